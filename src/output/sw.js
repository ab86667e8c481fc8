// What was read stays readable without a connection. Pages come from the network first, so that no
// correction is missed; a page that comes from here says so. Only this folder's own files.
"use strict";
const VERSION = "%VERSION%", SHELL = %SHELL%, SAY = %SAY%;
const FILES = "lantoa-files-" + VERSION, PAGES = "lantoa-pages", KEPT = "lantoa-kept";
const WAIT = 3000, PAGES_MAX = 60, FILES_MAX = 240;
const scope = self.registration.scope;

self.addEventListener("install", event => event.waitUntil(
  caches.open(FILES).then(cache => cache.addAll(SHELL.map(path => new Request(scope + path, { cache: "reload" }))))
    .then(() => self.skipWaiting())));

self.addEventListener("activate", event => event.waitUntil(
  caches.keys().then(names => Promise.all(names
    .filter(name => name.startsWith("lantoa-files-") && name !== FILES)
    .map(name => caches.delete(name))))
    .then(() => self.clients.claim())));

self.addEventListener("fetch", event => {
  const request = event.request;
  if (request.method !== "GET" || !request.url.startsWith(scope) || request.headers.has("range")) return;
  const path = request.url.slice(scope.length);
  if (request.mode === "navigate") event.respondWith(page(event));
  else if (/^(theme|media)\//.test(path)) event.respondWith(file(event));
});

// One address for a page, however it was asked for.
function key(url) {
  return url.replace(/[?#].*$/, "").replace(/index\.html$/, "");
}

async function page(event) {
  const url = key(event.request.url);
  const answer = fetch(event.request).then(async response => {
    if (response.ok && !response.redirected) await keep(url, response.clone());
    return response;
  });
  event.waitUntil(answer.catch(() => {}));
  const late = new Promise(done => setTimeout(done, WAIT));
  const first = await Promise.race([answer.catch(() => undefined), late]);
  if (first) return first;
  const kept = await find(url);
  if (kept) return marked(kept, url);
  return answer.catch(() => nothing(url));
}

async function find(url) {
  for (const name of [KEPT, PAGES]) {
    const found = await (await caches.open(name)).match(url);
    if (found) return found;
  }
}

async function keep(url, response) {
  const body = await response.blob();
  const copy = () => new Response(body, { headers: { "content-type": "text/html; charset=utf-8", "x-lantoa-day": new Date().toISOString() } });
  const kept = await caches.open(KEPT), pages = await caches.open(PAGES);
  const old = await kept.match(url);
  if (old) {
    const fresh = copy();
    fresh.headers.set("x-lantoa-title", old.headers.get("x-lantoa-title") || "");
    await kept.put(url, fresh);
  } else {
    await pages.delete(url);
    await pages.put(url, copy());
    await trim(pages, PAGES_MAX);
  }
}

async function trim(cache, most) {
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map(old => cache.delete(old)));
}

// A page that is not of this moment says so above its text.
async function marked(response, url) {
  const lang = language(url), say = SAY[lang];
  const day = new Date(response.headers.get("x-lantoa-day") || 0);
  const text = say.stale.replace("{day}", isNaN(day) ? "" : day.toLocaleString(lang));
  const line = "<p class=\"site-notice stale\" role=\"status\">" + text + "</p>";
  const html = (await response.text()).replace("<main", line + "<main");
  return new Response(html, { headers: { "content-type": "text/html; charset=utf-8" } });
}

async function nothing(url) {
  const page = await caches.match(scope + SAY[language(url)].offline);
  return page || Response.error();
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
  if (response.ok) {
    const copy = response.clone();
    event.waitUntil(cache.put(event.request, copy).then(() => trim(cache, FILES_MAX)).catch(() => {}));
  }
  return response;
}
