import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { checkDossier } from '../../src/check.ts';
import { listChapters } from '../../src/ledger/chapters.ts';
import { doubleText, launchBrowser, setReaderStyle, withPage } from '../support/browser.ts';
import { root } from '../support/build.ts';
import { listPageKinds } from '../support/pageKinds.ts';

const [site, folder] = [inject('site'), inject('folder')];
const kinds = listPageKinds(folder);

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
      const { overflow } = getComputedStyle(element);
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      const spills = scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
      if (/hidden|clip/.test(overflow) && clientWidth > 1 && spills) faults.push(`cut: ${words}`);
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

/** Everything wrong with how the words of a page lie: too wide, cut off, too small, over each other. */
async function faultsOfLayout(page: Page): Promise<string[]> {
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth}`] : [];
  });
  return [...wide, ...(await faultsOfText(page)), ...(await overlapsOfText(page))];
}

/** The spacing that a page must bear: https://www.w3.org/TR/WCAG22/#text-spacing */
const spacing = `
  :not(svg, svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

describe.each(kinds)('/%s', (path) => {
  test('has nothing cut off, too small, overlapping or scrolled sideways, on screens of any width', () =>
    withPage(browser, { width: 320, script: true }, async (page) => {
      await page.goto(site + path);
      await page.evaluate(() => document.fonts.ready);
      for (const width of [320, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await faultsOfLayout(page), `${width} px`).toEqual([]);
      }
      await setReaderStyle(page, spacing);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await faultsOfLayout(page), `spaced out at ${width} px`).toEqual([]);
      }
      await setReaderStyle(page, '');
      await doubleText(page);
      expect(await faultsOfLayout(page), 'text at 200 %').toEqual([]);
    }));
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
          'a.value, figure, .turn, .chapter-place, .notes, [popovertarget], [popovertarget] + a',
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
        await page.goto(`${site}${slug}/`);
        await page.evaluate(() => document.fonts.ready);
        expect(await faultsOfLayout(page)).toEqual([]);
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
      await page.goto(`${site}nationalities/`);
      const figure = page.locator('figure').first();
      expect(await figure.locator('svg.drawing .mark').count()).toBeGreaterThan(50);
      expect(await figure.locator('figcaption').innerText()).toContain('Sources:');
      expect(await figure.locator('table').isVisible()).toBe(false);
      await figure.locator('.figure-table > summary').click();
      expect(await figure.locator('table').isVisible()).toBe(true);
      expect(await figure.locator('tbody tr').count()).toBeGreaterThan(50);
    }));

  test('every value in a chapter leads to its claim, which is marked there', () =>
    withPage(browser, { width: 375 }, async (page) => {
      await page.goto(`${site}transfers/`);
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

test.each(kinds.filter((kind) => !/^(?:explore|search)\/$/.test(kind)))(
  'script adds no word to /%s: it is as complete without',
  async (kind) => {
    const text = (script: boolean): Promise<string> =>
      withPage(browser, { script }, async (page) => {
        await page.goto(site + kind);
        return page.locator('main').innerText();
      });
    const complete = await text(false);
    expect(complete.length).toBeGreaterThan(100);
    expect(await text(true)).toBe(complete);
  },
);

describe('the second dossier', () => {
  test.each([
    ['', 320],
    ['', 1440],
    ['reservoirs/', 320],
    ['data/', 320],
  ])('reads from right to left under another base (/%s at %d px)', (path, width) =>
    withPage(browser, { width, script: true }, async (page) => {
      await page.goto(inject('second') + path);
      await page.evaluate(() => document.fonts.ready);
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
      expect(await faultsOfLayout(page)).toEqual([]);
      const links = await page
        .locator('a[href^="/"]')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
      expect(links.filter((href) => !href?.startsWith('/x/'))).toEqual([]);
    }),
  );
});
