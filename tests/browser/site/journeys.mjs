// What readers do: from the front page to the paper a title rests on, by finger, keyboard, without
// scripts, in large type, and on paper.
import assert from 'node:assert/strict';
import { DESK, PHONE, none, reader } from './harness.mjs';
import { TYPES, at, has } from './pages.mjs';

const WORDS = {
  vi: { areas: 'Khu dân cư', area: 'Thôn Đồng Tâm', title: 'Thôn, tổ dân phố văn hóa 2025', document: /^Biên bản bình xét danh hiệu “Thôn văn hóa” năm 2025/, decision: /số\s88\/QĐ-UBND/ },
  en: { areas: 'Residential areas', area: 'Đồng Tâm Village', title: 'Cultured village or residential group 2025', document: /minutes.*2025/i, decision: /88\/QĐ-UBND/ },
};

const heading = (page) => page.locator('h1').innerText();

// From the front page to the evidence behind a title; `go` follows a link, `open` unfolds.
async function toEvidence(page, url, lang, go, open) {
  const words = WORDS[lang];
  await page.goto(`${url}${lang}/`);
  await go(page.locator('.menu a', { hasText: words.areas }));
  await go(page.locator('main h3 a', { hasText: new RegExp(`^${words.area}$`) }).first());
  assert.equal(await heading(page), words.area);
  const why = page.locator('details.why', { has: page.locator(`a[href*="${at('commendation', lang).split('/')[2]}"]`) });
  const paper = why.locator(`dd a[href*="${at('document', lang).split('/')[2]}"]`);
  assert.equal(await paper.isVisible(), false, 'the evidence is folded away at first');
  await open(why.locator('summary'));
  assert.ok(await paper.isVisible(), 'the evidence is shown');
  assert.match(await why.innerText(), words.decision);
  assert.ok(await why.locator('.met li').count() >= 3, 'the criteria are listed');
  await go(paper);
  assert.match(await heading(page), words.document);
  assert.equal(new URL(page.url()).pathname.replace(/index\.html$/, ''), new URL(url + at('document', lang)).pathname);
}

const follow = (page) => async (link) => {
  await Promise.all([page.waitForEvent('domcontentloaded'), link.click()]);
};

export async function journeys(run, browser, site, host, root, folder) {
  for (const lang of ['vi', 'en']) {
    for (const scripts of [true, false]) {
      await run.check(`home → area → why this title → document (${lang}, ${scripts ? 'by finger' : 'scripts off'})`, async () => {
        const one = await reader(browser, site.origin, { javaScriptEnabled: scripts, hasTouch: true, isMobile: true });
        const page = await one.page();
        const tap = async (link) => { await Promise.all([page.waitForEvent('domcontentloaded'), link.tap()]); };
        await toEvidence(page, site.url, lang, tap, (summary) => summary.tap());
        none(one.faults, 'fault');
        await one.close();
      });
    }
  }

  await run.check('the keyboard alone reaches the evidence, and each stop is seen', () => keyboard(browser, site));

  await run.check('the keyboard passes through each page type without a trap', async () => {
    const one = await reader(browser, site.origin, { viewport: PHONE });
    const page = await one.page();
    const wrong = [];
    for (const name of ['home', 'area', 'results', 'search', 'matrix', 'calendar']) {
      for (const viewport of [PHONE, DESK]) {
        await page.setViewportSize(viewport);
        await page.goto(site.url + at(name, 'vi'));
        wrong.push(...(await stops(page)).map((line) => `${name} ${viewport.width}: ${line}`));
      }
    }
    none([...wrong, ...one.faults], 'stop');
    await one.close();
  });

  await run.check('scripts off: each page type has its text and its pictures', async () => {
    const off = await reader(browser, site.origin, { javaScriptEnabled: false });
    const on = await reader(browser, site.origin);
    const [without, with_] = [await off.page(), await on.page()];
    const wrong = [];
    // Pages that are about what a script finds say something else without it.
    for (const type of TYPES.filter((type) => !['search', 'offline', '404'].includes(type.name))) {
      await Promise.all([without.goto(site.url + type.vi), with_.goto(site.url + type.vi)]);
      const text = (page) => page.locator('main').evaluate((main) => main.innerText.replace(/\s+/g, ' ').trim());
      const [a, b] = [await text(without), await text(with_)];
      if (a.length < 80 || a.length < b.length * 0.95) wrong.push(`${type.name}: ${a.length} characters of ${b.length}`);
      const dead = await without.evaluate(() => [...document.images].filter((e) => e.loading !== 'lazy' && !(e.complete && e.naturalWidth)).map((e) => e.src));
      wrong.push(...dead.map((src) => `${type.name}: no picture ${src}`));
    }
    none([...wrong, ...off.faults, ...on.faults], 'fault');
    await off.close();
    await on.close();
  });

  await run.check('scripts off: the search page shows another way, and its form leads to it', async () => {
    const one = await reader(browser, site.origin, { javaScriptEnabled: false });
    const page = await one.page();
    for (const lang of ['vi', 'en']) {
      await page.goto(site.url + at('search', lang));
      await page.fill('input[name=q]', 'Đồng Tâm');
      await Promise.all([page.waitForEvent('domcontentloaded'), page.press('input[name=q]', 'Enter')]);
      assert.match(page.url(), /\?q=/);
      await follow(page)(page.locator('main .search-else a'));
      assert.equal(new URL(page.url()).pathname.replace(/index\.html$/, ''), new URL(site.url + at('a-z', lang)).pathname);
      assert.ok(await page.locator(`main a[href*="${at('area', lang).split('/').at(-2)}"]`).first().isVisible(), 'the area is in A–Z');
    }
    none(one.faults, 'fault');
    await one.close();
  });

  await run.check('letters twice as large still fit a phone of 360 px', async () => {
    const one = await reader(browser, site.origin, { isMobile: true, hasTouch: true });
    const page = await one.page();
    const wrong = [];
    for (const type of TYPES.filter((type) => type.name !== '404')) {
      await page.goto(site.url + type.vi);
      await page.evaluate(() => { document.documentElement.style.setProperty('font-size', '200%'); });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - 360);
      if (over > 0) wrong.push(`${type.name}: ${over} px beyond: ${await page.evaluate(() => [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > 360.5).slice(0, 4).map((e) => e.tagName + '.' + e.getAttribute('class')).join(', '))}`);
    }
    none(wrong, 'page');
    await one.close();
  });

  await run.check('print: an article and an area as PDF on A4', () => print(browser, site));

  await run.check('an address that is not there: 404, in the language of its folder, with a way on', async () => {
    const one = await reader(browser, host.origin);
    const page = await one.page();
    for (const [lang, path] of [['vi', 'vi/khong-co/o-day/'], ['en', 'en/not/here/'], ['vi', 'khong-co.html']]) {
      if (lang === 'en' && !has(root, 'en/404.html')) continue;
      const answer = await page.goto(host.url + path);
      assert.equal(answer.status(), 404, path);
      assert.equal(await page.getAttribute('html', 'lang'), lang, path);
      await follow(page)(page.locator('main a').first());
      assert.equal(new URL(page.url()).pathname, `/${lang}/`, `the way on from ${path}`);
    }
    // That the address itself is not there is the one thing the browser may say.
    none(one.faults.filter((fault) => !/status of 404.*\((\S*khong-co\S*|\S*not\/here\/)\)/.test(fault)), 'fault');
    await one.close();
  });

  await run.check('the site reads the same from a folder, without a server', async () => {
    const one = await reader(browser, 'file://', { locale: 'vi-VN' });
    const page = await one.page();
    await page.goto(`file://${folder}/vi/index.html`);
    await follow(page)(page.locator('.menu a', { hasText: WORDS.vi.areas }));
    await follow(page)(page.locator('main h3 a', { hasText: WORDS.vi.area }).first());
    assert.equal(await heading(page), WORDS.vi.area);
    await page.click('.masthead a[hreflang="en"]');
    assert.equal(await heading(page), WORDS.en.area);
    none(one.faults, 'fault');
    await one.close();
  });
}

// What has the focus, and whether one sees it.
const focused = (page) => page.evaluate(() => {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  const style = getComputedStyle(e);
  const box = e.getBoundingClientRect();
  // A link over two lines has its middle between them.
  const line = e.getClientRects()[0] || box;
  const top = document.elementFromPoint(Math.min(innerWidth - 1, Math.max(0, line.left + line.width / 2)), line.top + line.height / 2);
  return {
    name: `${e.tagName.toLowerCase()} “${(e.textContent || e.name || '').trim().slice(0, 40)}”`,
    outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || e.matches('.skip'),
    inside: box.width > 0 && line.bottom > 0 && line.top < innerHeight && line.right > 0 && line.left < innerWidth,
    clear: !top || e.contains(top) || top.contains(e),
    order: [...document.querySelectorAll('*')].indexOf(e),
  };
});

// Tabs through a page and tells what is wrong on the way.
async function stops(page) {
  const wrong = [];
  const expected = await page.evaluate(() => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
    .filter((e) => e.checkVisibility({ contentVisibilityAuto: true }) && !e.closest('[hidden]') && !(e.closest('details:not([open])') && e.tagName !== 'SUMMARY')).length);
  let count = 0;
  let last = -1;
  for (; count <= expected + 5; count += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (!now || now.order < last) break;
    if (now.order === last) { wrong.push(`the focus stays at ${now.name}`); break; }
    last = now.order;
    if (!now.outlined) wrong.push(`no outline: ${now.name}`);
    if (!now.inside) wrong.push(`outside the window: ${now.name}`);
    else if (!now.clear) wrong.push(`covered: ${now.name}`);
  }
  // A region that scrolls on a phone alone may or may not be a stop.
  if (Math.abs(count - expected) > 2) wrong.push(`${count} stops, ${expected} expected`);
  return wrong;
}

async function keyboard(browser, site) {
  const one = await reader(browser, site.origin);
  const page = await one.page();
  await page.goto(site.url + 'vi/');
  await page.keyboard.press('Tab');
  const skip = await page.evaluate(() => {
    const e = document.activeElement;
    const box = e.getBoundingClientRect();
    return { skip: e.matches('.skip'), seen: box.top >= 0 && box.height >= 24 };
  });
  assert.deepEqual(skip, { skip: true, seen: true }, 'the first stop is the skip link, in sight');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.ok(await page.evaluate(() => document.querySelector('main').contains(document.activeElement)), 'past the menu');
  const press = (key) => async (target) => {
    const handle = await target.elementHandle();
    // As a reader does: on with Tab until it has the focus.
    for (let i = 0; i < 400; i += 1) {
      if (await handle.evaluate((e) => document.activeElement === e)) {
        const now = await focused(page);
        assert.ok(now.outlined && now.inside, `the focus is seen on ${now.name}`);
        if (key === 'Enter') await Promise.all([page.waitForEvent('domcontentloaded'), page.keyboard.press('Enter')]);
        else await page.keyboard.press('Enter');
        return;
      }
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reaches ${await handle.evaluate((e) => e.outerHTML.slice(0, 120))}`);
  };
  await toEvidence(page, site.url, 'vi', press('Enter'), press('open'));
  none(one.faults, 'fault');
  await one.close();
}

async function print(browser, site) {
  const one = await reader(browser, site.origin, { colorScheme: 'dark' });
  const page = await one.page();
  const wrong = [];
  for (const [name, most] of [['article', 4], ['area', 7], ['commendation', 2], ['results', 12]]) {
    for (const lang of ['vi', 'en']) {
      await page.goto(site.url + at(name, lang), { waitUntil: 'load' });
      await page.emulateMedia({ media: 'print' });
      const seen = await page.evaluate(() => ({
        navs: [...document.querySelectorAll('nav, .skip, form')].filter((e) => e.checkVisibility()).length,
        paper: getComputedStyle(document.documentElement).backgroundColor + getComputedStyle(document.body).backgroundColor,
        folded: [...document.querySelectorAll('main details:not(nav details) > :not(summary)')].filter((e) => !e.checkVisibility({ contentVisibilityAuto: true }) || !e.getClientRects().length).length,
        address: [...document.querySelectorAll('footer *')].some((e) => e.checkVisibility() && e.children.length === 0 && e.textContent === document.querySelector('link[rel=canonical]')?.href),
        heading: document.querySelector('h1').checkVisibility(),
      }));
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      await page.emulateMedia({ media: 'screen' });
      const text = pdf.toString('latin1');
      const sheets = text.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      const box = text.match(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/);
      const say = (test, what) => { if (!test) wrong.push(`${lang} ${name}: ${what}`); };
      say(text.startsWith('%PDF-'), 'no PDF');
      say(sheets >= 1 && sheets <= most, `${sheets} sheets, ${most} at most`);
      say(box && Math.abs(box[1] - 595) < 2 && Math.abs(box[2] - 842) < 2, `not A4: ${box?.[0]}`);
      say(/\/FontFile2|\/FontFile3/.test(text), 'no font in it');
      say(seen.navs === 0, `${seen.navs} navigations on paper`);
      say(/^(rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\))+$/.test(seen.paper), `dark paper: ${seen.paper}`);
      say(seen.folded === 0, `${seen.folded} folded parts are missing on paper`);
      say(seen.address, 'the address of the page is not on paper');
      say(seen.heading, 'no heading');
    }
  }
  none([...wrong, ...one.faults], 'fault');
  await one.close();
}
