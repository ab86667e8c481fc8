// What people type, and the pages that they mean: node relevance.mjs SITE
//
// Each line of queries.json is a language, a query and the addresses meant; a list holds those of
// pages with one title, of which any will do; null means that nothing must be found as asked.
import fs from 'node:fs';
import { open, page, script } from './engine.mjs';

const site = process.argv[2];
const queries = JSON.parse(fs.readFileSync(new URL('queries.json', import.meta.url), 'utf8'));
const parts = script(`${site}/theme/search.js`);
let failed = 0, bytes = 0, most = 0;
for (const [lang, query, ...wanted] of queries) {
  const index = open(parts, `${site}/search/${lang}`);
  const { found, shown } = await page(parts, index, query);
  bytes += index.spent.bytes;
  most = Math.max(most, index.spent.bytes);
  const is = (urls) => (hit) => urls.includes(hit.url);
  // Hits stand in groups: the page meant is among the first three, or the first of its group. Of
  // several pages meant, all must be on the first page of hits, and one of them near the top.
  const good = wanted[0] === null ? found.total === 0 || found.loose
    : wanted.length > 1 ? wanted.every((urls) => shown.some(is(urls)))
      && shown.slice(0, wanted.length + 1).some((hit) => wanted.some((urls) => urls.includes(hit.url)))
    : shown.filter((hit, i) => i < 3 || shown[i - 1].group !== hit.group).some(is(wanted[0]));
  if (!good) {
    failed += 1;
    console.log(`FAILED ${lang} ${query}: ${found.total}${found.loose ? ' loosely' : ''}: ${shown.map((hit) => hit.url).join(' ')}`);
  }
}
const kilobytes = (number) => (number / 1000).toFixed(1);
console.log(`${kilobytes(bytes / queries.length)} kB a query, ${kilobytes(most)} at most`);
console.log(`${queries.length - failed} passed, ${failed} failed`);
process.exitCode = failed || !queries.length ? 1 : 0;
