// The service worker without a browser: its caches, the network and the clock are played here.
//
//   node --test tests/browser/worker.mjs
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';

const SOURCE = process.env.WORKER || new URL('../../src/output/sw.js', import.meta.url);
const SAY = {
  vi: { stale: 'Bản lưu lúc {day}', offline: 'vi/ngoai-tuyen/' },
  en: { stale: 'A copy of {day}', offline: 'en/offline/' },
};

class Cache {
  constructor() { this.all = new Map(); }
  async match(request) { const found = this.all.get(request.url || request); return found && found.clone(); }
  async put(request, response) { this.all.set(request.url || request, response); }
  async delete(request) { return this.all.delete(request.url || request); }
  async keys() { return [...this.all.keys()].map((url) => ({ url })); }
}

// A worker of a site at a scope, with a network of pages by address.
function start(scope = 'https://x.vn/phong-trao/', stores = new Map(), version = 'one') {
  const handlers = {};
  const web = { pages: new Map(), down: false, slow: 0, asked: [] };
  const clients = { open: [], claim: async () => {}, matchAll: async () => clients.open };
  const caches = {
    open: async (name) => { if (!stores.has(name)) stores.set(name, new Cache()); return stores.get(name); },
    keys: async () => [...stores.keys()],
    delete: async (name) => stores.delete(name),
  };
  const fetch = async (request) => {
    const url = (request.url || request).replace(/[?#].*/, '');
    web.asked.push(url);
    if (web.slow) await new Promise((done) => setTimeout(done, web.slow));
    if (web.down) throw new TypeError('offline');
    const found = web.pages.get(url);
    if (!found) return new Response('', { status: 404, headers: { 'content-type': 'text/html' } });
    const [body, type = 'text/html; charset=utf-8', status = 200] = [found].flat();
    return new Response(body, { status, headers: { 'content-type': type } });
  };
  for (const { offline } of Object.values(SAY)) web.pages.set(scope + offline, '<html><head></head><main>offline</main>');
  web.pages.set(scope + 'theme/app.js', ['app', 'text/javascript']);
  const self = { registration: { scope }, clients, skipWaiting: async () => {}, addEventListener: (name, run) => { handlers[name] = run; } };
  // The wait for a slow network is shortened.
  const soon = (run, time) => setTimeout(run, time === 3000 ? 30 : time);
  const source = readFileSync(SOURCE, 'utf8')
    .replace('%VERSION%', version)
    .replace('%SHELL%', JSON.stringify(['theme/app.js', ...Object.values(SAY).map((say) => say.offline)]))
    .replace('%SAY%', JSON.stringify(SAY));
  vm.runInNewContext(source, { self, caches, fetch, Response, Request, URL, Date, setTimeout: soon, console });
  const life = async (name) => { const waits = []; handlers[name]({ waitUntil: (it) => waits.push(it) }); await Promise.all(waits); };
  const get = async (path, { mode = 'navigate', method = 'GET', headers = {}, origin = scope } = {}) => {
    const waits = []; let answer;
    handlers.fetch({
      request: { url: origin + path, mode, method, headers: new Headers(headers) },
      preloadResponse: Promise.resolve(undefined),
      respondWith: (it) => { answer = it; }, waitUntil: (it) => waits.push(it),
    });
    const response = answer && await answer;
    await Promise.all(waits);
    return response && { status: response.status, text: await response.text() };
  };
  return { web, life, get, stores, clients, scope };
}

async function ready(...args) {
  const worker = start(...args);
  await worker.life('install');
  await worker.life('activate');
  return worker;
}

const stored = (worker, part) => [...worker.stores].filter(([name]) => name.includes(part)).flatMap(([, cache]) => [...cache.all.keys()]);

test('a page comes from the network, and from here where that fails, and says so', async () => {
  const worker = await ready();
  worker.web.pages.set(worker.scope + 'vi/a/', '<head></head><main>old</main>');
  assert.equal((await worker.get('vi/a/?x=1')).text, '<head></head><main>old</main>');
  worker.web.pages.set(worker.scope + 'vi/a/', '<head></head><main>corrected</main>');
  assert.ok(!(await worker.get('vi/a/')).text.includes('Bản lưu'));
  worker.web.down = true;
  const { text } = await worker.get('vi/a/index.html#there');
  assert.match(text, /Bản lưu lúc .*<main>corrected/);
  assert.ok(!text.includes('old'));
});

test('a slow network is not waited for where there is a copy, and its answer is kept', async () => {
  const worker = await ready();
  worker.web.pages.set(worker.scope + 'en/a/', '<main>1</main>');
  await worker.get('en/a/');
  worker.web.slow = 120;
  worker.web.pages.set(worker.scope + 'en/a/', '<main>2</main>');
  assert.match((await worker.get('en/a/')).text, /A copy of .*<main>1/);
  worker.web.slow = 0;
  worker.web.down = true;
  assert.match((await worker.get('en/a/')).text, /<main>2/);
});

test('what was withdrawn goes from here, too', async () => {
  const worker = await ready();
  for (const status of [404, 410]) {
    worker.web.pages.set(worker.scope + 'vi/a/', '<main>a name</main>');
    await worker.get('vi/a/');
    worker.web.pages.set(worker.scope + 'vi/a/', ['gone', 'text/html', status]);
    assert.equal((await worker.get('vi/a/')).status, status);
    worker.web.down = true;
    assert.ok(!(await worker.get('vi/a/')).text.includes('a name'));
    worker.web.down = false;
  }
});

test('a failing server does not take a copy away', async () => {
  const worker = await ready();
  worker.web.pages.set(worker.scope + 'vi/a/', '<main>good</main>');
  await worker.get('vi/a/');
  worker.web.pages.set(worker.scope + 'vi/a/', ['<main>502</main>', 'text/html', 502]);
  assert.match((await worker.get('vi/a/')).text, /good/);
  assert.equal((await worker.get('vi/b/')).status, 404);
});

test('without a copy there is the offline page of the language, with links that are found', async () => {
  const worker = await ready();
  worker.web.down = true;
  assert.match((await worker.get('en/far/away/')).text, /<base href="https:\/\/x.vn\/phong-trao\/en\/offline\/">/);
  assert.match((await worker.get('')).text, /vi\/ngoai-tuyen/);
});

test('only pages are kept as pages', async () => {
  const worker = await ready();
  worker.web.pages.set(worker.scope + 'vi/a.pdf', ['%PDF', 'application/pdf']);
  await worker.get('vi/a.pdf');
  assert.deepEqual(stored(worker, 'pages'), []);
});

test('other methods, other sites and parts of files go past it', async () => {
  const worker = await ready();
  assert.equal(await worker.get('vi/a/', { method: 'POST' }), undefined);
  assert.equal(await worker.get('vi/a/', { origin: 'https://x.vn/other/' }), undefined);
  assert.equal(await worker.get('media/a.mp4', { mode: 'no-cors', headers: { range: 'bytes=0-' } }), undefined);
  assert.equal(await worker.get('calendar.ics', { mode: 'cors' }), undefined);
});

test('caches are bounded, the oldest go first', async () => {
  const worker = await ready();
  for (let n = 0; n < 65; n += 1) {
    worker.web.pages.set(`${worker.scope}vi/${n}/`, '<main></main>');
    await worker.get(`vi/${n}/`);
  }
  const pages = stored(worker, 'pages');
  assert.equal(pages.length, 60);
  assert.equal(pages[0], worker.scope + 'vi/5/');
});

test('a new release drops files of the old one, and neither kept pages nor those of a neighbour', async () => {
  const worker = await ready();
  worker.web.pages.set(worker.scope + 'vi/a/', '<main>a</main>');
  worker.web.pages.set(worker.scope + 'media/a.webp', ['picture', 'image/webp']);
  await worker.get('vi/a/');
  await worker.get('media/a.webp', { mode: 'no-cors' });
  const beside = await ready('https://x.vn/other/', worker.stores);
  const next = await ready(worker.scope, worker.stores, 'two');
  next.web.down = beside.web.down = true;
  assert.match((await next.get('vi/a/')).text, /<main>a/);
  assert.equal((await next.get('media/a.webp', { mode: 'no-cors' })).text, 'picture');
  assert.equal((await beside.get('theme/app.js', { mode: 'no-cors' })).text, 'app');
  assert.equal([...next.stores.keys()].filter((name) => name.includes('phong-trao') && name.includes('files')).length, 1);
});

test('what search needs is of one release, and is there without a network', async () => {
  const worker = await ready();
  const ask = () => worker.get('search/vi/0.js', { mode: 'no-cors' });
  worker.web.pages.set(worker.scope + 'search/vi/0.js', ['one', 'text/javascript']);
  await ask();
  worker.web.pages.set(worker.scope + 'search/vi/0.js', ['two', 'text/javascript']);
  assert.equal((await ask()).text, 'two');
  worker.web.down = true;
  assert.equal((await ask()).text, 'two');
});

test('the page that was open before the worker is there, too', async () => {
  const worker = start();
  worker.web.pages.set(worker.scope + 'vi/', '<main>home</main>');
  worker.clients.open = [{ url: worker.scope + 'vi/#top' }];
  await worker.life('install');
  await worker.life('activate');
  worker.web.down = true;
  assert.match((await worker.get('vi/')).text, /home/);
});

test('kept pages are asked for again after a day', async () => {
  const worker = await ready();
  const kept = 'lantoa /phong-trao/ kept';
  worker.stores.set(kept, new Cache());
  const day = (text) => ({ headers: { 'x-lantoa-day': text } });
  await worker.stores.get(kept).put(worker.scope + 'vi/old/', new Response('<main>old</main>', day('2020-01-01T00:00:00Z')));
  await worker.stores.get(kept).put(worker.scope + 'vi/new/', new Response('<main>new</main>', day(new Date().toISOString())));
  for (const path of ['vi/', 'vi/old/', 'vi/new/']) worker.web.pages.set(worker.scope + path, '<main>fresh</main>');
  worker.web.asked = [];
  await worker.get('vi/');
  assert.deepEqual(worker.web.asked, [worker.scope + 'vi/', worker.scope + 'vi/old/']);
  worker.web.down = true;
  assert.match((await worker.get('vi/old/')).text, /fresh/);
  assert.deepEqual(stored(worker, 'kept').length, 2, 'they stay kept');
});
