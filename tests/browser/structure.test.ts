import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser, withPage } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const phone = 390;

/** Where an element stands on the page, in pixels from the top. */
async function topOf(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).first().boundingBox();
  return box?.y ?? NaN;
}

describe('the overview', () => {
  test('tells what is known, contested and not known in one screen', () =>
    withPage(browser, { width: 1440 }, async (page) => {
      await page.goto(inject('site'));
      const parts = page.locator('.story > div');
      expect(await parts.count()).toBe(3);
      for (const part of await parts.all()) {
        const box = await part.boundingBox();
        expect((box?.y ?? NaN) + (box?.height ?? NaN)).toBeLessThan(900);
        expect(await part.locator('h2').count()).toBe(1);
      }
    }));

  test('then has the key figures, the chart, the questions and the chapters', () =>
    withPage(browser, { width: phone }, async (page) => {
      await page.goto(inject('site'));
      const order = ['.story', '.extent', '.key-figures', '.figure', '.questions', '.chapters'];
      const tops = await Promise.all(order.map((selector) => topOf(page, selector)));
      expect(tops).toEqual(tops.toSorted((a, b) => a - b));
      expect(await page.locator('.questions dt').count()).toBe(16);
      expect(await page.locator('.questions .more').count()).toBe(16);
    }));

  test('leads from a number to its source in two taps on a phone', () =>
    withPage(browser, { width: phone }, async (page) => {
      await page.goto(inject('site'));
      const value = page.locator('.story a.value').first();
      await value.click();
      const passage = page.locator('.claim:target a[rel=external]').first();
      expect(await passage.isVisible()).toBe(true);
      expect(await passage.getAttribute('href')).toMatch(/^https?:/);
    }));

  test('leads there from the number of a side note as well', () =>
    withPage(browser, { width: phone }, async (page) => {
      await page.goto(inject('site'));
      await page.locator('.story a.value + sup > button').first().click();
      const note = page.locator('.notes li:popover-open');
      expect(await note.locator('a[href^=http]').first().isVisible()).toBe(true);
    }));
});

describe('a chapter', () => {
  test('says where it stands, and lists the others', () =>
    withPage(browser, { width: phone }, async (page) => {
      await page.goto(`${inject('site')}nationalities/`);
      const place = page.locator('.chapter-place');
      expect(await place.locator('summary').innerText()).toBe('Chapter 3 of 13');
      expect(await place.locator('li').first().isVisible()).toBe(false);
      await place.locator('summary').click();
      expect(await place.locator('li a').count()).toBe(13);
      expect(await place.locator('[aria-current=page]').innerText()).toBe('The nationalities');
      expect(
        await page.locator('.turn a').evaluateAll((all) => all.map((a) => a.getAttribute('rel'))),
      ).toEqual(['prev', 'next']);
    }));

  test('has its contents beside it on a wide screen, where they stay in sight', () =>
    withPage(browser, { width: 1440 }, async (page) => {
      await page.goto(`${inject('site')}transfers/`);
      const [list, words] = ['.contents ul', '.standfirst'].map((one) => page.locator(one));
      const [at, by] = [await list?.boundingBox(), await words?.boundingBox()];
      expect((at?.x ?? NaN) + (at?.width ?? NaN)).toBeLessThan(by?.x ?? NaN);
      await page.evaluate(() => {
        window.scrollTo(0, 5000);
      });
      expect((await list?.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    }));

  test('lets its figures break out of the column of words', () =>
    withPage(browser, { width: 1440 }, async (page) => {
      await page.goto(`${inject('site')}transfers/`);
      const [figure, words] = await Promise.all(
        ['.figure', '.prose > p:not([class])'].map((one) =>
          page.locator(one).first().boundingBox(),
        ),
      );
      expect(figure?.width).toBeGreaterThan((words?.width ?? NaN) + 150);
    }));
});

describe('the way through the site', () => {
  test('is a menu without script on a narrow screen, and one line on a wide one', async () => {
    await withPage(browser, { width: 320 }, async (page) => {
      await page.goto(inject('site'));
      const menu = page.locator('.site-header details');
      expect((await page.locator('.site-header').boundingBox())?.height).toBeLessThan(80);
      await menu.locator('summary').click();
      await menu.getByRole('link', { name: 'Sources' }).click();
      expect(new URL(page.url()).pathname).toBe('/sources/');
    });
    await withPage(browser, { width: 1440 }, async (page) => {
      await page.goto(`${inject('site')}sources/`);
      const links = page.locator('.site-header nav > ul a');
      expect(await links.count()).toBeLessThanOrEqual(7);
      expect(await page.locator('.site-header details').isVisible()).toBe(false);
      expect(await page.locator('.site-header [aria-current=page]:visible').innerText()).toBe(
        'Sources',
      );
    });
  });

  test('every page of the site map is there', () =>
    withPage(browser, {}, async (page) => {
      await page.goto(inject('site'));
      const addresses = await page
        .locator('.site-map a')
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
      expect(addresses.length).toBeGreaterThan(15);
      const lost = [];
      for (const address of addresses)
        if (!(await page.request.get(address)).ok()) lost.push(address);
      expect(lost).toEqual([]);
    }));

  test('a page that is not there leads on', () =>
    withPage(browser, {}, async (page) => {
      await page.goto(`${inject('site')}404.html`);
      expect(await page.locator('.chapters li').count()).toBe(13);
      expect(await page.locator('main a[href="/search/"]').count()).toBe(1);
    }));

  test.each(['', 'transfers/', 'sources/', 'glossary/', 'about/', 'accessibility/', '404.html'])(
    '/%s has targets of 24 pixels or more, but in running text',
    (path) =>
      withPage(browser, { width: phone, script: true }, async (page) => {
        await page.goto(inject('site') + path);
        const small = await page.evaluate(() =>
          [...document.querySelectorAll('header a, footer a, summary, nav a, .extent a, button')]
            .filter((one) => !one.closest('.drawing, .figure, sup'))
            .map((one) => ({ words: one.textContent.trim(), box: one.getBoundingClientRect() }))
            .filter(({ box }) => box.height > 0 && box.height < 23.5)
            .map(({ words, box }) => `${words}: ${String(box.height)}`),
        );
        expect(small).toEqual([]);
      }),
  );
});

describe('the glossary', () => {
  test('lists every term in the order of the alphabet, and a side note leads to one', () =>
    withPage(browser, {}, async (page) => {
      await page.goto(`${inject('site')}glossary/`);
      const terms = await page.locator('.glossary dt').allInnerTexts();
      expect(terms.length).toBeGreaterThan(20);
      expect(terms).toEqual(terms.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
      await page.goto(`${inject('site')}transfers/`);
      const link = page.locator('.notes a[href^="/glossary/#"]').first();
      await link.click();
      expect(await page.locator('.glossary > :target').count()).toBe(1);
    }));
});

describe('the colours', () => {
  const paper = (page: Page): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

  test('are chosen without script by the device alone: the control is not shown', () =>
    withPage(browser, { dark: true }, async (page) => {
      await page.goto(inject('site'));
      expect(await paper(page)).toBe('rgb(22, 22, 20)');
      expect(await page.locator('.theme').isVisible()).toBe(false);
    }));

  test('can be chosen by the reader, are kept, and nothing else is', () =>
    withPage(browser, { script: true }, async (page) => {
      await page.goto(inject('site'));
      const before = await paper(page);
      await page.getByLabel('dark', { exact: true }).check();
      expect(await paper(page)).toBe('rgb(22, 22, 20)');
      await page.goto(`${inject('site')}transfers/`);
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
      expect(await page.getByLabel('dark', { exact: true }).isChecked()).toBe(true);
      expect(await page.evaluate(() => Object.fromEntries(Object.entries(localStorage)))).toEqual({
        theme: 'dark',
      });
      await page.getByLabel('as on the device').check();
      expect(await paper(page)).toBe(before);
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    }));
});
