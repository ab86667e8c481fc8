// The default theme in a real browser, as people use it: the built demo site, its page types, journeys.
//
//   node tests/browser/site.mjs [SITE] [FOLDER FOR PICTURES]
//
// ONLY=text runs the checks whose names hold it. REQUIRE_ALL=1 counts what the site lacks as failed.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { serve } from './static.mjs';
import { Run, launch, none } from './site/harness.mjs';
import { journeys } from './site/journeys.mjs';
import { offline } from './site/offline.mjs';
import { search } from './site/search.mjs';
import { narrow, types } from './site/types.mjs';

const root = resolve(process.argv[2] || 'target/site');
const pictures = process.argv[3] || 'target/screenshots';
const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile()).map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
// Not the redirects, which leave at once; nor the 404 pages, whose links hold at the root of a host only.
const pages = files.filter((file) => file.endsWith('.html') && !/(^|\/)404\.html$/.test(file)
  && !/http-equiv="?refresh/i.test(readFileSync(join(root, file), 'utf8'))).sort();

const run = new Run(process.env.ONLY);
const below = await serve(root, '/chuyen-trang/');
const host = await serve(root, '/');
const browser = await launch();
const searchable = files.some((file) => /(^|\/)search\.js$/.test(file));
const keeps = files.some((file) => /(^|\/)sw\.js$/.test(file));

await types(run, browser, below, host, root, pictures);
await journeys(run, browser, below, host, root, root);
// Cards are no pages of their own: they have no icon, and embed.mjs looks at them in frames.
await narrow(run, browser, below, root, pages.filter((page) => !page.startsWith('embed/')));
await search(run, browser, below, searchable);
await offline(run, browser, below, keeps, searchable);
await run.check('nothing that a page asked for is missing', () => none([...new Set([...below.missing,
  ...host.missing.filter((path) => !/khong-co|\/not\/here/.test(path))])], 'address'));

await browser.close();
await below.stop();
await host.stop();
if (existsSync(pictures)) console.log(`pictures for looking: ${pictures}`);
console.log(`${run.passed} passed, ${run.failed} failed`);
process.exit(run.failed ? 1 : 0);
