// What queries fetch from an index: node search.mjs SITE. Prints cells of a Markdown table.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { open, page, script } from '../browser/engine.mjs';

const site = process.argv[2], folder = path.join(site, 'search', 'vi');
// The corpus has a theme of its own, which publishes the script all the same.
const parts = script(path.join(site, 'theme', 'search.js'));

let state = 42;
const below = (n) => (state = (state * 1103515245 + 12345) % 2147483648) % n;
const plain = (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

const source = open(parts, folder), root = await source.load('index'), spent = [];
let lost = 0;
for (let i = 0; i < 100; i++) {
  let id, title, text = '';
  while (!text) {
    id = below(root.documents);
    title = await source.engine.title(root, id);
    text = [title[1], title[3], await source.engine.text(root, id)][i % 3];
  }
  const length = 1 + i % 6;
  const words = text.split(/\s+/).filter(Boolean), at = below(Math.max(1, words.length - length));
  let query = words.slice(at, at + length).join(' ').replace(/[.,]$/, '');
  if (i % 10 === 7) query = [words[at], words[below(words.length)], words[below(words.length)]].join(' ');
  if (i % 2) query = plain(query);
  const index = open(parts, folder);
  const { shown } = await page(parts, index, query);
  lost += shown.length === 0;
  spent.push(index.spent.bytes);
}
if (lost) throw new Error(`${lost} queries found nothing`);
spent.sort((a, b) => a - b);
const files = fs.readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.js'));
const sizes = files.map((name) => zlib.gzipSync(fs.readFileSync(path.join(folder, name)), { level: 6 }).length);
const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
const mean = spent.reduce((sum, bytes) => sum + bytes, 0) / spent.length;
console.log(`${files.length} | ${[mean, spent[50], spent[94], spent[99]].map(kilobytes).join(', ')} | ${kilobytes(Math.max(...sizes))} kB`);
