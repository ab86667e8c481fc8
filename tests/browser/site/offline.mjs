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
    assert.ok(await page.locator(`#kept a[href*="thon-dong-tam"]`).count() > 0, 'and lists what was kept');
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
    let fresh = false;
    page.on('response', (answer) => { fresh ||= answer.url().includes('thon-dong-tam') && answer.status() === 200; });
    const before = site.served?.() ?? 0;
    await page.goto(site.url + at('area', 'vi'));
    assert.ok(fresh || (site.served?.() ?? 0) > before);
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
  // The button that keeps a page for good.
  await page.locator('[data-keep]').click();
  await page.locator('[data-keep][aria-pressed=true]').waitFor();
  await page.waitForTimeout(500);
  return page;
}

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
