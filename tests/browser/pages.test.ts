import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { checkDossier } from '../../src/check.ts';
import { listChapters } from '../../src/ledger/chapters.ts';
import { launchBrowser, withPage } from '../support/browser.ts';
import { root } from '../support/build.ts';

const kinds = [
  '',
  'facilities/',
  'funding/',
  'measures/',
  'measures/detainees-transferred-running/',
  'sources/',
  'sources/washington-insider-2026-02-07/',
  'data/',
  '404.html',
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** Text that is cut off at the side, or smaller than twelve pixels, with what it says. */
function faultsOfText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    for (const element of document.querySelectorAll('main *, header *, footer *')) {
      const own = [...element.childNodes].some((n) => n.nodeType === 3 && n.textContent?.trim());
      if (!own || element.closest('.scroll, title, details:not([open]) > :not(summary)')) continue;
      const { left, right } = element.getBoundingClientRect();
      const words = element.textContent.trim().slice(0, 40);
      if (left < -0.5 || right > window.innerWidth + 0.5) faults.push(`cut off: ${words}`);
      if (parseFloat(getComputedStyle(element).fontSize) < 12) faults.push(`too small: ${words}`);
    }
    return faults;
  });
}

/** Pairs of words in drawings that lie over each other by more than a pixel. */
function overlapsOfText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const overlaps: string[] = [];
    for (const drawing of document.querySelectorAll('svg.drawing')) {
      const boxes = [...drawing.querySelectorAll('text')].map((text) => ({
        text: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      for (const [i, a] of boxes.entries())
        for (const b of boxes.slice(i + 1)) {
          const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          if (across > 1 && down > 5) overlaps.push(`${a.text} / ${b.text}`);
        }
    }
    return overlaps;
  });
}

describe.each(kinds)('/%s', (path) => {
  test.each([320, 768, 1440])(
    'at %d px nothing is cut off, too small, overlapping or scrolled sideways',
    (width) =>
      withPage(browser, { width, script: true }, async (page) => {
        await page.goto(inject('site') + path);
        await page.evaluate(() => document.fonts.ready);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        expect(await faultsOfText(page)).toEqual([]);
        expect(await overlapsOfText(page)).toEqual([]);
      }),
  );

  test.each([false, true])('axe finds nothing (dark: %s)', (dark) =>
    withPage(browser, { script: true, dark }, async (page) => {
      await page.goto(inject('site') + path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    }),
  );
});

/** Numbers in a chapter's own words that are no link to the ledger. Bare years orient and state nothing; a digit that ends a name is part of it. */
function unboundNumbers(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, 4);
    const unbound: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement, textContent } = node;
      if (
        parentElement?.closest(
          'a.value, figure, .turn, .notes, [popovertarget], [popovertarget] + a',
        )
      )
        continue;
      const words = textContent?.replace(/\b(?:19|20)\d\d\b/g, '') ?? '';
      if (/(?<![\p{L}\d-])\d/u.test(words)) unbound.push(words.trim().slice(0, 60));
    }
    return unbound;
  });
}

const { dossier } = checkDossier(root).ledger;
const chapters = listChapters(dossier).map(({ slug }) => slug);

describe('the chapters', () => {
  test('are thirteen, and every question of the overview leads to one', () => {
    expect(chapters).toHaveLength(13);
    expect(dossier.questions.size).toBe(16);
  });

  test.each(chapters)(
    '%s stands on its own on a phone, and every number leads to its claim',
    (slug) =>
      withPage(browser, { width: 320, script: true }, async (page) => {
        await page.goto(`${inject('site')}${slug}/`);
        await page.evaluate(() => document.fonts.ready);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
        expect(await faultsOfText(page)).toEqual([]);
        expect(await overlapsOfText(page)).toEqual([]);
        expect(await unboundNumbers(page)).toEqual([]);
        expect(await page.locator('h1').count()).toBe(1);
        const targets = await page
          .locator('a.value')
          .evaluateAll((all) =>
            all.map((a) => (a as HTMLAnchorElement).pathname + (a as HTMLAnchorElement).hash),
          );
        expect(targets.length).toBeGreaterThan(5);
        expect(targets.filter((path) => !isTarget(path))).toEqual([]);
      }),
  );

  test.each(chapters)('%s has nothing that axe finds', (slug) =>
    withPage(browser, { script: true }, async (page) => {
      await page.goto(`${inject('site')}${slug}/`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    }),
  );
});

/** A claim on the page of its measure, or that page itself for a range. */
function isTarget(path: string): boolean {
  const [, measure = '', claim = ''] = /^\/measures\/([^/]+)\/(?:#(.+))?$/.exec(path) ?? [];
  return claim === ''
    ? dossier.measures.has(measure)
    : dossier.claims.get(claim)?.measure === measure;
}

describe('without script', () => {
  test('a figure is drawn, with its table, its words and its sources', () =>
    withPage(browser, {}, async (page) => {
      await page.goto(`${inject('site')}nationalities/`);
      const figure = page.locator('figure');
      expect(await figure.locator('svg.drawing .mark').count()).toBeGreaterThan(50);
      expect(await figure.locator('figcaption').innerText()).toContain('Sources:');
      expect(await figure.locator('table').isVisible()).toBe(false);
      await figure.locator('summary').click();
      expect(await figure.locator('table').isVisible()).toBe(true);
      expect(await figure.locator('tbody tr').count()).toBeGreaterThan(50);
    }));

  test('every value in a chapter leads to its claim, which is marked there', () =>
    withPage(browser, { width: 375 }, async (page) => {
      await page.goto(`${inject('site')}transfers/`);
      const links = await page
        .locator('a.value')
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
      expect(links.length).toBeGreaterThan(40);
      await page.locator('a.value').first().click();
      const target = page.locator('.claim:target');
      expect(await target.count()).toBe(1);
      expect(await target.locator('a[rel=external]').getAttribute('href')).toContain('#:~:text=');
    }));
});

test('script changes nothing: the page has the same text with it and without', async () => {
  const text = (script: boolean): Promise<string> =>
    withPage(browser, { script }, async (page) => {
      await page.goto(`${inject('site')}transfers/`);
      return page.locator('main').innerText();
    });
  expect(await text(true)).toBe(await text(false));
});

test('no request leaves the site, and nothing is stored', () =>
  withPage(browser, { script: true }, async (page) => {
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(inject('site'))) foreign.push(request.url());
    });
    await page.goto(`${inject('site')}transfers/`, { waitUntil: 'networkidle' });
    expect(foreign).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  }));

describe('the second dossier', () => {
  test.each([320, 1440])('reads from right to left under another base at %d px', (width) =>
    withPage(browser, { width, script: true }, async (page) => {
      await page.goto(inject('second'));
      await page.evaluate(() => document.fonts.ready);
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await faultsOfText(page)).toEqual([]);
      expect(await overlapsOfText(page)).toEqual([]);
      const links = await page
        .locator('a[href^="/"]')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
      expect(links.filter((href) => !href?.startsWith('/x/'))).toEqual([]);
    }),
  );
});
