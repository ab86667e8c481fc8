// The site without a connection, in a real browser, below a path of its host.
//
//   node tests/browser/offline.mjs [FOLDER OF A BUILT SITE]
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { chromium } from '../tools/node_modules/playwright-core/index.mjs';

const LANTOA = process.env.LANTOA || 'target/debug/lantoa';
const work = mkdtempSync(join(tmpdir(), 'lantoa-offline-'));
const site = process.argv[2] || join(work, 'public');
if (!process.argv[2]) execFileSync(LANTOA, ['build', '--output', site, '--at', '2026-11-24T08:00:00+07:00'], { stdio: 'ignore' });
// The policy that is written for servers holds here, too.
const policy = readFileSync(join(site, '_headers'), 'utf8').match(/Content-Security-Policy: (.*)/)[1];

const TYPES = { html: 'text/html; charset=utf-8', js: 'text/javascript', svg: 'image/svg+xml', webp: 'image/webp', woff2: 'font/woff2', webmanifest: 'application/manifest+json', jpg: 'image/jpeg', png: 'image/png' };
const BASE = '/phong-trao/';
const withdrawn = new Set();
const server = createServer((request, response) => {
  let path = decodeURIComponent(request.url.split('?')[0]);
  const headers = { 'content-security-policy': policy };
  const gone = !path.startsWith(BASE) || withdrawn.has(path);
  path = normalize(path.slice(BASE.length));
  let file = join(site, path);
  try {
    if (gone) throw new Error('gone');
    if (statSync(file).isDirectory()) file = join(file, 'index.html');
    const bytes = readFileSync(file);
    response.writeHead(200, { ...headers, 'content-type': TYPES[file.split('.').pop()] || 'text/plain' }).end(bytes);
  } catch {
    response.writeHead(404, { ...headers, 'content-type': TYPES.html }).end('<!doctype html><title>404</title><main>404</main>');
  }
});
await new Promise((done) => { server.listen(0, '127.0.0.1', done); });
const url = `http://127.0.0.1:${server.address().port}${BASE}`;

const context = await chromium.launchPersistentContext(join(work, 'browser'), {
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  viewport: { width: 360, height: 740 },
});
const page = await context.newPage();
const violations = [];
page.on('console', (message) => { if (/Content.Security.Policy/i.test(message.text())) violations.push(message.text()); });
let failed = 0;
async function test(name, run) {
  try {
    await run();
    console.log('ok  ', name);
  } catch (error) {
    failed += 1;
    console.log('FAIL', name, error.message.split('\n').slice(0, 6).join('\n'));
  }
}
const text = () => page.evaluate(() => document.body.innerText);
const links = (part) => page.evaluate((part) => [...new Set([...document.querySelectorAll(`main a[href*="${part}"]`)].map((a) => a.href))], part);

await page.goto(url + 'vi/');
await page.evaluate(() => navigator.serviceWorker.ready);
await page.waitForTimeout(1500);
const articles = await links('/tin-tuc/');
await page.goto(url + 'vi/khu-dan-cu/');
const area = (await links('/khu-dan-cu/')).find((it) => it.split('/').length > 8) || (await links('/khu-dan-cu/'))[0];

await test('what was read is there, and says that it is a copy', async () => {
  await page.goto(articles[0]);
  const title = await page.textContent('h1');
  await page.waitForTimeout(500);
  await context.setOffline(true);
  await page.goto(articles[0]);
  assert.equal(await page.textContent('h1'), title);
  assert.equal(await page.locator('.stale[role=status]').count(), 1);
  const picture = await page.evaluate(() => { const it = document.querySelector('main img'); return !it || it.complete && it.naturalWidth > 0; });
  assert.ok(picture, 'its picture is there');
});

await test('so is the page that was open before the worker', async () => {
  await page.goto(url + 'vi/');
  assert.equal(await page.locator('.stale').count(), 1);
});

await test('what was not read gives the offline page, whose links are found', async () => {
  await page.goto(articles[articles.length - 1]);
  assert.equal(await page.locator('#kept').count(), 1);
  const found = await page.evaluate(() => [...document.links].map((a) => a.href.replace('index.html', '')));
  assert.ok(found.includes(url + 'vi/'), found.slice(0, 3).join());
  await page.goto(url + 'en/news/never-read/');
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
});

await test('an area that is kept stays, and is listed', async () => {
  await context.setOffline(false);
  await page.goto(area);
  const button = page.locator('[data-keep]');
  await button.waitFor({ state: 'visible' });
  const before = await button.textContent();
  await button.focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction((before) => document.querySelector('[data-keep]').textContent !== before, before);
  const title = (await page.textContent('h1')).trim();
  await page.waitForTimeout(500);
  await context.setOffline(true);
  await page.goto(area);
  assert.equal((await page.textContent('h1')).trim(), title);
  assert.equal(await page.locator('.stale').count(), 1);
  await page.goto(url + 'vi/ngoai-tuyen/');
  await page.waitForSelector('#kept a');
  assert.equal(await page.textContent('#kept a'), title);
});

await test('back online there is no word of a copy, and what was withdrawn is gone', async () => {
  await context.setOffline(false);
  await page.goto(area);
  assert.equal(await page.locator('.stale').count(), 0);
  withdrawn.add(new URL(area).pathname);
  await page.goto(area);
  await page.waitForTimeout(300);
  await context.setOffline(true);
  await page.goto(area);
  assert.ok(!(await text()).includes('404') && await page.locator('#kept').count() === 1);
  await context.setOffline(false);
});

await test('nothing is against the policy', async () => {
  await page.goto(url + 'vi/tim-kiem/');
  await page.waitForTimeout(500);
  assert.deepEqual(violations, []);
});

await context.close();
server.close();
rmSync(work, { recursive: true });
process.exit(failed ? 1 : 0);
