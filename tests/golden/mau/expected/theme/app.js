(function () {
"use strict";
var own = document.currentScript, worker = navigator.serviceWorker;
if (!own || !worker || !window.caches || location.protocol === "file:") return;
worker.register(own.getAttribute("data-worker")).catch(function () {});
var here = location.href.replace(/[?#].*$/, "").replace(/index\.html$/, "");
var link = document.createElement("a");
link.href = own.getAttribute("data-worker");
var name = "lantoa " + link.pathname.replace(/[^/]*$/, "") + " ";
function kept(then) { return caches.open(name + "kept").then(then); }
var button = document.querySelector("[data-keep]"), on;
if (button) {
kept(function (cache) { return cache.match(here); }).then(function (found) {
say(!!found);
button.hidden = false;
}).catch(function () {});
button.addEventListener("click", function () {
(on ? forget() : keep()).then(function () { say(!on); }, function () { button.textContent = button.getAttribute("data-failed"); });
});
}
function say(now) {
on = now;
button.textContent = button.getAttribute(on ? "data-kept" : "data-keep");
}
function forget() {
return kept(function (cache) {
return cache.delete(here).then(function () { return cache.keys(); });
}).then(function (keys) {
if (!keys.length) return caches.delete(name + "kept pictures");
});
}
function keep() {
return fetch(here, { cache: "no-cache" }).then(function (response) {
if (!response.ok) throw new Error(response.status);
return response.blob();
}).then(function (body) {
var head = { "content-type": "text/html; charset=utf-8", "x-lantoa-day": new Date().toISOString() };
return kept(function (cache) { return cache.put(here, new Response(body, { headers: head })); });
}).then(function () { return caches.open(name + "kept pictures"); }).then(function (cache) {
[].forEach.call(document.images, function (image) {
if (image.currentSrc || image.src) cache.add(image.currentSrc || image.src).catch(function () {});
});
});
}
var list = document.getElementById("kept"), seen = {};
if (list) Promise.all(["kept", "pages"].map(all)).then(function (both) {
both[0].concat(both[1].reverse()).forEach(function (page) {
var title = /<h1[^>]*>([^]*?)<\/h1>/.exec(page.html);
if (!title || seen[page.url] || /id="kept"/.test(page.html)) return;
seen[page.url] = true;
var link = document.createElement("a");
link.href = page.url;
link.textContent = new DOMParser().parseFromString(title[1], "text/html").body.textContent.trim();
list.appendChild(document.createElement("li")).appendChild(link);
});
if (!list.firstChild) list.appendChild(document.createElement("li")).textContent = list.getAttribute("data-empty");
}).catch(function () {});
function all(part) {
return caches.open(name + part).then(function (cache) {
return cache.keys().then(function (keys) {
return Promise.all(keys.map(function (key) {
return cache.match(key).then(function (page) { return page.text(); })
.then(function (html) { return { url: key.url, html: html }; });
}));
});
});
}
})();