// What the checks share: the browser, contexts that notice what must not happen, and the counting.
import assert from 'node:assert/strict';
import { chromium } from '../../tools/node_modules/playwright-core/index.mjs';

export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 900 };

export const launch = () => chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    // Nothing but this machine has a name, in case a request slips through.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});

// A reader: a browser context whose every console message, script error and foreign request is kept.
export async function reader(browser, origin, options = {}) {
  const faults = [];
  const context = await browser.newContext({ viewport: PHONE, locale: 'vi-VN', ...options });
  context.setDefaultTimeout(10000);
  context.on('console', (message) => faults.push(`console ${message.type()}: ${message.text()} (${message.location().url})`));
  context.on('weberror', (error) => faults.push(`script: ${error.error().message}`));
  context.on('request', (request) => {
    if (!/^(data|blob|about):/.test(request.url()) && !request.url().startsWith(origin + '/')) faults.push(`request to ${request.url()}`);
  });
  context.on('page', (page) => page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  }));
  return { context, faults, page: () => context.newPage(), close: () => context.close() };
}

// Runs named checks in turn and counts them.
export class Run {
  passed = 0;

  failed = 0;

  constructor(only) {
    this.only = only;
  }

  async check(name, work) {
    if (this.only && !name.includes(this.only)) return;
    const start = Date.now();
    try {
      await work();
      this.passed += 1;
      console.log(`ok   ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
    } catch (error) {
      this.failed += 1;
      console.log('FAIL', name, '\n    ', String(error.message ?? error).split('\n').slice(0, 40).join('\n     '));
    }
  }

  // A check of something that this site may lack: then it counts only where all is asked for.
  async guarded(name, there, work) {
    if (there) return this.check(name, work);
    if (this.only && !name.includes(this.only)) return;
    if (process.env.REQUIRE_ALL === '1') this.failed += 1;
    console.log(process.env.REQUIRE_ALL === '1' ? 'FAIL' : '--  ', name, '(not in this site)');
  }
}

// Fails with the whole list, so that one run tells all there is to mend.
export function none(list, what) {
  assert.ok(list.length === 0, `${list.length} × ${what}:\n${list.join('\n')}`);
}

// Runs `work` on each item, `width` at a time.
export async function each(items, width, work) {
  const queue = [...items];
  await Promise.all(Array.from({ length: width }, async () => {
    while (queue.length) await work(queue.shift());
  }));
}
