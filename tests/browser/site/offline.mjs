// After one visit, without a network: what was read is there, search works, the rest is told.
import assert from 'node:assert/strict';
import { none, reader } from './harness.mjs';
import { at } from './pages.mjs';
import { ask } from './search.mjs';

export async function offline(run, browser, site, there, searchable) {
  await run.guarded('offline after one visit: what was read, the home page, and a word about the rest', there, () => away(browser, site, async (page) => {
    await page.goto(site.url + at('area', 'vi'));
    assert.equal(await page.locator('h1').innerText(), 'Thôn Đồng Tâm');
    assert.ok(await page.evaluate(() => document.images.length && document.images[0].naturalWidth > 0), 'its picture is kept');
    await page.goto(site.url + 'vi/');
    assert.ok(await page.locator('.menu a').first().isVisible(), 'the home page is kept');
    await page.goto(site.url + at('event', 'vi'));
    const told = await page.locator('main').innerText();
    assert.match(told, /mạng/i, 'what was never read says that there is no network');
    // It is told at the address that was asked for, and its links are right from there, too.
    const link = page.locator('#kept a[href*="dong-dam/thon-dong-tam"]');
    await link.waitFor({ timeout: 5000 });
    await Promise.all([page.waitForEvent('domcontentloaded'), link.click()]);
    assert.equal(await page.locator('h1').innerText(), 'Thôn Đồng Tâm');
    assert.ok(await page.locator('.stale').isVisible(), 'a kept page says that it may be old');
    await page.goto(site.url + at('event', 'en'));
    assert.equal(await page.getAttribute('html', 'lang'), 'en', 'in the language that was asked for');
    await Promise.all([page.waitForEvent('domcontentloaded'), page.locator('.brand a').click()]);
    assert.equal(new URL(page.url()).pathname.replace(/index\.html$/, ''), new URL(site.url + 'en/').pathname);
  }));

  await run.guarded('offline: the button that keeps a page says so, and lets go again', there, () => away(browser, site, async (page) => {
    await page.goto(site.url + at('area', 'vi'));
    assert.equal(await says(page, 'kept'), true, 'kept');
    await page.locator('[data-keep]').click();
    assert.equal(await says(page, 'keep'), true, 'let go');
  }, async (page) => {
    assert.equal(await says(page, 'keep'), true, 'offered');
    await page.locator('[data-keep]').click();
    assert.equal(await says(page, 'kept'), true, 'taken');
  }));

  await run.guarded('offline: what was searched for once is found again, with and without marks', there && searchable, () => away(browser, site, async (page) => {
    await page.goto(site.url + at('search', 'vi'));
    const area = new URL(site.url + at('area', 'vi')).pathname;
    for (const query of ['dong tam', 'Đồng Tâm']) {
      assert.ok((await ask(page, query)).includes(area), query);
    }
  }, async (page) => {
    await page.goto(site.url + at('search', 'vi'));
    await ask(page, 'dong tam');
    await page.waitForTimeout(500);
  }));

  await run.guarded('the network comes back: the newest page, not the kept one', there, async () => {
    const one = await reader(browser, site.origin);
    const page = await visit(one, site);
    const path = new URL(site.url + at('area', 'vi')).pathname;
    const before = site.asked.filter((asked) => asked === path).length;
    await page.goto(site.url + at('area', 'vi'));
    assert.ok(site.asked.filter((asked) => asked === path).length > before, 'the server is asked');
    assert.equal(await page.locator('.stale').count(), 0, 'and its answer is shown');
    none(one.faults, 'fault');
    await one.close();
  });
}

// One visit: the home page, an area, and the search page, until the worker has taken over.
async function visit(one, site) {
  const page = await one.page();
  await page.goto(site.url + 'vi/');
  await page.waitForFunction(() => navigator.serviceWorker.controller, null, { timeout: 15000 });
  await page.goto(site.url + at('area', 'vi'), { waitUntil: 'networkidle' });
  await page.waitForTimeout(500);
  return page;
}

// Waits until the button for keeping a page says the words of its attribute `data-…`.
const says = (page, key) => page.waitForFunction((key) => {
  const button = document.querySelector('[data-keep]');
  return !button.hidden && button.textContent === button.dataset[key];
}, key, { timeout: 5000 }).then(() => true, () => false);

async function away(browser, site, work, before = async () => {}) {
  const one = await reader(browser, site.origin);
  try {
    const page = await visit(one, site);
    await before(page);
    none(one.faults, 'fault before the network went');
    // The server is gone, which a worker cannot mistake for a network.
    await site.stop();
    await work(page);
    // Requests that fail are told by the browser itself; anything else is ours.
    none(one.faults.filter((fault) => !/ERR_CONNECTION_REFUSED|Failed to load resource/.test(fault)), 'fault offline');
  } finally {
    await one.close();
    await site.start();
  }
}
