// Search: reads the index of src/search/ and shows what it finds. Plain script: it also runs from a folder.
(function () {
  "use strict";

  // Words, as in scan.rs and word.rs.
  var LETTER = "[0-9A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1fff\\u3040-\\ud7ff\\u00ad\\u200b-\\u200d\\u2060\\ufeff]";
  var WORD = new RegExp(LETTER + "+", "g");
  var POSSESSIVE = new RegExp("(" + LETTER + "['’])s(?!" + LETTER + ")", "gi");
  var MARKS = "\u0302\u0306\u031b\u0300\u0301\u0309\u0303\u0323", NAMES = "CBHFSRXJ";

  function code(word) {
    var tone = "";
    return (word.toLowerCase().normalize("NFD").replace(/[đð]/g, "dD").replace(/ς/g, "σ")
      .replace(/[.,\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/g, function (mark) {
        var at = MARKS.indexOf(mark);
        if (at > 2) tone += NAMES[at];
        return at < 0 || at > 2 ? "" : NAMES[at];
      }) + tone).slice(0, 48);
  }

  function key(code) {
    var key = code.replace(/[A-Z]/g, "");
    if (key.length < 4 || key.slice(-1) !== "s") return key;
    if (/..ies$/.test(key)) return key.slice(0, -3) + "y";
    if (/[shx]es$/.test(key)) return key.slice(0, -2);
    return /[sui]s$/.test(key) ? key : key.slice(0, -1);
  }

  function mix(hash) {
    hash = Math.imul(hash ^ hash >>> 15, 0x85ebca6b);
    return (hash ^ hash >>> 13) >>> 0;
  }

  function hash(key) {
    for (var h = 0x811c9dc5, i = 0; i < key.length; i++) h = Math.imul(h ^ key.charCodeAt(i), 0x01000193);
    return mix(h);
  }

  function spread(hash, buckets) {
    return Math.floor(hash * buckets / 4294967296);
  }

  // Calls back with each word of a text: its code, where it begins and ends.
  function words(text, each) {
    // Replaced by as many characters, so that places stay.
    var found, word, flat = text.replace(/(\d)[.,](?=\d{3}(?!\d))/g, "$1\u00ad")
      .replace(POSSESSIVE, "$1 ");
    WORD.lastIndex = 0;
    while ((found = WORD.exec(flat))) {
      word = code(found[0]);
      if (word) each(word, found.index, WORD.lastIndex);
    }
  }

  // A query: words, and of which neighbours must stand together (in quotes, or 12/QĐ-UBND).
  function parse(text) {
    var asked = [];
    (text.match(/["“”][^"“”]*["“”]?|[^\s"“”]+/g) || []).forEach(function (piece) {
      var first = true;
      words(piece, function (word) {
        var fold = key(word);
        if (asked.length < 12) asked.push({ code: word, key: fold, marked: /[A-Z]/.test(word), tied: !first });
        first = false;
      });
    });
    return asked;
  }

  // Reads postings: calls back with the codes of each entry that `wanted` takes, a document and its class.
  function read(data, start, wanted, each) {
    data.split("!").forEach(function (entry) {
      var at = entry.search(/[#$%&]/), found = at > 0 && wanted(entry.slice(0, at));
      if (!found) return;
      for (var level = 0, next = 0, high = 0; at < entry.length; at++) {
        var c = entry.charCodeAt(at);
        if (c < 40) {
          level = 39 - c; // 4 for a short name, 1 for the text.
          next = start;
          continue;
        }
        c -= c > 92 ? 41 : 40;
        if (c > 55) {
          high = high * 30 + c - 55;
        } else {
          next += high * 56 + c;
          each(next++, level + (found - 1) * 4);
          high = 0;
        }
      }
    });
  }

  // How well codes answer words: 0 not, 1 folded, 3 with all marks asked for.
  function fits(asked, codes, prefix) {
    for (var i = 0, good = 3; i < asked.length; i++) {
      if (prefix ? key(codes[i]).indexOf(asked[i].key) : key(codes[i]) !== asked[i].key) return 0;
      if (asked[i].marked && codes[i] !== asked[i].code) good--;
    }
    return asked.length < 2 && good < 3 ? 1 : good;
  }

  // A reader of one index; `load(name)` promises what a file says.
  function engine(load) {
    function postings(root, asked, kind, prefix) {
      var score = new Uint8Array(root.documents), jobs = [];
      root.ranges.forEach(function (split, range) {
        var names = [], first = hash(asked[0].key), i;
        if (kind === "pairs") {
          names.push(spread(mix(Math.imul(first, 0x9e3779b1) ^ hash(asked[1].key)), split[0]));
        } else {
          var group = spread(hash(asked[0].key.slice(0, 3)), split[1]) * split[2];
          for (i = 0; i < split[2]; i++) if (prefix || i === spread(first, split[2])) names.push(group + i);
        }
        names.forEach(function (name) {
          jobs.push(load(kind + "/" + range + "-" + name).then(function (data) {
            read(data, range * root.range, function (codes) {
              return fits(asked, codes.split(" "), prefix);
            }, function (document, value) {
              if (score[document] < value) score[document] = value;
            });
          }));
        });
      });
      return Promise.all(jobs).then(function () { return score; });
    }

    function empty(score) {
      return !score.some(function (value) { return value > 0; });
    }

    // Promises the documents found, by groups, the best group first.
    function search(asked, open) {
      return load("index").then(function (root) {
        var pairs = [], k = asked.length, i;
        for (i = 1; i < k; i++) {
          // Of a long query every other pair says enough.
          if (k < 6 || i % 2 || i === k - 1 || asked[i].tied) pairs.push(i);
        }
        function collect(judge, loose) {
          var found = [], groups = [];
          for (var d = 0; d < root.documents; d++) {
            var value = judge(d);
            if (value > 0) found.push({ id: d, score: value });
          }
          found.sort(function (a, b) { return b.score - a.score || b.id - a.id; });
          found.forEach(function (hit) {
            for (var g = root.groups.length - 1; root.groups[g] > hit.id;) g--;
            var group = groups.filter(function (group) { return group.group === g; })[0];
            if (!group) groups.push(group = { group: g, hits: [] });
            group.hits.push(hit.id);
          });
          return { total: found.length, groups: groups, loose: loose, root: root };
        }
        return Promise.all(pairs.map(function (i) {
          return postings(root, [asked[i - 1], asked[i]], "pairs");
        })).then(function (near) {
          function adjacent(d) {
            for (var sum = 0, i = 0; i < near.length; i++) {
              if (!near[i][d]) return 0;
              sum += near[i][d];
            }
            return sum;
          }
          var tight = collect(adjacent);
          if (!k || tight.total > 9 || k > 1 && asked.every(function (w, i) { return !i || w.tied; }) && tight.total) return tight;
          if (k > 5) {
            var some = collect(function (d) {
              for (var sum = 0, count = 0, i = 0; i < near.length; i++) {
                sum += near[i][d] && near[i][d] + 12;
                count += near[i][d] > 0;
              }
              return count * 2 < near.length ? 0 : sum;
            }, !tight.total);
            if (some.total) return some;
          }
          return Promise.all(asked.map(function (word, i) {
            return postings(root, [word], "words").then(function (score) {
              return open && i === k - 1 && word.key.length > 2 && empty(score)
                ? postings(root, [word], "words", true) : score;
            });
          })).then(function (single) {
            function all(least) {
              return function (d) {
                for (var sum = 0, count = 0, i = 0; i < k; i++) {
                  sum += single[i][d];
                  count += single[i][d] > 0;
                }
                for (i = 0; i < near.length; i++) {
                  if (least === k && asked[pairs[i]].tied && !near[i][d]) return 0;
                  sum += 2 * near[i][d];
                }
                return count < least ? 0 : sum;
              };
            }
            var wide = collect(all(k));
            for (var least = k - 1; !wide.total && least > 0 && least >= k / 2; least--) wide = collect(all(least), true);
            return wide;
          });
        });
      });
    }

    // Promises a document's title and the like; `text` promises its text.
    function part(root, kind, id) {
      return load(kind + "/" + Math.floor(id / root[kind])).then(function (list) { return list[id % root[kind]]; });
    }

    return {
      search: search,
      title: function (root, id) { return part(root, "titles", id); },
      text: function (root, id) { return part(root, "texts", id); }
    };
  }

  // Where words of the query stand in a text.
  function marks(text, asked) {
    var found = [], last = asked.length - 1;
    words(text, function (word, start, end) {
      for (var i = 0, fold = key(word); i <= last; i++) {
        if (fold === asked[i].key || (i === last && asked[i].key.length > 2 && !fold.indexOf(asked[i].key))) {
          found.push({ word: i, start: start, end: end, exact: !asked[i].marked || word === asked[i].code });
          break;
        }
      }
    });
    return found;
  }

  // The piece of a text that shows most words of the query, those in a row first.
  function excerpt(text, asked) {
    var found = marks(text, asked), best = 0, from = 0;
    found.forEach(function (mark, i) {
      for (var seen = {}, value = 0, j = i; j < found.length && found[j].end < mark.start + 160; j++) {
        if (!seen[found[j].word]) value += found[j].exact ? 5 : 3;
        if (j > i && found[j].word === found[j - 1].word + 1 && found[j].start - found[j - 1].end < 3) value += 2;
        seen[found[j].word] = 1;
      }
      if (value > best) {
        best = value;
        from = mark.start;
      }
    });
    var start = text.lastIndexOf("\n", from) + 1, end = text.indexOf("\n", from);
    if (end < 0) end = text.length;
    if (from - start > 60) start = text.indexOf(" ", from - 50) + 1 || from;
    if (start > from) start = from;
    if (end - start > 200) end = text.lastIndexOf(" ", start + 200);
    if (end <= from) end = Math.min(text.length, start + 200);
    return {
      text: text.slice(start, end), before: start > 0, after: end < text.length,
    };
  }

  var parts = { engine: engine, parse: parse, marks: marks, excerpt: excerpt };
  if (typeof document === "undefined") {
    self.lantoaSearchParts = parts;
    return;
  }

  // The page: a box with a form, a status line, a place for results, and settings in JSON.
  var box = document.querySelector("[data-search]");
  if (!box) return;
  var say = JSON.parse(box.querySelector("script[type='application/json']").textContent);
  var form = box.querySelector("form"), field = form.querySelector("[name=q]");
  var status = box.querySelector("[role=status]"), place = box.querySelector("[data-search-results]");
  var arrived = {}, turn = 0, timer;

  window.lantoaSearch = function (data) { arrived[document.currentScript.src] = data; };

  function loader(folder) {
    var cache = {}, stamp = "";
    return function (name) {
      return cache[name] || (cache[name] = new Promise(function (done, fail) {
        var script = document.createElement("script");
        script.src = folder + name + ".js" + stamp;
        script.onload = script.onerror = function () {
          var data = arrived[script.src];
          delete arrived[script.src];
          script.remove();
          if (data === undefined) {
            delete cache[name]; // To be tried again.
            return fail(new Error(name));
          }
          if (data.stamp) stamp = "?" + data.stamp;
          done(data);
        };
        document.head.appendChild(script);
      }));
    };
  }

  function make(parent, tag, text, name) {
    var element = document.createElement(tag);
    if (text) element.textContent = text;
    if (name) element.className = name;
    parent.appendChild(element);
    return element;
  }

  function fill(text, values) {
    return text.replace(/\{(\w+)\}/g, function (whole, name) {
      var value = values[name];
      return typeof value === "number" ? value.toLocaleString(say.lang) : value;
    });
  }

  function counted(number) {
    return fill(say[number === 1 ? "one" : "many"], { n: number });
  }

  // Puts a text with its matches marked into an element.
  function show(element, text, asked) {
    var at = 0, found = marks(text, asked), exact = found.filter(function (mark) { return mark.exact; });
    (exact.length ? exact : found).forEach(function (mark) {
      element.appendChild(document.createTextNode(text.slice(at, mark.start)));
      make(element, "mark", text.slice(mark.start, mark.end));
      at = mark.end;
    });
    element.appendChild(document.createTextNode(text.slice(at)));
  }

  function hit(list, index, root, id, title, asked) {
    var item = make(list, "li"), link = make(item, "a"), seen = {};
    link.href = say.base + title[0];
    show(link, title[1], asked);
    if (title[2]) show(make(item, "p", "", "search-place"), title[2], asked);
    title.slice(4).forEach(function (alias) {
      if (marks(alias, asked).length) show(make(item, "p", say.alias + " ", "search-alias"), alias, asked);
    });
    var line = make(item, "p", "", "search-excerpt");
    marks(title.slice(1).join("\n"), asked).forEach(function (mark) { seen[mark.word] = 1; });
    if (Object.keys(seen).length === asked.length) return show(line, title[3], asked);
    index.engine.text(root, id).then(function (text) {
      var piece = excerpt(text, asked);
      if (!marks(piece.text, asked).length) piece = { text: title[3] };
      show(line, (piece.before ? "… " : "") + piece.text + (piece.after ? " …" : ""), asked);
    }, function () { show(line, title[3], asked); });
  }

  // Shows some more hits of a group; promises that their titles stand.
  function more(list, index, root, group, count, asked) {
    var ids = group.hits.splice(0, count);
    return Promise.all(ids.map(function (id) { return index.engine.title(root, id); })).then(function (titles) {
      titles.forEach(function (title, i) { hit(list, index, root, ids[i], title, asked); });
    });
  }

  function group(parent, level, index, root, group, count, asked) {
    var box = make(parent, "section"), total = group.hits.length;
    var heading = make(box, level, say.groups[group.group] + " ");
    heading.lang = say.lang;
    make(heading, "small", total.toLocaleString(say.lang));
    var list = make(box, "ul");
    return more(list, index, root, group, count, asked).then(function () {
      if (!group.hits.length) return;
      var button = make(box, "button", fill(say.more, { n: group.hits.length }));
      button.type = "button";
      button.lang = say.lang;
      button.onclick = function () {
        var first = list.children.length;
        more(list, index, root, group, 10, asked).then(function () {
          list.children[first].firstChild.focus();
          button.textContent = fill(say.more, { n: group.hits.length });
          if (!group.hits.length) button.remove();
        }, failed);
      };
    });
  }

  function groups(parent, level, index, found, room, asked) {
    var share = Math.max(1, Math.floor(room / found.groups.length)), left = room;
    var counts = found.groups.map(function (group) {
      var count = Math.min(share, group.hits.length, left);
      left -= count;
      return count;
    });
    return Promise.all(found.groups.map(function (one, i) {
      var extra = Math.min(left, one.hits.length - counts[i]);
      left -= extra;
      return group(parent, level, index, found.root, one, counts[i] + extra, asked);
    }));
  }

  function failed() {
    status.textContent = say.failed;
  }

  // Looks into the other languages, at once or when asked to.
  function others(asked, open, now, mine) {
    say.indexes.slice(1).forEach(function (index) {
      var box = make(place, "section"), button;
      function look() {
        if (button) button.disabled = true;
        index.engine.search(asked, open).then(function (found) {
          if (mine !== turn) return;
          if (button) button.remove();
          if (now && (!found.total || found.loose)) return;
          var heading = make(box, "h2", fill(index.title, { n: found.total }));
          var inner = make(box, "div");
          heading.lang = say.lang;
          heading.tabIndex = -1;
          inner.lang = index.lang;
          if (button) heading.focus();
          if (now) status.textContent += " " + heading.textContent;
          return groups(inner, "h3", index, found, 4, asked);
        }).catch(failed);
      }
      if (now) return look();
      button = make(box, "button", index.ask);
      button.type = "button";
      button.onclick = look;
    });
  }

  function run(open) {
    var text = field.value.trim(), asked = parse(text), mine = ++turn, index = say.indexes[0];
    clearTimeout(timer);
    try {
      history.replaceState(null, "", text ? "?q=" + encodeURIComponent(text) : location.pathname);
    } catch (_) { /* Some browsers allow it from no folder. */ }
    if (!asked.length) {
      status.textContent = place.textContent = "";
      return;
    }
    status.textContent = say.searching;
    index.engine.search(asked, open).then(function (found) {
      if (mine !== turn) return;
      var fresh = make(box, "div");
      fresh.hidden = true;
      return groups(fresh, "h2", index, found, 10, asked).then(function () {
        fresh.remove();
        if (mine !== turn) return;
        place.textContent = "";
        while (fresh.firstChild) place.appendChild(fresh.firstChild);
        var words = { q: text, n: found.total };
        status.textContent = !found.total ? fill(say.none, words)
          : found.loose ? fill(say.loose, words) : counted(found.total);
        others(asked, open, found.total < 10 || found.loose, mine);
      });
    }).catch(function () {
      if (mine === turn) failed();
    });
  }

  say.indexes.forEach(function (index) { index.engine = engine(loader(index.folder)); });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    run(true);
  });
  field.addEventListener("input", function () {
    clearTimeout(timer);
    timer = setTimeout(run, 350, true);
  });
  document.addEventListener("keydown", function (event) {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey
      || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
    event.preventDefault();
    field.focus();
  });
  var given = /[?&]q=([^&]*)/.exec(location.search);
  if (given) {
    try { field.value = decodeURIComponent(given[1].replace(/\+/g, " ")); } catch (_) { /* Not ours. */ }
    run(true);
  }
})();
