import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser, withPage } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** Opens a page as it is printed on A4 from a dark screen. */
function onPaper<T>(path: string, use: (page: Page) => Promise<T>): Promise<T> {
  return withPage(browser, { width: 680, dark: true }, async (page) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(inject('site') + path);
    return use(page);
  });
}

test('tables that are folded on a screen lie open on paper', () =>
  onPaper('transfers/', async (page) => {
    const heights = await page
      .locator('details.figure-table table')
      .evaluateAll((all) => all.map((table) => table.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(2);
    expect(heights.filter((height) => height < 50)).toEqual([]);
  }));

test('links to other sites carry their address, and links within the site none', () =>
  onPaper('transfers/', async (page) => {
    const added = (selector: string): Promise<string[]> =>
      page
        .locator(selector)
        .evaluateAll((all) => all.map((one) => getComputedStyle(one, '::after').content));
    const outside = await added('.notes a[href^=http]');
    expect(outside.length).toBeGreaterThan(20);
    expect(outside.filter((content) => !/https?:\/\//.test(content))).toEqual([]);
    expect((await added('a.value')).filter((content) => content !== 'none')).toEqual([]);
  }));

test.each([
  ['figures/transfers/', '.credit a[href*="/sources/"]'],
  ['sources/', '.records a'],
])(
  '/%s prints the address of each source that it names, which a screen leaves out',
  (path, links) =>
    onPaper(path, async (page) => {
      const addresses = page.locator('bdi.address');
      const named = await page.locator(links).count();
      expect(named).toBeGreaterThan(8);
      // A source may be without an address.
      const printed = (await addresses.allInnerTexts()).filter((text) => text.startsWith('http'));
      expect(printed.length).toBeGreaterThanOrEqual(named - 1);
      await page.emulateMedia({ media: 'screen' });
      expect(await addresses.first().isVisible()).toBe(false);
    }),
);

test('addresses are printed in 8.5 points at least, in whatever they stand', () =>
  onPaper('transfers/', async (page) => {
    const sizes = await page
      .locator('main a[href^=http]')
      .evaluateAll((all) =>
        all.map((one) => parseFloat(getComputedStyle(one, '::after').fontSize)),
      );
    expect(sizes.length).toBeGreaterThan(20);
    const point = 96 / 72;
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8.5 * point - 0.01);
  }));

test('the sentences on what a drawing shows are printed only where a reader has opened them', () =>
  onPaper('figures/transfers/', async (page) => {
    const sentences = page.locator('.figure-statistics');
    expect(await sentences.isVisible()).toBe(false);
    await sentences.evaluate((details) => {
      details.setAttribute('open', '');
    });
    expect(await sentences.locator('li').first().isVisible()).toBe(true);
  }));

test('paper is white, without menus, and says where it comes from', () =>
  onPaper('transfers/', async (page) => {
    const paper = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    );
    expect(paper).toBe('rgb(255, 255, 255)');
    for (const menu of ['.site-header nav', '.site-map', '.contents', '.turn', '.chapter-place'])
      expect(await page.locator(menu).isVisible()).toBe(false);
    expect(await page.locator('.printed').innerText()).toBe(
      'Printed from https://reckoner.example.org/transfers/',
    );
  }));

test('every sheet names the release in its margin', () =>
  withPage(browser, {}, async (page) => {
    await page.goto(inject('site'));
    const address = await page.locator('link[media=print]').getAttribute('href');
    const sheet = await (await page.request.get(new URL(address ?? '', page.url()).href)).text();
    expect(sheet).toContain('Released 22 November 2026');
    const [margins] = await page.evaluate((css) => {
      const own = new CSSStyleSheet();
      own.replaceSync(css);
      return [...own.cssRules].map((rule) => rule.cssText);
    }, sheet);
    expect(margins).toMatch(/@bottom-left \{[^}]*Released[^}]*\}[\s\S]*@bottom-right/);
  }));

test('no drawing is cut by the end of a sheet', () =>
  onPaper('transfers/', async (page) => {
    const breaks = await page
      .locator('svg.drawing')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakInside));
    expect(breaks.length).toBeGreaterThan(2);
    expect(breaks.filter((value) => value !== 'avoid')).toEqual([]);
  }));
