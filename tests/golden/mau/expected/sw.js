// What was read stays readable without a connection. Pages come from the network first, so that no
// correction is missed; a page that comes from here says so. Only the files of this folder.
"use strict";
const VERSION = "60f3bd66e047", SHELL = ["theme/app.js","theme/favicon.svg","theme/fonts/be-vietnam-pro-600.woff2","theme/search.js","theme/style.css","vi/ngoai-tuyen/index.html","en/offline/index.html"], SAY = {"en":{"offline":"en/offline/index.html","stale":"A copy kept on this device on {day}; the page may have been updated or corrected since."},"vi":{"offline":"vi/ngoai-tuyen/index.html","stale":"Bản lưu trên máy lúc {day}; từ đó đến nay trang có thể đã được cập nhật hoặc đính chính."}};
const scope = self.registration.scope;
// Several sites may live on one host, and they share its caches.
const NAME = "lantoa " + new URL(scope).pathname + " ";
const FILES = NAME + "files " + VERSION;
const PAGES = NAME + "pages", KEPT = NAME + "kept", PICTURES = NAME + "pictures", SEARCH = NAME + "search", ALBUM = NAME + "kept pictures";
// Pages of some 40 KB and pictures of some 60 KB: 12 MB at most, beside what readers keep.
const WAIT = 3000, PAGES_MAX = 60, PICTURES_MAX = 150, SEARCH_MAX = 60, DAY = 864e5, FRESHEN_MAX = 10;

self.addEventListener("install", event => event.waitUntil(shell().then(() => self.skipWaiting())));

self.addEventListener("activate", event => event.waitUntil(begin()));

self.addEventListener("fetch", event => {
  const { method, url, mode, headers } = event.request;
  if (method !== "GET" || !url.startsWith(scope) || headers.has("range")) return;
  const path = url.slice(scope.length);
  // Cards stand on the pages of others, and are never old.
  if (path.startsWith("embed/")) return;
  if (mode === "navigate") event.respondWith(page(event));
  else if (path.startsWith("theme/")) event.respondWith(file(event));
  else if (path.startsWith("media/")) event.respondWith(picture(event));
  else if (path.startsWith("search/")) event.respondWith(found(event));
});

async function shell() {
  const cache = await caches.open(FILES);
  await Promise.all(SHELL.map(async path => {
    const response = await fetch(scope + path, { cache: "no-cache" });
    if (!response.ok) throw new Error(path);
    // Without what a redirect leaves on it: no page could be answered with that.
    await cache.put(scope + path, new Response(await response.blob(), { headers: response.headers }));
  }));
}

async function begin() {
  const names = await caches.keys();
  await Promise.all(names.filter(name => name.startsWith(NAME + "files ") && name !== FILES).map(name => caches.delete(name)));
  if (self.registration.navigationPreload) await self.registration.navigationPreload.enable();
  await self.clients.claim();
  // The pages that are open came before this worker.
  const open = await self.clients.matchAll({ type: "window" });
  await Promise.all(open.map(client => again(key(client.url))));
}

// One address for a page, however it was asked for.
function key(url) {
  return url.replace(/[?#].*$/, "").replace(/index\.html$/, "");
}

async function page(event) {
  const url = key(event.request.url);
  const answer = ask(event);
  event.waitUntil(answer.then(response => took(url, response.clone())).then(freshen).catch(() => {}));
  const late = new Promise(done => setTimeout(done, WAIT));
  const first = await Promise.race([answer.catch(() => {}), late]);
  if (first && first.status < 500) return first;
  const kept = await find(url);
  return kept ? marked(kept, url) : answer.catch(() => nothing(url));
}

async function ask(event) {
  return (await event.preloadResponse) || fetch(event.request);
}

async function find(url) {
  for (const name of [KEPT, PAGES]) {
    const found = await (await caches.open(name)).match(url);
    if (found) return found;
  }
}

// Takes what the network said of a page: what was withdrawn goes from here, too.
async function took(url, response) {
  const [kept, pages] = [await caches.open(KEPT), await caches.open(PAGES)];
  if (response.status === 404 || response.status === 410) return Promise.all([kept.delete(url), pages.delete(url)]);
  if (!response.ok || !/^text\/html/.test(response.headers.get("content-type"))) return;
  const headers = { "content-type": "text/html; charset=utf-8", "x-lantoa-day": new Date().toISOString() };
  const policy = response.headers.get("content-security-policy");
  if (policy) headers["content-security-policy"] = policy;
  const body = await response.blob(), old = await kept.match(url);
  if (old) return kept.put(url, new Response(body, { headers }));
  await pages.delete(url);
  await pages.put(url, new Response(body, { headers }));
  return trim(pages, PAGES_MAX);
}

async function again(url) {
  if (!url.startsWith(scope)) return;
  try {
    await took(url, await fetch(url, { cache: "no-cache" }));
  } catch (offline) { /* It stays as it is. */ }
}

// The network is there: kept pages that are a day old are asked for again.
async function freshen() {
  const kept = await caches.open(KEPT), old = [];
  for (const request of await kept.keys()) {
    const day = Date.parse((await kept.match(request)).headers.get("x-lantoa-day"));
    if (!(Date.now() - day < DAY)) old.push(request.url);
  }
  await Promise.all(old.slice(0, FRESHEN_MAX).map(again));
}

async function trim(cache, most) {
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map(old => cache.delete(old)));
}

// A page that is not of this moment says so above its text.
async function marked(response, url) {
  const lang = language(url), day = new Date(response.headers.get("x-lantoa-day"));
  const text = SAY[lang].stale.replace("{day}", day.toLocaleString(lang, { dateStyle: "short", timeStyle: "short" }));
  const line = "<p class=\"site-notice stale\" role=\"status\">" + text + "</p>";
  const html = (await response.text()).replace("<main", () => line + "<main");
  return new Response(html, { headers: response.headers });
}

// The page for readers without a connection, at the address that they asked for, so that they can
// try again; its links are found from its own place.
async function nothing(url) {
  const own = scope + SAY[language(url)].offline;
  const page = await (await caches.open(FILES)).match(own);
  if (!page) return Response.error();
  const html = (await page.text()).replace("<head>", () => "<head><base href=\"" + own + "\">");
  return new Response(html, { headers: { "content-type": "text/html; charset=utf-8" } });
}

function language(url) {
  const first = url.slice(scope.length).split("/")[0];
  return first in SAY ? first : Object.keys(SAY)[0];
}

async function file(event) {
  const cache = await caches.open(FILES);
  const kept = await cache.match(event.request);
  if (kept) return kept;
  const response = await fetch(event.request);
  if (response.ok) event.waitUntil(cache.put(event.request, response.clone()).catch(() => {}));
  return response;
}

// What search needs comes from the network first: files of two releases do not fit together.
async function found(event) {
  const cache = await caches.open(SEARCH);
  try {
    const response = await fetch(event.request);
    if (response.ok) event.waitUntil(cache.put(event.request, response.clone()).then(() => trim(cache, SEARCH_MAX)).catch(() => {}));
    return response;
  } catch (offline) {
    return await cache.match(event.request) || Response.error();
  }
}

// A picture that is here is shown, and asked for again for the next time.
async function picture(event) {
  const cache = await caches.open(PICTURES);
  const kept = await cache.match(event.request) || await (await caches.open(ALBUM)).match(event.request);
  const answer = fetch(event.request);
  const stored = answer.then(async response => {
    if (!response.ok) return;
    await cache.put(event.request, response.clone());
    await trim(cache, PICTURES_MAX);
  });
  if (!kept) {
    const response = await answer;
    event.waitUntil(stored.catch(() => {}));
    return response;
  }
  event.waitUntil(stored.catch(() => {}));
  return kept;
}
