// The site on a phone: Lighthouse's performance and the largest paint, with the network and the CPU really
// slowed by the browser, not computed: slow 4G as Lighthouse sets it for this (1.47 Mbit/s, 562 ms a request,
// which stands for round trips of 150 ms) and a quarter of the CPU. Median of three.
//
//   node tests/bench/phone.mjs [SITE]
//
// The bytes are those on the wire, compressed, with their headers. RUNS=5 takes more runs, PAGES='home area' fewer pages. Run it on a quiet
// machine: a CPU that is shared is slowed twice. Exit status 1 if a budget is missed.
import { resolve } from 'node:path';
import lighthouse from '../tools/node_modules/lighthouse/core/index.js';
import { chromium } from '../tools/node_modules/playwright-core/index.mjs';
import { serve } from '../browser/static.mjs';
import { at } from '../browser/site/pages.mjs';

const RUNS = Number(process.env.RUNS || 3);
const LCP_MS_MAX = 1800;
const site = await serve(resolve(process.argv[2] || 'target/site'), '/chuyen-trang/');
const port = 9000 + process.pid % 1000;
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
let missed = 0;

console.log('| page | performance | LCP (s) | FCP (s) | TBT (ms) | CLS | KB on the wire | requests | HTML (KB) |');
console.log('|---|---|---|---|---|---|---|---|---|');
for (const name of (process.env.PAGES || 'home article area search').split(' ')) {
  for (const lang of ['vi', 'en']) {
    const runs = [];
    for (let i = 0; i < RUNS; i += 1) {
      // A browser of its own for each run: no cache, no worker from before.
      const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
        args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
          `--remote-debugging-port=${port}`] });
      const { lhr } = await lighthouse(site.url + at(name, lang), { port, logLevel: 'error', output: 'json',
        onlyCategories: ['performance'], throttlingMethod: 'devtools', formFactor: 'mobile', disableFullPageScreenshot: true,
        throttling: { requestLatencyMs: 562.5, downloadThroughputKbps: 1474.56, uploadThroughputKbps: 675, cpuSlowdownMultiplier: 4 } });
      await browser.close();
      if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
      runs.push(lhr);
    }
    const figure = (id) => runs.map((lhr) => lhr.audits[id].numericValue);
    const requests = runs[0].audits['network-requests'].details.items;
    const performance = Math.round(median(runs.map((lhr) => lhr.categories.performance.score)) * 100);
    const lcp = median(figure('largest-contentful-paint'));
    const bytes = requests.reduce((sum, one) => sum + one.transferSize, 0);
    const spread = figure('largest-contentful-paint').map((ms) => (ms / 1000).toFixed(2)).sort().join(', ');
    if (performance < 100 || lcp > LCP_MS_MAX) missed += 1;
    console.log(`| ${lang} ${name} | ${performance} | ${(lcp / 1000).toFixed(2)} (${spread}) | ${(median(figure('first-contentful-paint')) / 1000).toFixed(2)}`
      + ` | ${Math.round(median(figure('total-blocking-time')))} | ${median(figure('cumulative-layout-shift')).toFixed(3)}`
      + ` | ${(bytes / 1024).toFixed(1)} | ${requests.length} | ${(requests[0].transferSize / 1024).toFixed(1)} |`);
  }
}
await site.stop();
console.log(missed ? `${missed} pages miss a budget: performance 100, LCP ≤ ${LCP_MS_MAX / 1000} s` : 'all within the budgets');
process.exit(missed ? 1 : 0);
