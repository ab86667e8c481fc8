// What holds for each page type, in both languages: axe, width, light and dark, pictures for looking.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DESK, PHONE, each, none, reader } from './harness.mjs';
import { HOMELESS, TYPES, has } from './pages.mjs';

const axe = readFileSync(new URL('../../tools/node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Returns axe's findings on what the page shows now; `rules` narrows them.
async function findings(page, rules) {
  await page.evaluate(`window.axe || ${axe.endsWith(';') ? axe.slice(0, -1) : axe}`);
  const found = await page.evaluate(({ tags, rules }) => axe.run(document, {
    runOnly: rules ? { type: 'rule', values: rules } : { type: 'tag', values: tags }, resultTypes: ['violations'],
  }), { tags: TAGS, rules });
  return found.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}  ${node.html.slice(0, 160)}`));
}

// How far a page goes beyond 320 px sideways, and what does.
export const overhang = (page) => page.evaluate(() => {
  scrollTo(10000, scrollY);
  const over = Math.max(document.documentElement.scrollWidth - 320, innerWidth - 320, Math.round(scrollX));
  scrollTo(0, 0);
  if (over <= 0) return null;
  const wide = [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > 320.5);
  return `${over} px: ${wide.slice(0, 4).map((e) => e.tagName.toLowerCase() + '.' + e.getAttribute('class')).join(', ')}`;
});

// The brightness of what lies behind a page's text, and of the text, 0 to 255.
const brightness = (page) => page.evaluate(() => ['backgroundColor', 'color'].map((key) => {
  const [r, g, b] = getComputedStyle(document.body)[key].match(/[\d.]+/g).map(Number);
  return Math.round(0.299 * r + 0.587 * g + 0.114 * b);
}));

export async function types(run, browser, below, atRoot, site, pictures) {
  const pages = TYPES.flatMap((type) => ['vi', 'en'].map((lang) => ({ name: type.name, lang, path: type[lang] })));
  const found = { absent: [], axe: [], dark: [], unlit: [], language: [], outline: [] };
  await run.check('every page type is in the site', () => {
    found.absent = pages.filter((page) => !has(site, page.path));
    none(found.absent.map((page) => `${page.name} ${page.path}`), 'page that is not there');
  });
  mkdirSync(pictures, { recursive: true });
  const there = pages.filter((page) => !found.absent.includes(page));
  await run.check('axe on each page type: 360 and 1280 px, light and dark', async () => {
    await each(there, 2, async ({ name, lang, path }) => {
      // Host's addresses stand in 404 pages, so that they hold at any depth: they are looked at there.
      const host = name === '404' ? atRoot : below;
      const one = await reader(browser, host.origin, { viewport: PHONE });
      const page = await one.page();
      await page.goto(host.url + path, { waitUntil: 'load' });
      const where = `${lang} ${name}`;
      const shot = (suffix) => page.screenshot({ path: join(pictures, `${name}-${lang}-${suffix}.png`), animations: 'disabled' });
      await page.evaluate(() => document.querySelectorAll('details').forEach((e) => { e.open = true; }));
      found.axe.push(...(await findings(page)).map((line) => `${where} 360: ${line}`));
      await page.emulateMedia({ colorScheme: 'dark' });
      const [back, text] = await brightness(page);
      if (back > 60 || text < 180) found.unlit.push(`${where}: background ${back}, text ${text}`);
      found.axe.push(...(await findings(page, ['color-contrast'])).map((line) => `${where} dark: ${line}`));
      await page.evaluate(() => document.querySelectorAll('details').forEach((e) => { e.open = false; }));
      if (['home', 'area', 'results', 'article'].includes(name)) await shot('360-dark');
      await page.emulateMedia({ colorScheme: 'light' });
      await shot('360');
      await page.setViewportSize(DESK);
      // The wide page differs from the narrow one in layout, not in language.
      if (lang === 'vi') found.axe.push(...(await findings(page)).map((line) => `${where} 1280: ${line}`));
      await shot('1280');
      const tongue = await page.evaluate(() => document.documentElement.lang);
      if (tongue !== lang) found.language.push(`${where}: lang="${tongue}"`);
      // Every heading is at most one level below the one before it, and one is the first.
      const levels = await page.$$eval('h1, h2, h3, h4, h5, h6', (list) => list.filter((e) => e.checkVisibility()).map((e) => Number(e.tagName[1])));
      if (levels.filter((level) => level === 1).length !== 1) found.outline.push(`${where}: h1 ${levels}`);
      found.console = [...(found.console || []), ...one.faults.map((fault) => `${where}: ${fault}`)];
      await one.close();
    });
    none(found.axe, 'finding');
  });
  await run.check('dark mode is dark on each page type', () => none(found.unlit, 'page that stays light'));
  await run.check('each page says its language', () => none(found.language, 'wrong lang'));
  await run.check('each page has one h1', () => none(found.outline, 'page without'));
  await run.check('page types: no console message, no foreign request', () => none(found.console || [], 'message'));

  await run.check('the language switch stays on the page, there and back', async () => {
    const one = await reader(browser, below.origin);
    const page = await one.page();
    const wrong = [];
    for (const type of TYPES.filter((type) => !HOMELESS.includes(type.name))) {
      await page.goto(below.url + type.vi, { waitUntil: 'domcontentloaded' });
      for (const [lang, path] of [['en', type.en], ['vi', type.vi]]) {
        await page.click(`.masthead a[hreflang="${lang}"]`);
        const now = new URL(page.url()).pathname.replace(/index\.html$/, '');
        if (now !== new URL(below.url + path).pathname) wrong.push(`${type.name}: ${now}, not ${path}`);
        if (await page.getAttribute('html', 'lang') !== lang) wrong.push(`${type.name}: lang is not ${lang}`);
      }
    }
    none([...wrong, ...one.faults], 'fault');
    await one.close();
  });
}

// Every page of the site on the narrowest phone.
export async function narrow(run, browser, below, site, paths) {
  await run.check(`320 px: none of ${paths.length} pages scrolls sideways, or logs, or asks elsewhere`, async () => {
    const wide = [];
    const faults = [];
    const queue = [...paths];
    await each([1, 2], 2, async () => {
      const one = await reader(browser, below.origin, { viewport: { width: 320, height: 568 }, isMobile: true, hasTouch: true });
      const page = await one.page();
      for (let path = queue.shift(); path; path = queue.shift()) {
        const before = one.faults.length;
        await page.goto(below.url + path, { waitUntil: 'domcontentloaded' });
        const over = await overhang(page);
        if (over) wide.push(`${path}: ${over}`);
        faults.push(...one.faults.slice(before).map((fault) => `${path}: ${fault}`));
      }
      await one.close();
    });
    none([...wide, ...faults], 'fault');
  });
}
