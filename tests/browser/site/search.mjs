// Searching as readers do: with marks and without, old names, numbers of decisions, phrases.
import assert from 'node:assert/strict';
import { none, reader } from './harness.mjs';
import { at } from './pages.mjs';

// What is typed, and a page that must be among the first hits. `first`: must be the very first of its group.
const QUERIES = [
  ['vi', 'dong tam', 'khu-dan-cu/dong-dam/thon-dong-tam/', 'without marks'],
  ['vi', 'Đồng Tâm', 'khu-dan-cu/dong-dam/thon-dong-tam/', 'with marks'],
  ['vi', 'ĐỒNG TÂM', 'khu-dan-cu/dong-dam/thon-dong-tam/', 'in capitals'],
  ['vi', 'Đồng Tâm', 'khu-dan-cu/dong-dam/thon-dong-tam/', 'with marks as separate characters', 'NFD'],
  ['vi', 'que dam', 'don-vi/xa-que-dam-cu/', 'a commune that is no more'],
  ['vi', 'que dam', 'don-vi/dong-dam/', 'the commune that succeeded it'],
  ['vi', '88/QĐ-UBND', 'khen-thuong/thon-to-dan-pho-van-hoa-2025-thon-dong-tam/', 'a decision by its number'],
  ['vi', '1520/qd-ubnd', 'khen-thuong/bang-khen-nguyen-van-an/', 'a decision by its number, typed without marks'],
  ['vi', 'nguyen van an', 'guong-nguoi-tot/nguyen-van-an/', 'a person without marks'],
  ['vi', '"đường hoa phụ nữ tự quản"', 'mo-hinh/duong-hoa-phu-nu-tu-quan/', 'a phrase in quotes'],
  ['vi', '“gia đình văn hóa”', 'danh-hieu/gia-dinh-van-hoa/', 'a phrase in curly quotes'],
  ['vi', 'gia đình văn hoá', 'danh-hieu/gia-dinh-van-hoa/', 'the tone mark in the other place'],
  ['en', 'flower road', 'models/flower-roads-kept-by-women/', 'English words'],
  ['en', 'dong tam village', 'areas/dong-dam/dong-tam-village/', 'a Vietnamese name in English'],
  ['en', '88/QĐ-UBND', 'commendations/cultured-village-residential-group-2025-dong-tam-village/', 'a decision by its number in English'],
];

const RESULTS = '#search-results, [data-search-results]';

// Waits until a search has said how it ended, and returns the addresses it found, best first.
export async function hits(page) {
  await page.waitForFunction((selector) => {
    const box = document.querySelector(selector);
    const status = document.querySelector('main [role=status]');
    return box?.querySelector('a[href]') || /\S/.test(status?.textContent || '') && !/…\s*$/.test(status.textContent);
  }, RESULTS, { timeout: 8000 });
  await page.waitForTimeout(150);
  return page.$$eval(`:is(${RESULTS}) a[href]`, (links) => links.map((link) => new URL(link.href).pathname.replace(/index\.html$/, '')));
}

// Types a query as a person does and returns what is found.
export async function ask(page, query) {
  await page.fill('input[name=q]', '');
  await page.waitForTimeout(50);
  await page.fill('input[name=q]', query);
  await page.press('input[name=q]', 'Enter');
  await page.waitForTimeout(100);
  return hits(page);
}

export async function search(run, browser, site, there) {
  const prefix = (lang) => new URL(`${site.url}${lang}/`).pathname;
  for (const [lang, query, path, what, form] of QUERIES) {
    await run.guarded(`search (${lang}): ${what}: ${query} → ${path}`, there, async () => {
      const one = await reader(browser, site.origin);
      const page = await one.page();
      await page.goto(site.url + at('search', lang));
      const found = await ask(page, form ? query.normalize(form) : query);
      assert.ok(found.includes(prefix(lang) + path), `not among ${found.length} hits: ${found.slice(0, 12).join(' ')}`);
      none(one.faults, 'fault');
      await one.close();
    });
  }

  await run.guarded('search: a query in the address is asked, and stays there', there, async () => {
    const one = await reader(browser, site.origin);
    const page = await one.page();
    await page.goto(`${site.url}${at('search', 'vi')}?q=${encodeURIComponent('đồng tâm')}`);
    assert.ok((await hits(page)).includes(prefix('vi') + 'khu-dan-cu/dong-dam/thon-dong-tam/'));
    assert.equal(await page.inputValue('input[name=q]'), 'đồng tâm');
    await ask(page, 'quế đàm');
    assert.match(decodeURIComponent(page.url()), /\?q=quế(\s|\+|%20)đàm/);
    await page.reload();
    assert.ok((await hits(page)).includes(prefix('vi') + 'don-vi/xa-que-dam-cu/'));
    none(one.faults, 'fault');
    await one.close();
  });

  await run.guarded('search: quotes bind the words, nonsense is told, and markup stays text', there, async () => {
    const one = await reader(browser, site.origin);
    const page = await one.page();
    await page.goto(site.url + at('search', 'vi'));
    const count = async (query) => {
      await ask(page, query);
      return Number((await page.locator('main [role=status]').first().innerText()).match(/\d+/)?.[0] ?? 0);
    };
    const [loose, bound] = [await count('hoa đường'), await count('"đường hoa"')];
    assert.ok(bound > 0 && bound < loose, `${loose} loose, ${bound} bound`);
    assert.equal((await ask(page, 'zzqxkwv')).length, 0);
    assert.match(await page.locator('main [role=status]').first().innerText(), /\S/);
    await ask(page, '<img src=x onerror=alert(1)> đồng tâm');
    assert.equal(await page.locator('main img').count(), 0);
    none(one.faults, 'fault');
    await one.close();
  });

  await run.guarded('search: the keyboard alone types, asks and opens a hit', there, async () => {
    const one = await reader(browser, site.origin);
    const page = await one.page();
    await page.goto(site.url + at('search', 'vi'));
    for (let i = 0; i < 60 && !await page.evaluate(() => document.activeElement.matches('main input[name=q]')); i += 1) await page.keyboard.press('Tab');
    await page.keyboard.type('dong tam');
    await page.keyboard.press('Enter');
    await hits(page);
    for (let i = 0; i < 60 && !await page.evaluate((selector) => document.activeElement.matches(`:is(${selector}) a[href]`), RESULTS); i += 1) await page.keyboard.press('Tab');
    await Promise.all([page.waitForEvent('domcontentloaded'), page.keyboard.press('Enter')]);
    assert.ok(!page.url().includes('tim-kiem'), page.url());
    none(one.faults, 'fault');
    await one.close();
  });
}
