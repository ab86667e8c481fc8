(() => {
"use strict";
const LETTER = "[0-9A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1fff\\u3040-\\ud7ff"
+ "\\u00ad\\u200b-\\u200d\\u2060\\ufeff]";
const WORD = new RegExp(LETTER + "+", "g");
const POSSESSIVE = new RegExp(`(${LETTER}['’])s(?!${LETTER})`, "gi");
const MARKS = "\u0302\u0306\u031b\u0300\u0301\u0309\u0303\u0323";
const coded = word => {
let tone = "";
return (word.toLowerCase().normalize("NFD").replace(/[đð]/g, "dD").replace(/ς/g, "σ")
.replace(/[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/g, mark => {
const at = MARKS.indexOf(mark), name = "CBHFSRXJ".charAt(at);
if (at < 3) return name;
tone += name;
return "";
}) + tone).slice(0, 48);
};
const keyed = code => {
const key = code.replace(/[A-Z]/g, "");
return key.length < 4 ? key
: key.replace(/^(..+)ies$|([shx])es$|([^sui])s$/, (all, y, es, s) => y ? y + "y" : es || s);
};
const mix = hash => {
hash = Math.imul(hash ^ hash >>> 15, 0x85ebca6b);
return (hash ^ hash >>> 13) >>> 0;
};
const hashed = key => {
let hash = 0x811c9dc5;
for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
return mix(hash);
};
const spread = (hash, buckets) => Math.floor(hash * buckets / 4294967296);
const words = text => {
const all = [];
const flat = text.replace(/(\d)[.,](?=\d{3}(?!\d))/g, "$1\u00ad").replace(POSSESSIVE, "$1 ");
for (let found; (found = WORD.exec(flat));) {
const code = coded(found[0]), key = keyed(code);
if (key) all.push({ code, key, start: found.index, end: WORD.lastIndex });
}
return all;
};
const parse = text => {
const asked = [];
for (const piece of text.match(/["“”][^"“”]*["“”]?|[^\s"“”]+/g) || []) {
words(piece).forEach((word, i) => {
word.tied = i > 0;
word.marked = /[A-Z]/.test(word.code);
asked.push(word);
});
}
return asked.slice(0, 12);
};
const read = (data, document, asked, prefix, score) => {
const k = asked.length;
for (const entry of data.split("!")) {
const [names, list] = entry.split("#"), codes = names.split(" ");
let good = 0, high = 0, next = document;
if (!asked.every(({ key, code, marked }, i) => {
good += (!marked || code === codes[i]) && 8 / k;
const own = keyed(codes[i] || "");
return prefix ? own.startsWith(key) : own === key;
})) continue;
for (let at = 0; at < list.length; at++) {
let c = list.charCodeAt(at);
c -= c > 92 ? 41 : 40;
if (c > 55) {
high = high * 30 + c - 55;
} else {
c += high * 56;
high = 0;
next += c >> 2;
score[next] = Math.max(score[next], 4 - (c & 3) + good);
next++;
}
}
}
};
const engine = load => {
const postings = async (root, asked, prefix) => {
const score = new Uint8Array(root.documents), [one, two] = asked.map(word => hashed(word.key));
const jobs = [];
root.ranges.forEach(([pairs, groups, parts], range) => {
const get = async name => read(await load(name), range * root.range, asked, prefix, score);
if (asked[1]) {
jobs.push(get(`pairs/${range}-${spread(mix(Math.imul(one, 0x9e3779b1) ^ two), pairs)}`));
return;
}
for (let i = 0; i < parts; i++) {
if (prefix || i === spread(one, parts)) {
jobs.push(get(`words/${range}-${spread(hashed(asked[0].key.slice(0, 3)), groups) * parts + i}`));
}
}
});
await Promise.all(jobs);
return score;
};
const search = async asked => {
const root = await load("index"), k = asked.length, last = asked[k - 1];
const pairs = asked.map((_, i) => i)
.filter(i => i && (k < 7 || i % 2 || i === k - 1 || asked[i].tied));
const near = await Promise.all(pairs.map(i => postings(root, [asked[i - 1], asked[i]])));
const collect = (judge, loose) => {
const hits = [], groups = [];
for (let id = 0; id < root.documents; id++) {
const score = judge(id);
if (score) hits.push({ id, score });
}
hits.sort((a, b) => b.score - a.score || b.id - a.id);
for (const hit of hits) {
let group = root.groups.length - 1;
while (root.groups[group] > hit.id) group--;
let found = groups.find(one => one.group === group);
if (!found) groups.push(found = { group, hits: [], best: hit.score });
found.hits.push(hit.id);
}
groups.sort((a, b) => b.best - a.best || a.group - b.group);
return { root, groups, loose, total: hits.length };
};
const tight = collect(id => {
let sum = 0, reached = -1;
for (let i = 0; i < near.length; i++) {
const score = near[i][id];
if (score) {
if (pairs[i] > reached + 2) return 0;
reached = pairs[i];
sum += score + 12;
} else if (k < 4 || asked[pairs[i]].tied) {
return 0;
}
}
return reached === k - 1 && sum;
});
if (tight.total > (k < 3 ? 9 : 2) || tight.total && asked.slice(1).every(word => word.tied)) return tight;
if (k > 4 && !tight.total) {
const some = collect(id => {
const have = near.filter(score => score[id]);
return have.length * 2 >= near.length && have.reduce((sum, score) => sum + score[id] + 12, 0);
}, true);
if (some.total) return some;
}
if (k > 4 && tight.total) return tight;
const single = await Promise.all(asked.map(async word => {
const score = await postings(root, [word]);
return word === last && word.key[2] && !score.some(Boolean) ? postings(root, [word], true) : score;
}));
const least = (count, strict) => id => {
let sum = 0, have = 0;
for (const score of single) {
sum += score[id];
have += score[id] > 0;
}
near.forEach((score, i) => {
if (strict && asked[pairs[i]].tied && !score[id]) have = 0;
sum += 2 * score[id];
});
return have >= count && have && sum;
};
let wide = collect(least(k, true));
for (let count = k; !wide.total && count && count >= k / 2; count--) wide = collect(least(count), true);
return wide;
};
const part = kind => async (root, id) =>
(await load(kind + "/" + Math.floor(id / root[kind])))[id % root[kind]];
return { search, title: part("titles"), text: part("texts") };
};
const marks = (text, asked) => {
const all = [], k = asked.length;
for (const word of words(text)) {
word.asked = asked.findIndex(({ key }, i) =>
word.key === key || i === k - 1 && key[2] && word.key.startsWith(key));
const { code, marked } = asked[word.asked] || {};
word.exact = !marked || word.code === code;
if (code) all.push(word);
}
return all.filter(word => word.exact || !all.some(other => other.exact && other.asked === word.asked));
};
const excerpt = (text, asked) => {
const found = marks(text, asked);
let best = 0, from = 0;
found.forEach((mark, i) => {
const seen = new Set();
let value = 0;
for (let j = i, one; (one = found[j]) && one.end < mark.start + 150; j++) {
if (!seen.has(one.asked)) value += 3;
if (j > i && one.asked === found[j - 1].asked + 1 && one.start - found[j - 1].end < 3) value += 2;
seen.add(one.asked);
}
if (value > best) {
best = value;
from = mark.start;
}
});
let start = text.lastIndexOf("\n", from) + 1, end = (text + "\n").indexOf("\n", from);
if (from - start > 60) start = Math.min(from, text.indexOf(" ", from - 50) + 1);
if (end - start > 210) end = Math.max(text.lastIndexOf(" ", start + 200), from + 60);
return (start ? "… " : "") + text.slice(start, end) + (end < text.length ? " …" : "");
};
if (typeof document === "undefined") {
self.lantoaSearchParts = { engine, parse, marks, excerpt, words };
return;
}
const box = document.querySelector("[data-search]");
if (!box) return;
const say = JSON.parse(box.querySelector("script").textContent);
const field = box.querySelector("[name=q]"), status = box.querySelector("[role=status]");
const place = box.querySelector("[data-search-results]");
const arrived = {};
let turn = 0, timer;
window.lantoaSearch = data => { arrived[document.currentScript.src] = data; };
const loader = folder => {
const cache = {};
let stamp = "";
return name => cache[name] = cache[name] || new Promise((done, fail) => {
const script = document.createElement("script");
script.src = folder + name + ".js" + stamp;
script.onload = script.onerror = () => {
const data = arrived[script.src];
delete arrived[script.src];
script.remove();
if (data === undefined) {
delete cache[name]; // To be tried again.
fail();
return;
}
if (data.stamp) stamp = "?" + data.stamp;
done(data);
};
document.head.appendChild(script);
});
};
const make = (parent, tag, text, name) => {
const element = parent.appendChild(document.createElement(tag));
element.textContent = text || "";
if (name) element.className = name;
return element;
};
const fill = (text, n, q) => text.replace("{n}", n.toLocaleString(say.lang)).replace("{q}", () => q);
const failed = () => { status.textContent = say.failed; };
const button = (parent, text, act) => {
const one = make(parent, "button", text);
one.type = "button";
one.lang = say.lang;
one.onclick = act;
return one;
};
const show = (element, text, asked) => {
let at = 0;
for (const { start, end } of marks(text, asked)) {
element.append(text.slice(at, start));
make(element, "mark", text.slice(start, end));
at = end;
}
element.append(text.slice(at));
};
const hit = (list, index, root, id, title, asked) => {
const [url, name, where, summary, ...aliases] = title, item = make(list, "li"), link = make(item, "a");
const line = (text, style, before) => show(make(item, "p", before, "search-" + style), text, asked);
link.href = say.base + url;
show(link, name, asked);
if (where) line(where, "place");
for (const alias of aliases) if (marks(alias, asked)[0]) line(alias, "alias", say.alias + " ");
const seen = new Set(marks(title.slice(1).join("\n"), asked).map(mark => mark.asked));
if (seen.size === asked.length) line(summary, "excerpt");
else {
const spot = make(item, "p", "", "search-excerpt");
index.engine.text(root, id).then(text => excerpt(text, asked), () => summary)
.then(text => show(spot, marks(text, asked)[0] ? text : summary, asked));
}
};
const group = async (parent, level, index, root, { group, hits }, count, asked) => {
const box = make(parent, "section"), heading = make(box, level, say.groups[group] + " ");
heading.lang = say.lang;
make(heading, "small", hits.length.toLocaleString(say.lang));
const list = make(box, "ul");
let shown = 0;
const more = async count => {
const ids = hits.slice(shown, shown += count);
const titles = await Promise.all(ids.map(id => index.engine.title(root, id)));
titles.forEach((title, i) => hit(list, index, root, ids[i], title, asked));
};
await more(hits.length - count === 1 ? count + 1 : count);
if (hits.length <= shown) return;
const next = button(box, fill(say.more, hits.length - shown), () => {
const first = shown;
more(10).then(() => {
list.children[first].firstChild.focus();
if (hits.length > shown) next.textContent = fill(say.more, hits.length - shown);
else next.remove();
}, failed);
});
};
const groups = (parent, level, index, found, room, asked) => {
const share = Math.max(1, Math.floor(room / found.groups.length));
const counts = found.groups.map(({ hits }) => room > 0 ? Math.min(share, hits.length) : 1);
let left = room - counts.reduce((sum, count) => sum + count, 0);
return Promise.all(found.groups.map((one, i) => {
const extra = Math.max(0, Math.min(left, one.hits.length - counts[i]));
left -= extra;
return group(parent, level, index, found.root, one, counts[i] + extra, asked);
}));
};
const other = (index, asked, now, mine) => {
const part = make(place, "section");
const look = async () => {
const found = await index.engine.search(asked);
if (mine !== turn) return;
part.textContent = "";
if (now && (!found.total || found.loose)) return;
const heading = make(part, "h2", fill(index.title, found.total)), inner = make(part, "div");
heading.lang = say.lang;
heading.tabIndex = -1;
inner.lang = index.lang;
if (!now) heading.focus();
await groups(inner, "h3", index, found, 4, asked);
};
if (now) look().catch(failed);
else button(part, index.ask, () => look().catch(failed));
};
const run = async () => {
const text = field.value.trim(), asked = parse(text), mine = ++turn, [index, ...rest] = say.indexes;
clearTimeout(timer);
try {
history.replaceState(null, "", text ? "?q=" + encodeURIComponent(text) : location.pathname);
} catch (_) { /* A browser may forbid it in a folder. */ }
status.textContent = asked[0] ? say.searching : "";
if (!asked[0]) {
place.textContent = "";
return;
}
try {
const found = await index.engine.search(asked), fresh = document.createElement("div"), n = found.total;
await groups(fresh, "h2", index, found, 8, asked);
if (mine !== turn) return;
place.textContent = "";
place.append(fresh);
status.textContent = fill(!n ? say.none : found.loose ? say.loose : n > 1 ? say.many : say.one, n, text);
rest.forEach(index => other(index, asked, n < 10 || found.loose, mine));
} catch (_) {
if (mine === turn) failed();
}
};
for (const index of say.indexes) index.engine = engine(loader(index.folder));
box.querySelector("form").onsubmit = event => {
event.preventDefault();
run();
};
field.oninput = () => {
clearTimeout(timer);
timer = setTimeout(run, 350);
};
document.addEventListener("keydown", event => {
if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey
|| /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
event.preventDefault();
field.focus();
});
const given = new URLSearchParams(location.search).get("q");
if (given) {
field.value = given;
run();
}
})();