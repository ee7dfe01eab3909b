import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser, withPage } from '../support/browser.ts';
import { charts, openChart } from './charts.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

function withChart(
  path: string,
  use: (page: Page) => Promise<void>,
  view: BrowserContextOptions = {},
): Promise<void> {
  return openChart({ browser, path, ...view }, use);
}

describe('emphasis of a group', () => {
  test('dims the marks of the others and sets its rows apart; a second press takes it back', () =>
    withChart('transfers/', async (page) => {
      const figure = page.locator('figure').first();
      const button = figure.locator('.legend button').nth(1);
      const count = (selector: string): Promise<number> => figure.locator(selector).count();
      expect(await count('.legend button')).toBeGreaterThan(2);
      const text = await figure.locator('.legend').innerText();
      await button.click();
      expect(await button.getAttribute('aria-pressed')).toBe('true');
      expect(await count('svg.drawing:not(.legend-symbol) .mark.group-1.is-other')).toBe(0);
      expect(await count('svg.drawing:not(.legend-symbol) .mark.group-0:not(.is-other)')).toBe(0);
      const own = await count('svg.drawing:not(.legend-symbol) [data-claim].group-1');
      expect(await count('tbody tr.is-own')).toBe(own);
      expect(new URL(page.url()).search).toBe('?transfers=group-1');
      await button.click();
      expect(await button.getAttribute('aria-pressed')).toBe('false');
      expect(await count('.is-other, .is-own')).toBe(0);
      expect(new URL(page.url()).search).toBe('');
      expect(await figure.locator('.legend').innerText()).toBe(text);
    }));
});

test.each([320, 768, 1440])(
  'at %i px the entries of both halves of a legend start alike, and their boxes stay inside the column',
  (width) =>
    withChart(
      'figures/transfers/',
      async (page) => {
        const edges = (selector: string): Promise<{ left: number; right: number }[]> =>
          page.locator(selector).evaluateAll((all) =>
            all.map((one) => {
              const { left, right } = one.getBoundingClientRect();
              return { left, right };
            }),
          );
        const [column] = await edges('.legend');
        const boxes = await edges('.legend button');
        expect(boxes.length).toBeGreaterThan(2);
        for (const { left, right } of boxes) {
          expect(left).toBeGreaterThanOrEqual(column?.left ?? Infinity);
          expect(right).toBeLessThanOrEqual(column?.right ?? 0);
        }
        const titles = await edges('.legend dt');
        const firsts = await edges('.legend dt + dd svg.legend-symbol');
        const indents = titles.map(({ left }, half) => (firsts[half]?.left ?? 0) - left);
        expect(indents).toHaveLength(2);
        expect(indents[0]).toBeCloseTo(indents[1] ?? 0, 1);
      },
      { viewport: { width, height: 900 } },
    ),
);

test.each(['figures/transfers/', 'embed/transfers/'])(
  'in forced colours the legend of /%s explains shapes only',
  (path) =>
    withChart(
      path,
      async (page) => {
        const titles = page.locator('.legend dt');
        expect(await titles.evaluateAll((all) => all.map((one) => one.checkVisibility()))).toEqual([
          false,
          true,
        ]);
      },
      { forcedColors: 'active' },
    ),
);

describe('the table', () => {
  const column = (page: Page, name: string): Promise<(string | null)[]> =>
    page
      .locator('table')
      .first()
      .evaluate((table, wanted) => {
        const header = table.querySelector<HTMLTableCellElement>(`[data-column=${wanted}]`);
        const { rows } = (table as HTMLTableElement).tBodies[0] ?? { rows: [] };
        return [...rows].map((row) => {
          const cell = row.cells[header?.cellIndex ?? 0];
          return row.dataset['missing'] === undefined ? (cell?.dataset['key'] ?? null) : 'missing';
        });
      }, name);

  test('sorts by value both ways with "not reported" last, and gives back the order of the page', () =>
    withChart('facilities/', async (page) => {
      await page.locator('details.figure-table summary').first().click();
      const before = await column(page, 'value');
      const header = page.locator('th[data-column=value]').first();
      await header.locator('button').click();
      expect(await header.getAttribute('aria-sort')).toBe('ascending');
      const numbers = before.filter((key) => key !== 'missing').map(Number);
      const missing = before.filter((key) => key === 'missing');
      expect(numbers.length).toBeGreaterThan(5);
      expect(missing.length).toBeGreaterThan(0);
      const up = numbers.toSorted((a, b) => a - b).map(String);
      expect(await column(page, 'value')).toEqual([...up, ...missing]);
      await header.locator('button').press('Enter');
      expect(await header.getAttribute('aria-sort')).toBe('descending');
      expect(await column(page, 'value')).toEqual([...up.toReversed(), ...missing]);
      expect(new URL(page.url()).search).toBe('?facilities=value-desc');
      await header.locator('button').press('Enter');
      expect(await header.getAttribute('aria-sort')).toBe('none');
      expect(await column(page, 'value')).toEqual(before);
    }));

  test('sorts times as moments and what is undated last', () =>
    withChart('facilities/?facilities=time-asc', async (page) => {
      const keys = (await column(page, 'time')).filter((key) => key !== 'missing');
      const moments = keys.filter((key) => key !== '').map(Number);
      expect(moments).toEqual(moments.toSorted((a, b) => a - b));
      expect(keys.slice(moments.length).every((key) => key === '')).toBe(true);
    }));
});

describe('the address', () => {
  test('restores what was chosen, opens the sorted table, and leaves the rest alone', () =>
    withChart('transfers/?q=1&transfers=group-1.value-desc#text', async (page) => {
      expect(await page.locator('.legend button[aria-pressed=true]').innerText()).toBe(
        'Iraqi authorities',
      );
      expect(await page.locator('th[aria-sort=descending]').innerText()).toBe('Value');
      expect(await page.locator('table').first().isVisible()).toBe(true);
      const history = await page.evaluate(() => window.history.length);
      await page.locator('.legend button[aria-pressed=true]').click();
      expect(new URL(page.url()).search).toBe('?q=1&transfers=value-desc');
      expect(new URL(page.url()).hash).toBe('#text');
      expect(await page.evaluate(() => window.history.length)).toBe(history);
    }));

  test.each([
    'group-9.price-asc',
    'group-2', // a group that this figure does not draw
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '__proto__-asc.constructor-desc',
    '%E0%A4%A',
  ])('that says %s changes nothing', (state) =>
    withChart('transfers/', async (page) => {
      const read = (): Promise<string> => page.locator('main').evaluate((main) => main.innerHTML);
      const before = await read();
      await page.goto(`${inject('site')}transfers/?transfers=${state}&__proto__=group-1`);
      expect(await read()).toBe(before);
    }),
  );
});

test.each(charts)('/%s: nothing moves when the script comes', async (path) => {
  const read = (script: boolean): Promise<number[][]> =>
    withPage(browser, { script }, async (page) => {
      await page.goto(inject('site') + path);
      await page.evaluate(() => document.fonts.ready);
      return page
        .locator('figure :is(.legend dd, svg.drawing, figcaption), h2, footer')
        .evaluateAll((all) =>
          all.map((one) => {
            const { left, top, width, height } = one.getBoundingClientRect();
            return [left, top, width, height].map(Math.round);
          }),
        );
    });
  expect(await read(true)).toEqual(await read(false));
});

test.each(charts)(
  '/%s: all script is in modules of its own, at most 8 kB of it compressed',
  (path) => {
    const page = readFileSync(join(inject('folder'), path, 'index.html'), 'utf8');
    const scripts = [...page.matchAll(/<script\b([^>]*)>([^<]*)/g)];
    expect(scripts.length).toBeGreaterThan(0);
    let size = 0;
    const seen = new Set<string>();
    const add = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      const code = readFileSync(file, 'utf8');
      size += gzipSync(code).length;
      for (const [, other = ''] of code.matchAll(/(?:from|import)\s*\(?["'](\.[^"']+)["']/g))
        add(join(file, '..', other));
    };
    for (const [, attributes = '', inline] of scripts) {
      if (/type="application\/ld\+json"/.test(attributes)) continue;
      expect(inline).toBe('');
      add(join(inject('folder'), /src="\/([^"]+)"/.exec(attributes)?.[1] ?? ''));
    }
    expect(size).toBeLessThanOrEqual(8192);
  },
);
