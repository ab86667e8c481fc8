// Pages that stay on the device. Everything works without this script.
(function () {
  "use strict";
  var own = document.currentScript, worker = navigator.serviceWorker;
  if (!own || !worker || !window.caches || location.protocol === "file:") return;
  var here = location.href.replace(/[?#].*$/, "").replace(/index\.html$/, "");
  var first = !worker.controller;
  worker.register(own.getAttribute("data-worker")).then(function () { return worker.ready; }).then(function () {
    // The worker has not seen the very page that brought it.
    if (first) return store("lantoa-pages");
  }).catch(function () {});

  function kept(then) { return caches.open("lantoa-kept").then(then); }

  // The button that keeps this page.
  var button = document.querySelector("[data-keep]");
  if (button) {
    kept(function (cache) { return cache.match(here); }).then(function (found) {
      say(!!found);
      button.hidden = false;
    });
    button.addEventListener("click", function () {
      var on = button.getAttribute("aria-pressed") === "true";
      button.disabled = true;
      (on ? forget() : store("lantoa-kept")).then(function () { say(!on); }, function () {}).then(function () { button.disabled = false; });
    });
  }

  function say(on) {
    button.setAttribute("aria-pressed", on);
    button.textContent = button.getAttribute(on ? "data-kept" : "data-keep");
  }

  function forget() {
    return kept(function (cache) { return cache.delete(here); });
  }

  function store(name) {
    return fetch(here).then(function (response) {
      if (!response.ok) throw new Error(response.status);
      return response.text();
    }).then(function (html) {
      var head = { "content-type": "text/html; charset=utf-8", "x-lantoa-day": new Date().toISOString(),
        "x-lantoa-title": encodeURIComponent(document.querySelector("h1").textContent.trim()) };
      return caches.open(name).then(function (cache) { return cache.put(here, new Response(html, { headers: head })); });
    }).then(function () {
      // What it shows goes through the worker, which keeps it.
      [].forEach.call(document.images, function (image) { if (image.currentSrc) fetch(image.currentSrc).catch(function () {}); });
    });
  }

  // The list of what is kept.
  var list = document.getElementById("kept");
  if (list) kept(function (cache) {
    return cache.keys().then(function (keys) {
      return Promise.all(keys.map(function (key) { return cache.match(key); })).then(function (pages) {
        list.textContent = "";
        pages.forEach(function (page, i) {
          var link = document.createElement("a");
          link.href = keys[i].url;
          link.textContent = decodeURIComponent(page.headers.get("x-lantoa-title") || "") || keys[i].url;
          list.appendChild(document.createElement("li")).appendChild(link);
        });
        if (!keys.length) list.appendChild(document.createElement("li")).textContent = list.getAttribute("data-empty");
      });
    });
  });
})();
