// Cards on other people's pages, in a real browser: WordPress, AMP, pym, our own element, and no script at all.
//
//   node tests/browser/embed.mjs [FOLDER FOR SCREENSHOTS]
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '../tools/node_modules/playwright-core/index.mjs';
import { serve } from './static.mjs';

const LANTOA = process.env.LANTOA || 'target/debug/lantoa';
const axe = readFileSync(createRequire(import.meta.url).resolve('../tools/node_modules/axe-core/axe.min.js'), 'utf8');
const work = mkdtempSync(join(tmpdir(), 'lantoa-embed-'));
const site = join(work, 'public');
const port = await new Promise((done) => {
  const probe = createServer().listen(0, '127.0.0.1', () => { const { port } = probe.address(); probe.close(() => done(port)); });
});
execFileSync(LANTOA, ['build', '--output', site, '--at', '2026-11-24T08:00:00+07:00', '--base-url', `http://127.0.0.1:${port}`], { stdio: 'ignore' });
const served = await serve(site, '/', port);

// A newspaper: another host, whose pages the tests write.
const pages = new Map();
const paper = createServer((request, response) => {
  const html = pages.get(request.url.split('?')[0]);
  response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(html || 'nothing');
});
await new Promise((done) => { paper.listen(0, '127.0.0.1', done); });
const host = `http://localhost:${paper.address().port}`;
const put = (body, name = '/a') => { pages.set(name, `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Báo</title><body>${body}`); return host + name; };

const files = [];
(function walk(folder) {
  for (const entry of readdirSync(join(site, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) walk(path);
    else files.push(path);
  }
})('embed');
const cards = files.filter((file) => file.endsWith('.html'));
const url = (card) => served.url + card.replace(/index\.html$/, '');
const of = (part, more = () => true) => cards.find((card) => card.startsWith(`embed/${part}`) && more(card));
const article = of('vi/tin-tuc/', (card) => !/\/v\d+\//.test(card) && readFileSync(join(site, card), 'utf8').includes('<img '));
const answer = (card) => JSON.parse(readFileSync(join(site, card.replace(/^embed/, 'oembed').replace(/\/index\.html$/, '.json')), 'utf8'));

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const said = [], away = [];
async function open(options = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on('console', (message) => { if (!/favicon/.test(message.location().url)) said.push(message.text()); });
  page.on('request', (request) => {
    if (!request.url().startsWith(served.origin) && !request.url().startsWith(host)) away.push(request.url());
  });
  return page;
}
let failed = 0;
async function test(name, run) {
  try {
    await run();
    assert.deepEqual(said.splice(0), [], 'nothing on the console');
    assert.deepEqual(away.splice(0), [], 'nothing from elsewhere');
    console.log('ok  ', name);
  } catch (error) {
    failed += 1;
    said.length = away.length = 0;
    console.log('FAIL', name, String(error.message).split('\n').slice(0, 8).join('\n'));
  }
}
const height = (page, query = 'iframe') => page.evaluate((query) => document.querySelector(query).getBoundingClientRect().height, query);
const inside = (page) => page.frames().at(-1).evaluate(() => Math.ceil(document.querySelector('article').getBoundingClientRect().height));
const until = async (what, check) => { for (let i = 0; i < 100; i += 1) { if (await check()) return; await new Promise((done) => setTimeout(done, 50)); } throw new Error(`never: ${what}`); };

await test('every card has at most 10 KB and is left alone by search engines', async () => {
  assert.ok(cards.length > 50);
  for (const card of cards) {
    const html = readFileSync(join(site, card));
    assert.ok(html.length <= 10000, `${card}: ${html.length}`);
    assert.match(html.toString(), /<meta name="robots" content="noindex">/);
    if (!card.endsWith('404.html')) assert.match(html.toString(), /<link rel="canonical" href="http:\/\/127/);
  }
  const script = files.find((file) => file.endsWith('.js'));
  assert.ok(readFileSync(join(site, script)).length <= 2048);
});

await test('without a script the given height holds the card at 320 px', async () => {
  const page = await open({ javaScriptEnabled: true, viewport: { width: 320, height: 100 } });
  const off = [];
  for (const card of cards) {
    await page.goto(url(card));
    const [has, given] = await page.evaluate(() => [document.querySelector('article').getBoundingClientRect().height, +document.querySelector('meta[name="lantoa:height"]').content]);
    if (has > given || given > has + 140) off.push(`${card}: ${has} of ${given}`);
  }
  await page.context().close();
  assert.deepEqual(off, []);
});

await test('no card moves sideways from 180 to 800 px', async () => {
  const page = await open();
  const wide = [];
  for (const card of cards) {
    await page.goto(url(card));
    for (const width of [180, 240, 320, 480, 800]) {
      await page.setViewportSize({ width, height: 400 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) wide.push(`${card} at ${width}: ${over}`);
    }
  }
  await page.context().close();
  assert.deepEqual(wide, []);
});

await test('a card asks for itself and one picture', async () => {
  const page = await open();
  const asked = [];
  page.on('request', (request) => { if (request.frame() !== page.mainFrame()) asked.push(request.url()); });
  await page.goto(put(`<iframe sandbox="allow-scripts" src="${url(article)}" width="320" height="400"></iframe>`));
  await page.waitForTimeout(300);
  assert.equal(asked.length, 2, asked.join(' '));
  const shown = await page.frames().at(-1).evaluate(() => [document.querySelector('img').naturalWidth > 0, self.origin]);
  assert.deepEqual(shown, [true, 'null']);
  await page.context().close();
});

await test('axe finds nothing, in light and in dark', async () => {
  const some = [article, of('vi/su-kien/'), of('en/goals/', (card) => /g1b/.test(card)), of('vi/don-vi/'), of('en/honour-roll/'), of('vi/cay-don-vi/'), of('en/commendations/'), of('vi/guong/') || of('en/people/'), of('vi/404.html'), of('vi/khu-dan-cu/')].filter(Boolean);
  for (const colorScheme of ['light', 'dark']) {
    const page = await open({ colorScheme, viewport: { width: 320, height: 600 } });
    for (const card of some) {
      await page.goto(url(card));
      // The page's own policy lets in no script but its own: this one comes from the outside.
      await page.evaluate(axe);
      const found = await page.evaluate(async () => (await globalThis.axe.run(document, { rules: { bypass: { enabled: false } } })).violations.map((it) => `${it.id}: ${it.nodes[0].html.slice(0, 90)}`));
      assert.deepEqual(found, [], card);
    }
    await page.context().close();
  }
});

await test('light and dark can be chosen without a script', async () => {
  for (const [scheme, other, paper] of [['light', 'dark', 'rgb(23, 26, 32)'], ['dark', 'light', 'rgb(255, 253, 248)']]) {
    const page = await open({ colorScheme: scheme, javaScriptEnabled: true });
    await page.goto(put(`<iframe sandbox="" src="${url(article)}#${other}" width="320" height="400"></iframe>`));
    const colour = await page.frames().at(-1).evaluate(() => getComputedStyle(document.querySelector('main')).backgroundColor);
    assert.equal(colour, paper);
    await page.context().close();
    // A frame that may run no script says so.
    said.splice(0);
  }
});

// What WordPress keeps of an unknown provider's answer (wp_filter_oembed_result), and what its wp-embed.js does.
function wordpress(html, secret) {
  const [, quote, frame] = html.match(/^(<blockquote>.*?<\/blockquote>).*(<iframe .*?><\/iframe>)/s);
  const attributes = ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'];
  const kept = attributes.flatMap((name) => frame.match(new RegExp(` ${name}="[^"]*"`)) || []).join('');
  const src = kept.replace(/ src="([^"]*)"/, ` src="$1#?secret=${secret}" data-secret="${secret}"`);
  return `${quote.replace('<blockquote', `<blockquote class="wp-embedded-content" data-secret="${secret}"`)}<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position: absolute; visibility: hidden;"${src}></iframe>
<script>addEventListener('message', function (event) {
  var data = event.data;
  if (!(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
  document.querySelectorAll('iframe[data-secret="' + data.secret + '"]').forEach(function (source) {
    if (event.source !== source.contentWindow) return;
    source.removeAttribute('style');
    if (data.message === 'height') source.height = Math.max(200, Math.min(1000, parseInt(data.value, 10)));
    if (data.message === 'link') {
      var to = new URL(data.value), from = new URL(source.getAttribute('src'));
      if (/^https?:$/.test(to.protocol) && to.host === from.host && document.activeElement === source) top.location.href = data.value;
    }
  });
});
addEventListener('load', function () {
  document.querySelectorAll('iframe.wp-embedded-content').forEach(function (source) {
    source.contentWindow.postMessage({ message: 'ready', secret: source.dataset.secret }, '*');
  });
});</script>`;
}

await test('WordPress shows it, fits it, and follows its links', async () => {
  const page = await open();
  await page.goto(put(`<div style="width:560px">${wordpress(answer(article).html, 'aB3dE6gH9j')}</div>`));
  await until('shown', async () => await page.evaluate(() => getComputedStyle(document.querySelector('iframe')).visibility) === 'visible');
  await until('fits', async () => Math.abs(await height(page) - await inside(page)) <= 4);
  await page.frameLocator('iframe').locator('h1 a').click();
  await page.waitForURL(`${served.url}vi/tin-tuc/**`);
  await page.context().close();
});

await test('AMP is told the height', async () => {
  const page = await open();
  await page.goto(put(`<iframe sandbox="allow-scripts allow-popups" src="${url(article)}" width="400" height="50"></iframe>
<script>addEventListener('message', function (event) { var it = event.data, frame = document.querySelector('iframe');
if (it.sentinel === 'amp' && it.type === 'embed-size') { frame.height = it.height; frame.contentWindow.postMessage({ sentinel: 'amp', type: 'embed-size-changed', requestedHeight: it.height }, '*'); window.asked = (window.asked || 0) + 1; } });</script>`));
  await until('fits', async () => await height(page) - await inside(page) >= 0);
  await page.waitForTimeout(300);
  assert.ok(await page.evaluate(() => window.asked) < 6, 'an answer is not answered');
  await page.context().close();
});

await test('pym is told the height, again when the column narrows', async () => {
  let pym = '';
  try { pym = readFileSync(createRequire(import.meta.url).resolve(process.env.PYM || '../tools/node_modules/pym.js/dist/pym.v1.min.js'), 'utf8'); } catch { throw new Error('pym.js is not installed'); }
  const page = await open();
  await page.goto(put(`<div id="a" style="width:700px"></div><script>${pym}</script><script>new pym.Parent('a', '${url(article)}', {})</script>`));
  await until('fits', async () => Math.abs(await height(page) - await inside(page)) <= 2);
  const wide = await height(page);
  await page.evaluate(() => { document.getElementById('a').style.width = '300px'; });
  await until('grows', async () => await height(page) > wide && Math.abs(await height(page) - await inside(page)) <= 2);
  await page.context().close();
});

// Real pages load the script from the site, checked by its hash.
const builder = readFileSync(join(site, 'vi/bao-chi/nhung/index.html'), 'utf8');
const settings = JSON.parse(builder.match(/<script type="application\/json">(.*?)<\/script>/s)[1]);
const tag = `<script async src="${served.url}${settings.script}" integrity="${settings.integrity}" crossorigin="anonymous"></script>`;

await test('our element shows it, and keeps its link until then', async () => {
  const page = await open({ viewport: { width: 360, height: 700 } });
  await page.goto(put(`<div style="height:20px"></div><lantoa-embed src="${url(article)}" height="300" theme="dark"><a href="${served.url}vi/">Bài</a></lantoa-embed>${tag}`));
  await until('fits', async () => await page.locator('iframe').count() === 1 && Math.abs(await height(page) - await inside(page)) <= 2);
  const found = await page.evaluate(() => { const it = document.querySelector('iframe'); return [it.title, it.loading, it.getAttribute('sandbox'), it.referrerPolicy, document.querySelector('a').hidden]; });
  assert.deepEqual(found, ['Bài', 'lazy', 'allow-scripts allow-popups allow-popups-to-escape-sandbox', 'strict-origin-when-cross-origin', true]);
  const now = await height(page);
  // Somebody else on the page says something of the kind.
  await page.evaluate(() => postMessage({ type: 'lantoa:height', height: 5000 }, '*'));
  await page.waitForTimeout(200);
  assert.equal(await height(page), now);
  assert.equal(await page.frames().at(-1).evaluate(() => getComputedStyle(document.querySelector('main')).backgroundColor), 'rgb(23, 26, 32)');
  // A link opens the site in a tab of its own, where the site's own rules hold.
  const [tab] = await Promise.all([page.context().waitForEvent('page'), page.frameLocator('iframe').locator('h1 a').click()]);
  await tab.waitForLoadState();
  assert.ok(tab.url().startsWith(`${served.url}vi/tin-tuc/`));
  await page.evaluate(() => document.querySelector('lantoa-embed').remove());
  await page.context().close();
});

await test('a script that was changed is not run, and the link stays', async () => {
  const page = await open();
  await page.goto(put(`<lantoa-embed src="${url(article)}" height="300"><a href="${served.url}vi/">Bài</a></lantoa-embed>${tag.replace(/sha256-.{6}/, 'sha256-AAAAAA')}`));
  await page.waitForTimeout(300);
  assert.equal(await page.locator('iframe').count(), 0);
  assert.ok(await page.getByText('Bài').isVisible());
  assert.match(said.splice(0).join(), /integrity/);
  await page.context().close();
});

await test('a correction shows, and a version says which it is', async () => {
  const corrected = of('vi/', (card) => /\/v2\//.test(card));
  const page = await open();
  await page.goto(url(corrected));
  assert.match(await page.locator('[data-corrected]').innerText(), /^Đã đính chính (\d\d:\d\d )?\d+\/\d+/);
  assert.equal(await page.locator('[data-version]').getAttribute('data-version'), '2');
  await page.goto(url(corrected).replace(/v2\/$/, ''));
  assert.equal(await page.locator('[data-version]').count(), 0);
  assert.equal(await page.locator('[data-corrected]').count(), 1);
  await page.context().close();
});

await test('places can be looked up', async () => {
  const page = await open({ viewport: { width: 320, height: 700 } });
  await page.goto(url('embed/vi/cay-don-vi/index.html'));
  await page.fill('input', 'dong dam');
  assert.deepEqual(await page.locator('li:visible').allInnerTexts(), ['Xã Đông Đàm']);
  assert.match(await page.locator('[data-q]').getAttribute('href'), /\?q=dong%20dam$/);
  await page.context().close();
});

await test('only cards may be framed by others', async () => {
  const policy = async (path) => (await fetch(served.url + path)).headers.get('content-security-policy');
  assert.match(await policy('vi/'), /frame-ancestors 'self'/);
  assert.match(await policy(article.replace('index.html', '')), /frame-ancestors \*/);
  const script = await fetch(served.url + settings.script);
  assert.equal(script.headers.get('access-control-allow-origin'), '*');
});

await test('the page that builds snippets builds those that work', async () => {
  const page = await open({ viewport: { width: 1000, height: 900 } });
  await page.goto(`${served.url}vi/bao-chi/nhung/`);
  await until('built', async () => (await page.inputValue('#embed-frame')).includes('<iframe'));
  await page.fill('#embed-url', `${served.url}${article.replace(/^embed\//, '').replace('index.html', '')}`);
  await page.selectOption('#embed-theme', 'dark');
  await page.selectOption('#embed-size', '480');
  await until('chosen', async () => /#dark" title=.* width="480" /.test(await page.inputValue('#embed-frame')));
  await page.check('#embed-pin');
  await until('pinned', async () => /\/v\d+\/#dark/.test(await page.inputValue('#embed-frame')));
  await page.selectOption('#embed-lang', 'en');
  await until('in English', async () => (await page.inputValue('#embed-element')).includes('/embed/en/news/'));
  await until('shown', async () => page.frames().length === 2 && Math.abs(await height(page) - await inside(page)) <= 2);
  await page.evaluate(axe);
  const found = await page.evaluate(async () => (await globalThis.axe.run('main')).violations.map((it) => `${it.id}: ${it.nodes[0].html.slice(0, 90)}`));
  assert.deepEqual(found, []);
  const element = await page.inputValue('#embed-element');
  await page.fill('#embed-url', 'https://elsewhere.example/');
  await page.selectOption('#embed-lang', 'vi');
  await until('refused', async () => (await page.locator('.embed-status').innerText()).length > 5);
  assert.equal(await page.inputValue('#embed-element'), '', 'what was built before is not for that address');
  if (process.argv[2]) mkdirSync(process.argv[2], { recursive: true });
  if (process.argv[2]) await page.screenshot({ path: join(process.argv[2], 'embed-builder.png'), fullPage: true });
  await page.goto(put(element));
  await until('fits', async () => await page.locator('iframe').count() === 1 && Math.abs(await height(page) - await inside(page)) <= 2);
  await page.context().close();
});

await test('without scripts the newest snippets stand there', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(`${served.url}vi/bao-chi/nhung/`);
  assert.equal(await page.locator('textarea:visible').count(), 9);
  await page.context().close();
});

await browser.close();
await served.stop();
paper.close();
rmSync(work, { recursive: true, force: true });
console.log(failed ? `${failed} failed` : 'all passed');
process.exit(failed ? 1 : 0);
