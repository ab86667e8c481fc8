// The script of search without a page, over an index in a folder; counts what it fetches.
import fs from 'node:fs';
import vm from 'node:vm';
import zlib from 'node:zlib';

// How many hits a page shows at first, as in search.js.
const ROOM = 8;

// Returns the engine's parts, out of the script as it is published.
export function script(file) {
  const self = {};
  vm.runInContext(fs.readFileSync(file, 'utf8'), vm.createContext({ self }));
  return self.lantoaSearchParts;
}

// Opens an index; `spent` counts files and their bytes, compressed as a server does it.
export function open(parts, folder) {
  let got;
  const cache = {}, spent = { bytes: 0, files: 0 };
  const sandbox = vm.createContext({ lantoaSearch: (data) => { got = data; } });
  const load = async (name) => {
    if (!(name in cache)) {
      const bytes = fs.readFileSync(`${folder}/${name}.js`);
      spent.bytes += zlib.gzipSync(bytes, { level: 6 }).length;
      spent.files += 1;
      vm.runInContext(bytes.toString(), sandbox);
      cache[name] = got;
    }
    return cache[name];
  };
  return { engine: parts.engine(load), load, spent };
}

// Returns the first page of what is found: titles of all hits shown, texts of those that need one.
export async function page(parts, index, query) {
  const asked = parts.parse(query), found = await index.engine.search(asked);
  const share = Math.max(1, Math.floor(ROOM / found.groups.length));
  const counts = found.groups.map(({ hits }) => Math.min(share, hits.length));
  let left = ROOM - counts.reduce((sum, count) => sum + count, 0);
  const shown = [];
  for (const [i, group] of found.groups.entries()) {
    let count = counts[i] + Math.max(0, Math.min(left, group.hits.length - counts[i]));
    left -= count - counts[i];
    if (group.hits.length - count === 1) count += 1;
    for (const id of group.hits.slice(0, count)) {
      const title = await index.engine.title(found.root, id);
      const seen = new Set(parts.marks(title.slice(1).join('\n'), asked).map((mark) => mark.asked));
      if (seen.size < asked.length) await index.engine.text(found.root, id);
      shown.push({ group: group.group, url: title[0].replace(/index\.html$/, ''), title: title[1] });
    }
  }
  return { found, shown };
}
