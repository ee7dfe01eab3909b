import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect, inject } from 'vitest';

/** A chapter with a chart over time, one with rows, one with spans; the page of a measure. */
export const charts = [
  'transfers/',
  'facilities/',
  'nationalities/',
  'funding/',
  'measures/detainees-transferred-running/',
];

/** Opens a page, hands it over, and fails for anything that the browser complains of. */
export async function openChart(
  {
    browser,
    path,
    ...view
  }: BrowserContextOptions & { readonly browser: Browser; readonly path: string },
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...view });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  try {
    await page.goto(inject('site') + path);
    await use(page);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}

export const drawingOf = (page: Page): Locator =>
  page.locator('svg.drawing:not(.legend-symbol)').first();
export const tipOf = (page: Page): Locator => page.locator('.tip:popover-open');

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The tip, the ring around the mark, the window, and the name of what has the focus. */
export function readPlaces(page: Page) {
  return page.evaluate(() => {
    const box = (selector: string): Box => {
      const found = document.querySelector(selector);
      if (!found) throw new Error(`nothing is ${selector}`);
      const { left, right, top, bottom } = found.getBoundingClientRect();
      return { left, right, top, bottom };
    };
    return {
      tip: box('.tip > div'),
      ring: box('.focus-ring'),
      width: document.documentElement.clientWidth,
      height: document.documentElement.clientHeight,
      name: document.activeElement?.getAttribute('aria-label') ?? null,
    };
  });
}

export function isApart(a: Box, b: Box): boolean {
  return a.bottom <= b.top || b.bottom <= a.top || a.right <= b.left || b.right <= a.left;
}

/** Brings the focus to the chart with the Tab key, as a reader would. */
export async function tabToChart(page: Page): Promise<void> {
  await page.evaluate(() => {
    const first = document.querySelector<HTMLElement>('figure');
    first?.setAttribute('tabindex', '-1');
    first?.focus();
  });
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.closest('[data-claim]') !== null)) return;
  }
  throw new Error('Tab does not reach the chart');
}

/** The middle of the first mark that the selector finds, scrolled to the middle of the window. */
export async function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const mark = document.querySelector(wanted);
    mark?.scrollIntoView({ block: 'center' });
    const { left, right, top, bottom } = (
      mark?.firstElementChild ??
      mark ??
      document.body
    ).getBoundingClientRect();
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  }, selector);
}

export const aMark = 'svg.drawing:not(.legend-symbol) svg.mark';
