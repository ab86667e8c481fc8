// Lighthouse on the pages that readers land on: accessibility, best practices and SEO must be 100.
// Its performance is measured in tests/bench/phone.mjs, since timings on shared machines are no test.
//
//   node tests/browser/lighthouse.mjs [SITE]
import { resolve } from 'node:path';
import lighthouse from '../tools/node_modules/lighthouse/core/index.js';
import { chromium } from '../tools/node_modules/playwright-core/index.mjs';
import { at } from './site/pages.mjs';
import { serve } from './static.mjs';

const site = await serve(resolve(process.argv[2] || 'target/site'), '/chuyen-trang/');
const port = 9000 + process.pid % 1000;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    `--remote-debugging-port=${port}`],
});
// Search results are no landing page and say `noindex` with good reason, so that search engines do not
// show searches among their own results: that one audit is left out there. The canonical address is
// that of the host to be, not the test's, which Lighthouse has no objection to.
const SKIP = { search: ['is-crawlable'] };
let passed = 0;
let failed = 0;
for (const name of ['home', 'article', 'area', 'search']) {
  for (const lang of ['vi', 'en']) {
    const { lhr } = await lighthouse(site.url + at(name, lang), {
      port, logLevel: 'error', output: 'json', onlyCategories: ['accessibility', 'best-practices', 'seo'],
      // No timing is read here, so that nothing is waited for but the load itself.
      throttlingMethod: 'provided', pauseAfterFcpMs: 0, pauseAfterLoadMs: 0, networkQuietThresholdMs: 0,
      cpuQuietThresholdMs: 0, maxWaitForLoad: 30000, skipAudits: SKIP[name] || [], disableFullPageScreenshot: true,
    });
    const scores = Object.values(lhr.categories).map((one) => `${one.title} ${Math.round(one.score * 100)}`).join(', ');
    const good = !lhr.runtimeError && Object.values(lhr.categories).every((one) => one.score === 1);
    console.log(good ? 'ok  ' : 'FAIL', lang, name, scores, lhr.runtimeError?.message ?? '');
    if (good) passed += 1;
    else failed += 1;
    for (const category of good ? [] : Object.values(lhr.categories)) {
      for (const { id, weight } of category.auditRefs) {
        const audit = lhr.audits[id];
        if (!weight || audit.score === null || audit.score === 1) continue;
        console.log(`     ${category.id} ${id}: ${audit.title}`);
        for (const item of audit.details?.items?.slice(0, 5) ?? []) console.log('       ', JSON.stringify(item).slice(0, 300));
      }
    }
  }
}
await browser.close();
await site.stop();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
