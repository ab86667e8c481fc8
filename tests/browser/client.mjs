// Tries the client in a real browser against the fake site.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import assert from 'node:assert/strict';
import { chromium } from '../tools/node_modules/playwright-core/index.mjs';

const TRY = process.env.FAKE || 'target/debug/examples/fake';
export function server(port = 0, base = '/', lang = 'vi') {
  const child = spawn(TRY, [String(port), base, lang], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async () => (await lines.next()).value;
  const say = async (command) => {
    child.stdin.write(JSON.stringify(command) + '\n');
    assert.equal(await line(), 'ok');
  };
  return line().then((url) => ({ url, say, child, line,
    put: (path, text) => say({ do: 'put', path, text }),
    tell: (path, event, to) => say({ do: 'tell', path, event, to }),
    problems: (list) => say({ do: 'problems', text: JSON.stringify(list) }),
    stop: async () => { child.kill('SIGINT'); const w = await line(); return w; } }));
}
export const launch = (extra = {}) => chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'preview-')), {
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...extra });

export const long = (word, head = '', n = 200) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${head}<title>${word}</title></head><body><h1>${word}</h1>${'<p>Toàn dân đoàn kết xây dựng đời sống văn hóa ở khu dân cư.</p>\n'.repeat(n)}<p id="end">hết</p></body></html>`;
export const PROBLEMS = [
  { severity: 'error', severityWord: 'lỗi', code: 'unknown-key', message: 'không có khóa “tieu_de” trong bài viết <b>này</b>', cure: 'Có lẽ ý là “title”: sửa tên khóa, hoặc bỏ dòng này.', file: 'content/news/ngay-hoi-dai-doan-ket.vi.md', line: 4, column: 1,
    excerpt: [{ number: 2, text: 'date: 2026-11-18' }, { number: 3, text: 'goals: [c3]' }, { number: 4, text: 'tieu_de: Ngày hội Đại đoàn kết toàn dân tộc ở khu dân cư thôn Đồng Tâm, xã Đồng Dăm' }, { number: 5, text: 'areas: [dong-dam/thon-dong-tam]' }], related: [{ file: 'content/site.yaml', line: 12 }] },
  { severity: 'error', severityWord: 'lỗi', code: 'fact-mismatch', message: 'số tiền trong bản tiếng Anh khác bản tiếng Việt: 1.284,5 triệu đồng ≠ VND 1,248.5 million', cure: 'Sửa một trong hai cho khớp với chứng từ.', file: 'content/news/quy-vi-nguoi-ngheo/en.md', line: 17, column: 24,
    excerpt: [{ number: 16, text: '' }, { number: 17, text: 'The fund received VND 1,248.5 million from households.' }, { number: 18, text: '' }], related: [] },
  { severity: 'warning', severityWord: 'cảnh báo', code: 'stale-translation', message: 'bản dịch đã cũ', cure: 'Xem lại.', file: 'content/a.en.md', line: 0, column: 0, excerpt: [], related: [] },
];
const ready = (page) => page.waitForFunction(() => document.querySelector('lantoa-preview'));
// A page takes part once its stream has begun.
const joined = async (s, page) => { await ready(page); await page.waitForTimeout(400); };
const until = async (what, test) => { for (let i = 0; i < 200; i++) { if (await test()) return; await new Promise((r) => setTimeout(r, 50)); } throw new Error('never: ' + what); };

const tests = {
  async 'a reload keeps the place'(s, context) {
    await s.put('a.html', long('một', '<style>html{scroll-behavior:smooth}</style>'));
    const page = await context.newPage();
    await page.goto(s.url + 'a.html');
    await joined(s, page);
    await page.evaluate(() => scrollTo({ top: 1234, behavior: 'instant' }));
    await s.put('a.html', long('hai', '<style>html{scroll-behavior:smooth}</style><meta name=x>').replace('</h1>', '</h1><p style="height:300px">mới</p><img src="/none.png" width=10 height=400>'));
    await s.tell('a.html', 'page');
    await page.waitForFunction(() => document.title === 'hai' && document.readyState === 'complete');
    await page.waitForTimeout(200);
    assert.equal(await page.evaluate(() => scrollY), 1234);
    assert.equal(await page.evaluate(() => history.scrollRestoration), 'auto');
    await s.put('a.html', long('ba', '', 30));
    await s.tell('a.html', 'page');
    await page.waitForFunction(() => document.title === 'ba' && document.readyState === 'complete');
    await page.waitForTimeout(200);
    const [y, max] = await page.evaluate(() => [scrollY, document.documentElement.scrollHeight - innerHeight]);
    assert.ok(Math.abs(y - Math.min(1234, max)) < 1.5, `${y} ${max}`);
    await page.close();
  },
  async 'a page that differs each time does not reload for ever'(s, context) {
    await s.put('b.html', long('bê'));
    const page = await context.newPage();
    let loads = 0;
    page.on('load', () => { loads += 1; });
    await page.route('**/b.html', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replace(/data-revision="[^"]*"/, `data-revision="${Math.random()}"`) });
    });
    await page.goto(s.url + 'b.html');
    await page.waitForTimeout(2500);
    assert.ok(loads >= 2 && loads <= 4, String(loads));
    await page.close();
  },
  async 'style is swapped without a reload'(s, context) {
    const head = (colour) => `<style>p { color: ${colour} }</style><link rel="stylesheet" href="/c.css">`;
    await s.put('c.css', 'h1 { color: rgb(1, 2, 3) }');
    await s.put('c.html', long('xê', head('rgb(255, 0, 0)')));
    const page = await context.newPage();
    await page.goto(s.url + 'c.html');
    await joined(s, page);
    await page.evaluate(() => { window.same = true; scrollTo(0, 500); });
    await s.put('c.css', 'h1 { color: rgb(4, 5, 6) }');
    await s.put('c.html', long('xê', head('rgb(0, 0, 255)')));
    await s.tell('c.html', 'style');
    const colour = (q) => page.evaluate((q) => getComputedStyle(document.querySelector(q)).color, q);
    await until('blue', async () => await colour('p') === 'rgb(0, 0, 255)' && await colour('h1') === 'rgb(4, 5, 6)');
    assert.equal(await page.evaluate(() => window.same), true);
    await until('one link', () => page.evaluate(() => document.querySelectorAll('link[rel=stylesheet]').length === 1));
    // The state that is shown is the present one: coming back changes nothing.
    await s.say({ do: 'hang-up' });
    await page.waitForTimeout(1500);
    assert.equal(await page.evaluate(() => window.same), true);
    // Another number of styles is more than a swap.
    await s.put('c.html', long('dê', head('rgb(0, 0, 255)') + '<style>i{}</style>'));
    await s.tell('c.html', 'style');
    await page.waitForFunction(() => document.title === 'dê');
    await page.close();
  },
  async 'the strictest policy is followed'(s, context) {
    const { createHash } = await import('node:crypto');
    const css = (c) => `p{color:${c}}`;
    const text = (c, word) => long(word, `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'sha256-${createHash('sha256').update(css(c)).digest('base64')}'"><style>${css(c)}</style>`);
    await s.put('d.html', text('rgb(255, 0, 0)', 'nghiêm'));
    const page = await context.newPage();
    const said = [];
    page.on('console', (m) => said.push(m.text()));
    await page.goto(s.url + 'd.html');
    await joined(s, page);
    await page.evaluate(() => { window.same = true; });
    await s.put('d.html', text('rgb(0, 0, 255)', 'nghiêm'));
    await s.tell('d.html', 'style');
    await until('blue', () => page.evaluate(() => getComputedStyle(document.querySelector('p')).color === 'rgb(0, 0, 255)'));
    const kept = await page.evaluate(() => window.same === true);
    await s.problems(PROBLEMS);
    await until('overlay', () => page.locator('dialog').isVisible());
    assert.equal(await page.locator('h1#title').evaluate((e) => getComputedStyle(e).fontWeight), '600');
    await s.problems([]);
    console.log('    kept without reload:', kept, said.filter((t) => !t.includes('sha256')).slice(0, 3));
    await page.close();
  },
  async 'the overlay comes, closes, and goes'(s, context) {
    const page = await context.newPage();
    await page.goto(s.url);
    await joined(s, page);
    const dialog = page.locator('dialog');
    const badge = page.locator('.badge.error');
    await s.problems(PROBLEMS);
    await dialog.waitFor({ state: 'visible' });
    assert.equal(await page.getByRole('alertdialog').count(), 1);
    assert.equal(await page.locator('h1#title').textContent(), 'Có 2 lỗi cần sửa');
    assert.equal(await page.locator('article').count(), 2);
    assert.match(await page.locator('article h2').first().textContent(), /<b>này<\/b>/);
    assert.equal(await page.locator('tr.faulty th').first().textContent(), '4');
    assert.equal(await page.locator('mark').first().textContent(), 'tieu_de:');
    assert.match(await page.locator('.place').first().textContent(), /ngay-hoi-dai-doan-ket\.vi\.md:4:1$/);
    assert.equal(await page.evaluate(() => document.querySelector('lantoa-preview').shadowRoot.activeElement.className), 'close');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    assert.equal(await badge.textContent(), '2 lỗi');
    await page.reload();
    await joined(s, page);
    await badge.waitFor({ state: 'visible' });
    assert.equal(await dialog.isVisible(), false, 'stays dismissed');
    await badge.click();
    await dialog.waitFor({ state: 'visible' });
    await page.locator('.close').click();
    await dialog.waitFor({ state: 'hidden' });
    await s.problems(PROBLEMS.slice(1));
    await dialog.waitFor({ state: 'visible' });
    await s.problems(PROBLEMS.slice(2));
    await dialog.waitFor({ state: 'hidden' });
    assert.equal(await badge.isVisible(), false);
    assert.equal(await page.locator('.badge.warning').textContent(), '1 cảnh báo');
    assert.equal(await page.locator('.badge.warning').getAttribute('href'), '/_lantoa/');
    await s.problems(PROBLEMS);
    await dialog.waitFor({ state: 'visible' });
    await s.problems([]);
    await dialog.waitFor({ state: 'hidden' });
    assert.equal(await page.locator('.badge.warning').isVisible(), false);
    await page.close();
  },
  async 'many tabs share one stream'(s, context) {
    const tabs = [];
    for (let i = 0; i < 8; i++) {
      await s.put(`tab${i}.html`, long(`tab ${i}`));
      const page = await context.newPage();
      await page.goto(s.url + `tab${i}.html`);
      tabs.push(page);
    }
    await tabs[7].waitForTimeout(800);
    const { execFileSync } = await import('node:child_process');
    const sockets = execFileSync('ss', ['-tnH', 'state', 'established', `( sport = :${new URL(s.url).port} )`]).toString().trim().split('\n').length;
    console.log('    connections with 8 tabs:', sockets);
    assert.ok(sockets <= 6);
    for (let i = 0; i < 8; i++) {
      await s.put(`tab${i}.html`, long(`mới ${i}`));
      await s.tell(`tab${i}.html`, 'page');
    }
    for (let i = 0; i < 8; i++) await tabs[i].waitForFunction((t) => document.title === t, `mới ${i}`, { timeout: 10000 });
    assert.equal(await tabs[0].evaluate(() => fetch('/').then((a) => a.status)), 200);
    await s.problems(PROBLEMS);
    for (const page of tabs) await page.locator('dialog').waitFor({ state: 'visible' });
    await s.problems([]);
    for (const page of tabs) await page.close();
  },
  async 'a moved page is followed'(s, context) {
    await s.put('old.html', long('cũ'));
    await s.put('new.html', long('mới'));
    const page = await context.newPage();
    await page.goto(s.url + 'old.html?drafts=1');
    await joined(s, page);
    await s.tell('old.html', 'moved', '/new.html');
    await page.waitForURL('**/new.html?drafts=1');
    await page.close();
  },
  async 'hidden tabs wait'(s, context) {
    await s.put('h.html', long('ẩn'));
    const page = await context.newPage();
    await page.goto(s.url + 'h.html');
    await joined(s, page);
    const hide = (value) => page.evaluate((value) => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => value });
      document.dispatchEvent(new Event('visibilitychange'));
    }, value);
    await hide(true);
    await s.put('h.html', long('hiện'));
    await s.tell('h.html', 'page');
    await page.waitForTimeout(700);
    assert.equal(await page.title(), 'ẩn');
    await hide(false);
    await page.waitForFunction(() => document.title === 'hiện');
    await page.close();
  },
  async 'choices follow the links'(s, context) {
    await s.put('l.html', '<!doctype html><meta charset=utf-8><body><a id=a href="m.html#x">m</a> <a id=b href="m.html?drafts=0">n</a> <a id=c href="/_lantoa/">o</a></body>');
    await s.put('m.html', long('em'));
    const page = await context.newPage();
    await page.goto(s.url + 'l.html');
    await joined(s, page);
    await page.locator('.mark').click();
    await page.locator('#drafts').selectOption('1');
    await page.waitForURL('**/l.html?drafts=1');
    await joined(s, page);
    await page.locator('.mark').click();
    await page.locator('#at').fill('2026-11-18T07:30');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/l.html?drafts=1&at=2026-11-18T07%3A30');
    await page.locator('#a').click();
    await page.waitForURL('**/m.html?drafts=1&at=2026-11-18T07%3A30#x');
    await page.goBack();
    await page.locator('#b').click();
    await page.waitForURL('**/m.html?drafts=0&at=2026-11-18T07%3A30');
    await page.goBack();
    const [popup] = await Promise.all([context.waitForEvent('page'), page.locator('#a').click({ modifiers: ['Control'] })]);
    await popup.waitForURL('**/m.html?drafts=1&at=2026-11-18T07%3A30#x');
    await popup.close();
    assert.equal(await page.locator('#a').getAttribute('href'), 'm.html#x');
    await joined(s, page);
    await page.locator('.mark').click();
    await page.locator('.plain').click();
    await page.waitForURL('**/l.html');
    await page.close();
  },
  async 'frames are followed and bare'(s, context) {
    await s.put('card.html', '<body>thẻ một</body>');
    await s.put('f.html', '<!doctype html><body><iframe src="card.html"></iframe><iframe sandbox="allow-scripts" src="card.html"></iframe></body>');
    const page = await context.newPage();
    await page.goto(s.url + 'f.html');
    await joined(s, page);
    await s.problems(PROBLEMS);
    await page.locator('dialog').waitFor({ state: 'visible' });
    const frame = page.frames()[1];
    assert.equal(await frame.evaluate(() => document.querySelectorAll('lantoa-preview').length), 0);
    await s.problems([]);
    await page.evaluate(() => { window.same = true; });
    await s.put('card.html', '<body>thẻ hai</body>');
    await s.tell('card.html', 'page');
    await until('new card', async () => (await page.frames()[1].content().catch(() => '')).includes('thẻ hai'));
    assert.equal(await page.evaluate(() => window.same), true);
    await page.close();
  },
  async 'a missing page appears by itself'(s, context) {
    const page = await context.newPage();
    await page.goto(s.url + 'later.html');
    await joined(s, page);
    await s.put('later.html', long('đã có'));
    await s.tell('later.html', 'page');
    await page.waitForFunction(() => document.title === 'đã có');
    await page.close();
  },
  async 'without a worker each tab has its own stream'(s, context) {
    await s.put('w.html', long('không thợ'));
    const page = await context.newPage();
    await page.addInitScript(() => { delete window.SharedWorker; });
    await page.goto(s.url + 'w.html');
    await joined(s, page);
    await s.put('w.html', long('vẫn mới', '<style>p{}</style>'));
    await s.tell('w.html', 'page');
    await page.waitForFunction(() => document.title === 'vẫn mới');
    await joined(s, page);
    await page.evaluate(() => { window.same = true; });
    await s.put('w.html', long('vẫn mới', '<style>p{color:rgb(9, 9, 9)}</style>'));
    await s.tell('w.html', 'style');
    await until('colour', () => page.evaluate(() => getComputedStyle(document.querySelector('p')).color === 'rgb(9, 9, 9)'));
    assert.equal(await page.evaluate(() => window.same), true);
    await page.close();
  },
  async 'a server that comes back is compared with'(s, context) {
    const page = await context.newPage();
    const port = new URL(s.url).port;
    await page.goto(s.url + 'r.html').catch(() => {});
    await s.put('r.html', long('trước'));
    await page.goto(s.url + 'r.html');
    await joined(s, page);
    assert.equal(await s.stop(), 'Quietly');
    await until('gone', () => page.evaluate(() => document.querySelector('lantoa-preview').shadowRoot.querySelector('.mark').classList.contains('gone')));
    const again = await server(port);
    assert.equal(new URL(again.url).port, port);
    await again.put('r.html', long('sau'));
    await page.waitForFunction(() => document.title === 'sau', null, { timeout: 20000 });
    assert.equal(await again.stop(), 'Quietly');
    await page.close();
  },
};

if (process.argv[1].endsWith('client.mjs')) {
  const s = await server();
  const context = await launch();
  let failed = 0, passed = 0;
  for (const [name, test] of Object.entries(tests)) {
    if (process.argv[2] && !name.includes(process.argv[2])) continue;
    const start = Date.now();
    try { await test(s, context); passed += 1; console.log('ok  ', name, Date.now() - start, 'ms'); }
    catch (error) { failed += 1; console.log('FAIL', name, error.message.split('\n').slice(0, 12).join('\n')); await s.problems([]).catch(() => {}); }
  }
  await context.close();
  s.child.kill();
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
}
