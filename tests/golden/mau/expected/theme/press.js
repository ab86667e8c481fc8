(function () {
"use strict";
document.querySelectorAll("[data-copies]").forEach(function (area) {
var status = area.querySelector("[data-status]"), said = status.dataset;
area.querySelectorAll("[data-copy]").forEach(function (button) { button.hidden = false; });
area.addEventListener("click", function (event) {
var id = event.target.getAttribute("data-copy");
if (!id) return;
var field = document.getElementById(id);
status.textContent = "";
event.target.parentNode.insertBefore(status, event.target.nextSibling);
field.select();
var copy = navigator.clipboard ? navigator.clipboard.writeText(field.value) : Promise.reject();
copy.catch(function () { if (!document.execCommand("copy")) throw new Error(); })
.then(function () { status.textContent = said.copied; }, function () { status.textContent = said.failed; });
});
});
})();
(function () {
"use strict";
var form = document.querySelector("[data-embeds]"), data = form && form.querySelector("script");
if (!data || !window.fetch || !window.DOMParser) return;
var set = JSON.parse(data.textContent), root = new URL(set.root, location.href).href;
var base = set.base ? set.base + "/" : root, turn = 0;
function at(id) { return document.getElementById("embed-" + id); }
var status = form.querySelector(".embed-status"), preview = form.querySelector("[data-preview]");
function escape(text) {
return text.replace(/[&<>"]/g, function (c) { return { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }[c]; });
}
function card(address) {
var path = null;
[base, root].forEach(function (start) {
if (path === null && address.indexOf(start) === 0) path = address.slice(start.length);
});
if (path === null) return null;
path = path.replace(/[?#].*$/, "").replace(/index\.html$/, "").replace(/^embed\//, "");
return set.folder + path.replace(/\/?$/, "/");
}
function show() {
var own = ++turn, pasted = at("url").value.trim();
var path = card(pasted || new URL(at("page").value, location.href).href);
if (path === null) return say(set.words.foreign);
read(path).then(function (page) {
var other = page.querySelector('link[rel=alternate][hreflang="' + at("lang").value + '"]');
if (!other) return [path, page];
var next = card(new URL(other.getAttribute("href"), root + path).href);
return next === path ? [path, page] : read(next).then(function (it) { return [next, it]; });
}).then(function (found) {
if (own !== turn) return;
say("");
var version = found[1].querySelector('meta[name="lantoa:version"]');
at("pin").disabled = !version;
fill(found[0] + (version && at("pin").checked ? "v" + version.content + "/" : ""), found[1]);
}).catch(function () { if (own === turn) say(set.words.nothing); });
}
function read(path) {
return fetch(root + path + set.index).then(function (response) {
if (!response.ok) throw new Error(response.status);
return response.text();
}).then(function (html) {
return new DOMParser().parseFromString(html.replace(/<style>[^]*?<\/style>/g, ""), "text/html");
});
}
function fill(path, page) {
var theme = at("theme").value, size = at("size").value;
var title = page.querySelector("h1").textContent.trim();
var height = page.querySelector('meta[name="lantoa:height"]').content;
var link = page.querySelector("link[rel=canonical]");
var to = link ? link.href : new URL(page.querySelector("h1 a").getAttribute("href"), root + path).href;
var src = base + path, anchor = '<a href="' + escape(to) + '">' + escape(title) + "</a>";
var width = size === "100%" ? "" : ' width="' + size + '"';
at("element").value = "<lantoa-embed src=\"" + escape(src) + '" height="' + height + '"' + (theme ? ' theme="' + theme + '"' : "") + width + ">" + anchor + "</lantoa-embed>\n" +
'<script async src="' + escape(base + set.script) + '" integrity="' + set.integrity + '" crossorigin="anonymous"><\/script>';
at("frame").value = frame(src + (theme ? "#" + theme : ""), title, size, height);
var summary = page.querySelector("[data-summary]"), meta = page.querySelector("[data-meta]");
var site = page.querySelector("header a").textContent.trim();
at("block").value = '<blockquote cite="' + escape(to) + '">\n<p>' + anchor + "</p>\n" +
(summary ? "<p>" + escape(summary.textContent.trim()) + "</p>\n" : "") +
"<p><small>" + escape((meta ? meta.textContent.trim() + " · " : "") + site) + "</small></p>\n</blockquote>";
preview.textContent = "";
var shown = document.createElement("iframe");
shown.src = root + path + set.index + (theme ? "#" + theme : "");
shown.title = title;
shown.width = size;
shown.height = height;
shown.setAttribute("sandbox", set.sandbox);
preview.appendChild(shown);
}
function frame(src, title, width, height) {
return '<iframe src="' + escape(src) + '" title="' + escape(title) + '" width="' + width + '" height="' + height +
'" frameborder="0" loading="lazy" sandbox="' + set.sandbox + '" referrerpolicy="strict-origin-when-cross-origin"></iframe>';
}
function say(words) {
status.textContent = words;
if (!words) return;
["element", "frame", "block"].forEach(function (id) { at(id).value = ""; });
preview.textContent = "";
}
addEventListener("message", function (event) {
var shown = preview.firstChild, said = event.data;
if (shown && event.source === shown.contentWindow && said && said.type === "lantoa:height" && said.height > 0) {
shown.height = Math.min(said.height, 2000);
}
});
form.addEventListener("change", function (event) {
if (event.target === at("page")) at("url").value = "";
show();
});
form.hidden = false;
var newest = document.querySelector("[data-newest]");
if (newest) newest.hidden = true;
show();
})();