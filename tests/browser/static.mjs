// Serves a built site as its host will: below a folder, compressed, with the headers of its own
// `_headers`, and with a strict policy that allows what the pages hold and nothing else.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml', '.jpg': 'image/jpeg', '.png': 'image/png', '.webp': 'image/webp', '.avif': 'image/avif',
  '.woff2': 'font/woff2', '.xml': 'application/xml', '.txt': 'text/plain; charset=utf-8', '.ics': 'text/calendar; charset=utf-8',
  '.json': 'application/json', '.webmanifest': 'application/manifest+json', '.pdf': 'application/pdf', '.zip': 'application/zip',
};
const PACKED = /^(text\/|image\/svg|application\/(xml|json|manifest))/;

// The strictest policy under which a page may live: its own host, and inline styles by their hash.
export function policy(html) {
  const hashes = [...html.matchAll(/<style>([^]*?)<\/style>/g)]
    .map((found) => `'sha256-${createHash('sha256').update(found[1]).digest('base64')}'`);
  return ["default-src 'none'", `style-src 'self' ${hashes.join(' ')}`, "img-src 'self'", "font-src 'self'",
    "script-src 'self'", "connect-src 'self'", "manifest-src 'self'", "worker-src 'self'", "form-action 'self'",
    "base-uri 'none'", "frame-ancestors 'none'"].join('; ');
}

// Reads `_headers`: a path that may hold `*`, then indented lines: `Name: value`, or `! Name`, which takes
// away what an earlier path gave.
function rules(file) {
  const list = [];
  if (!existsSync(file)) return list;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (!line.trim() || line.trim().startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      const pattern = line.trim().replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*|:\w+/g, '.*');
      list.push({ path: new RegExp(`^${pattern}$`), headers: [] });
    } else {
      const [, away, name, value] = line.match(/^\s+(!)?\s*([^:\s]+)\s*(?::\s*(.*))?$/);
      list.at(-1)?.headers.push([name.toLowerCase(), away ? null : value]);
    }
  }
  return list;
}

// Serves `root` below `base` on a free port. `asked` gathers all addresses, `missing` those that were not there;
// `stop` lets the network die, `start` brings it back at the same address.
export async function serve(root, base = '/', port = 0) {
  const rows = rules(join(root, '_headers'));
  const packed = new Map();
  const missing = [];
  const asked = [];
  function answer(request, response) {
    const path = decodeURIComponent(new URL(request.url, 'http://x').pathname);
    asked.push(path);
    const inside = path.startsWith(base) ? normalize(path.slice(base.length - 1)) : null;
    let file = inside && join(root, inside);
    if (file && existsSync(file) && statSync(file).isDirectory()) {
      if (!path.endsWith('/')) {
        response.writeHead(301, { location: path + '/' });
        return response.end();
      }
      file = join(file, 'index.html');
    }
    const found = file && existsSync(file) && !/\/\.lantoa/.test(file);
    if (!found) {
      missing.push(path);
      const own = join(root, `${inside?.split('/')[1]}/404.html`);
      file = existsSync(own) ? own : join(root, '404.html');
    }
    const type = TYPES[extname(file)] || 'application/octet-stream';
    let body = readFileSync(file);
    const headers = { 'content-type': type, 'x-content-type-options': 'nosniff', 'referrer-policy': 'strict-origin-when-cross-origin' };
    if (type.startsWith('text/html')) headers['content-security-policy'] = policy(body.toString());
    for (const row of rows) {
      if (!inside || !row.path.test(inside)) continue;
      for (const [name, value] of row.headers) {
        if (value === null) delete headers[name];
        else headers[name] = value;
      }
    }
    // The test's host speaks plain HTTP, where a browser would wait for TLS that is not there.
    delete headers['strict-transport-security'];
    if (headers['content-security-policy']) {
      headers['content-security-policy'] = headers['content-security-policy'].replace(/;?\s*upgrade-insecure-requests/, '');
    }
    if (PACKED.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] || '')) {
      if (!packed.has(file)) packed.set(file, gzipSync(body, { level: 9 }));
      body = packed.get(file);
      headers['content-encoding'] = 'gzip';
      headers.vary = 'accept-encoding';
    }
    response.writeHead(found ? 200 : 404, headers);
    response.end(body);
  }
  let server;
  const start = () => new Promise((done, fail) => {
    if (server?.listening) return done();
    server = createServer((request, response) => {
      try {
        answer(request, response);
      } catch (error) {
        response.writeHead(500).end(String(error));
      }
    }).on('error', fail).listen(port, '127.0.0.1', () => done((port = server.address().port)));
  });
  const stop = () => new Promise((done) => {
    if (!server.listening) return done();
    server.close(done);
    server.closeAllConnections();
  });
  await start();
  return { origin: `http://127.0.0.1:${port}`, url: `http://127.0.0.1:${port}${base}`, asked, missing, start, stop };
}
