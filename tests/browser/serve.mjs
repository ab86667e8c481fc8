// The real program in a real browser: an article is open, its file changes, breaks, is cured.
//
//   node tests/browser/serve.mjs [FOLDER FOR PICTURES]
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '../tools/node_modules/playwright-core/index.mjs';

const LANTOA = process.env.LANTOA || 'target/debug/lantoa';
const pictures = process.argv[2];
const root = mkdtempSync(join(tmpdir(), 'lantoa-serve-'));
cpSync('content', join(root, 'content'), { recursive: true });
// Addresses change below, and nobody has been promised them.
rmSync(join(root, 'content/urls.lock'), { force: true });

const child = spawn(LANTOA, ['serve', '--root', root, '--port', '0', '--lang', 'vi', '--at', '2026-11-24T08:00:00+07:00'],
  { stdio: ['ignore', 'pipe', 'inherit'] });
const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
const url = (await lines.next()).value.match(/http:\S+/)[0];
const context = await chromium.launchPersistentContext(join(root, '.browser'), {
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  viewport: { width: 360, height: 740 },
});
let passed = 0;
let failed = 0;
async function test(name, run) {
  try {
    await run();
    passed += 1;
    console.log('ok  ', name);
  } catch (error) {
    failed += 1;
    console.log('FAIL', name, error.message.split('\n').slice(0, 8).join('\n'));
  }
}
const shot = (page, name) => (pictures ? page.screenshot({ path: join(pictures, name + '.png') }) : null);
const edit = (path, change) => writeFileSync(path, change(readFileSync(path, 'utf8')));
const overlay = (page) => page.evaluate(() => {
  const host = document.querySelector('lantoa-preview');
  const dialog = host && host.shadowRoot.querySelector('dialog');
  return dialog && dialog.open ? dialog.textContent : '';
});
const until = async (what, holds) => {
  for (let n = 0; n < 400; n += 1) {
    if (await holds()) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('never: ' + what);
};

const page = await context.newPage();
let loads = 0;
page.on('load', () => { loads += 1; });

await test('an article follows its file, at the same place', async () => {
  const state = await (await fetch(url + '_lantoa/state.json')).json();
  assert.equal(state.errors, 0);
  await page.goto(url + 'vi/');
  const link = await page.evaluate(() => document.querySelector('main a[href*="/tin-tuc/"]').href);
  await page.goto(link);
  const file = join(root, (await source(link)));
  await page.waitForFunction(() => document.querySelector('lantoa-preview'));
  await page.waitForTimeout(500);
  await page.evaluate(() => scrollTo({ top: 300, behavior: 'instant' }));
  loads = 0;
  edit(file, (text) => text + '\n\nCâu vừa viết thêm để thử.\n');
  await page.waitForFunction(() => document.body.textContent.includes('Câu vừa viết thêm để thử.'));
  await page.waitForTimeout(300);
  assert.equal(await page.evaluate(() => scrollY), 300);
  assert.equal(loads, 1, 'it reloads once');

  await test('a mistake lies over the last good page, and goes with its cure', async () => {
    edit(file, (text) => text.replace('title:', 'titel:'));
    await until('the overlay', async () => (await overlay(page)).includes('titel'));
    const told = await overlay(page);
    for (const part of ['không có khóa “titel”', 'hãy viết “title”', file.slice(root.length + 1) + ':']) {
      assert.ok(told.includes(part), told);
    }
    assert.ok(await page.evaluate(() => document.body.textContent.includes('Câu vừa viết thêm để thử.')));
    await shot(page, 'overlay-360');
    edit(file, (text) => text.replace('titel:', 'title:'));
    await until('the cure', async () => (await overlay(page)) === '');
    assert.equal(await page.evaluate(() => scrollY), 300);
  });

  await test('an article whose address changes takes its reader along', async () => {
    edit(file, (text) => text.replace(/^slug: .*$/m, 'slug: dia-chi-khac-de-thu').replace(/^title:/m, /^slug:/m.test(text) ? 'title:' : 'slug: dia-chi-khac-de-thu\ntitle:'));
    await page.waitForURL(/dia-chi-khac-de-thu/);
  });
});

await test('a style of the theme swaps without a reload', async () => {
  await page.goto(url + 'vi/');
  await page.waitForFunction(() => document.querySelector('lantoa-preview'));
  cpSync('themes', join(root, 'themes'), { recursive: true });
  await page.waitForTimeout(1500);
  await page.evaluate(() => { window.same = true; });
  edit(join(root, 'themes/lantoa/static/style.css'), (text) => text + '\nbody { outline: 3px solid rgb(1, 2, 3); }\n');
  await page.waitForFunction(() => getComputedStyle(document.body).outlineColor === 'rgb(1, 2, 3)');
  assert.equal(await page.evaluate(() => window.same), true);
});

await test('a broken template is told, and the site stays', async () => {
  const template = join(root, 'themes/lantoa/templates/home.html');
  const good = readFileSync(template, 'utf8');
  writeFileSync(template, good + '{% if %}');
  await until('the overlay', async () => (await overlay(page)).includes('home.html'));
  await shot(page, 'template-360');
  writeFileSync(template, good);
  await until('the cure', async () => (await overlay(page)) === '');
});

await test('a deleted content folder is told, and comes back', async () => {
  renameSync(join(root, 'content'), join(root, 'away'));
  await until('the overlay', async () => (await overlay(page)).includes('content'));
  renameSync(join(root, 'away'), join(root, 'content'));
  await until('the cure', async () => (await overlay(page)) === '');
});

await test('the desk has nothing to hide, with scripts and without', async () => {
  const desk = await context.newPage();
  await desk.goto(url + '_lantoa/');
  assert.ok((await desk.textContent('h1')).includes('Bàn biên tập'));
  assert.equal(await desk.evaluate(() => document.documentElement.scrollWidth), 360);
  await shot(desk, 'desk-360');
  await desk.close();
});

// Returns the source of a page, as the desk knows it.
async function source(link) {
  const path = new URL(link).pathname.slice(1).replace(/\/$/, '/index.html');
  const html = await (await fetch(`${url}_lantoa/?page=${encodeURIComponent(path)}`)).text();
  return html.match(/<code>(content\/[^<]+)<\/code>/)[1];
}

await context.close();
child.kill('SIGINT');
const code = await new Promise((done) => child.on('exit', done));
await test('Ctrl+C ends the server in good order', async () => assert.equal(code, 0));
rmSync(root, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
