// What @extractus/oembed-extractor finds on pages: node oembed.mjs ADDRESS ...
import assert from 'node:assert/strict';
import { extract } from '@extractus/oembed-extractor';

const pages = process.argv.slice(2);
assert.ok(pages.length);
for (const page of pages) {
  const found = await extract(page);
  assert.equal(found.type, 'rich');
  assert.ok(found.html.includes(`<a href="${page}">`), page);
}
console.log(`oembed-extractor found those of ${pages.length} pages`);
