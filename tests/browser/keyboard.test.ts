import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser, withPage } from '../support/browser.ts';

const site = inject('site');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** What the keyboard is to reach on a page, in the order of the page; each gets a number to be known by. */
function markStops(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const able = 'a[href], button, summary, input, select, textarea, [tabindex="0"]';
    const shown = [...document.querySelectorAll<HTMLElement>(able)].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.matches(':disabled, [tabindex="-1"]') &&
        // Of choices that exclude each other the keyboard stops at one, and arrows lead on.
        !element.matches('input[type=radio]:not(:checked)'),
    );
    for (const [index, element] of shown.entries()) element.dataset['stop'] = String(index);
    return shown.map((element) => element.dataset['stop'] ?? '');
  });
}

/** Where the focus is after a press of Tab, and what keeps a reader from seeing it. */
function lookAtFocus(page: Page): Promise<{ stop: string | null; fault: string | null }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { stop: null, fault: null };
    const stop = element.getAttribute('data-stop') ?? '';
    const name = `${element.localName} ${(element.textContent || element.id).trim().slice(0, 40)}`;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    // A mark of a drawing has a ring that is drawn.
    const isRinged = element.closest('.drawing')?.querySelector('.focus-ring') != null;
    if (isRinged) return { stop, fault: null };
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2)
      return { stop, fault: `no ring: ${name}` };
    // A link over two lines has two boxes.
    const isSeen = [...element.getClientRects()].some(({ left, right, top, bottom }) => {
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const over = document.elementFromPoint(x, y);
      return over !== null && (element.contains(over) || over.contains(element));
    });
    return { stop, fault: isSeen ? null : `out of sight: ${name}` };
  });
}

/** Presses Tab through a page; returns the stops in their order and what was wrong with any. */
async function tabThrough(
  page: Page,
  most: number,
): Promise<{ stops: string[]; faults: string[]; ended: boolean }> {
  const stops: string[] = [];
  const faults: string[] = [];
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const { stop, fault } = await lookAtFocus(page);
    if (stop === null) return { stops, faults, ended: true };
    stops.push(stop);
    if (fault !== null) faults.push(fault);
  }
  return { stops, faults, ended: false };
}

describe.each(['', 'courts/', 'figures/transfers/', 'does-not-add-up/', 'timeline/'])(
  '/%s',
  (path) => {
    test.each([{ width: 1280 }, { width: 320 }])(
      'the keyboard alone reaches everything in order, sees where it is, and leaves again ($width px)',
      ({ width }) =>
        withPage(browser, { width, script: true }, async (page) => {
          await page.goto(site + path);
          const expected = await markStops(page);
          expect(expected.length).toBeGreaterThan(10);
          const { stops, faults, ended } = await tabThrough(page, expected.length + 30);
          expect(ended, 'the focus leaves the page at its end').toBe(true);
          expect(faults).toEqual([]);
          expect(stops.filter((stop) => stop !== '')).toEqual(expected);
        }),
    );
  },
);

test('the first stop skips to the text, and from there the text goes on', () =>
  withPage(browser, { script: true }, async (page) => {
    await page.goto(`${site}courts/`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#text');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  }));

test('what is folded opens and closes with the keyboard, as do the notes', () =>
  withPage(browser, { width: 320, script: true }, async (page) => {
    await page.goto(`${site}courts/`);
    const folded = page.locator('main details:not([open]) > summary').first();
    await folded.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('main details[open]').count()).toBeGreaterThan(0);
    const note = page.locator('main button[popovertarget]').first();
    await note.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator(':popover-open').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator(':popover-open').count()).toBe(0);
    expect(await note.evaluate((element) => element === document.activeElement)).toBe(true);
  }));
