import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { parse } from 'csv-parse/sync';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { checkDossier } from '../../src/check.ts';
import { launchBrowser, withPage } from '../support/browser.ts';
import { root } from '../support/build.ts';
import { openChart } from './charts.ts';
import { idsOf, isFiltered, rowsOf, statusOf } from './explorer.ts';

const { ledger } = checkDossier(root);
const claims = [...ledger.dossier.claims.values()];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

function withExplorer(
  query: string,
  use: (page: Page) => Promise<void>,
  view: BrowserContextOptions = {},
): Promise<void> {
  return openChart({ browser, path: `explore/${query}`, ...view }, use);
}

const isContested = ({ id }: { readonly id: string }): boolean => ledger.disagreementsOf.has(id);

test('without script every claim stands in the pages of the list, each leading on', () =>
  withPage(browser, {}, async (page) => {
    await page.goto(`${inject('site')}explore/`);
    expect(await page.locator('form').first().isVisible()).toBe(false);
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    const found: string[] = [];
    for (;;) {
      const links = page.locator('tbody td:nth-child(2) a');
      found.push(
        ...(await links.evaluateAll((all) =>
          all.map((a) => (a as HTMLAnchorElement).hash.slice(1)),
        )),
      );
      const next = page.locator('.explore-pages a[rel=next]');
      if ((await next.count()) === 0) break;
      await next.click();
    }
    expect(found.sort()).toEqual(claims.map(({ id }) => id).sort());
  }));

test('the keyboard alone filters, and the address keeps the filters', () =>
  withExplorer('', async (page) => {
    await page.locator('#lookup-contested').focus();
    await page.keyboard.press('ArrowDown');
    await isFiltered(page);
    const contested = claims.filter(isContested).length;
    expect(await statusOf(page)).toBe(`${contested} of ${claims.length} claims`);
    expect(new URL(page.url()).search).toBe('?contested=yes');
    await page.locator('#explore-from').focus();
    await page.keyboard.type('2026-01');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.search.includes('from=2026-01'));
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('explore-from');
    await page.locator('#explore-form [type=reset]').focus();
    await page.keyboard.press('Enter');
    await page.locator('#explore-all').waitFor();
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('#explore-from').inputValue()).toBe('');
  }));

describe('the address', () => {
  const measure = 'detainees-transferred-running';
  const own = claims.filter((one) => one.measure === measure);

  test('restores filters on load, back and forward', () =>
    withExplorer(`?measure=${measure}`, async (page) => {
      await isFiltered(page);
      expect(await page.locator('#lookup-measure').inputValue()).toBe(measure);
      expect((await idsOf(page)).sort()).toEqual(own.map(({ id }) => id).sort());
      await page.locator('#lookup-contested').selectOption('yes');
      await page.waitForFunction(() => location.search.includes('contested'));
      const fewer = own.filter(isContested).map(({ id }) => id);
      expect((await idsOf(page)).sort()).toEqual(fewer.sort());
      await page.goBack();
      await page.waitForFunction(() => !location.search.includes('contested'));
      expect(await rowsOf(page)).toBe(own.length);
      expect(await page.locator('#lookup-contested').inputValue()).toBe('');
      await page.goForward();
      await page.waitForFunction(() => location.search.includes('contested'));
      expect(await rowsOf(page)).toBe(fewer.length);
    }));

  test.each([
    '?topic=<img src=x onerror=alert(1)>',
    '?topic=__proto__&origin=constructor',
    '?from=javascript:alert(1)&to=2026-13-13-13',
    '?sort=constructor-asc&page=-4',
    '?contested=%E0%A4%A',
  ])('that says %s changes nothing', (query) =>
    withExplorer(query, async (page) => {
      await page.waitForLoadState('networkidle');
      expect(await page.locator('#explore-all').isVisible()).toBe(true);
      expect(await page.locator('#explore-found').isVisible()).toBe(false);
      expect(await statusOf(page)).toBe(`${claims.length} of ${claims.length} claims`);
    }),
  );

  test('that fits no claim says so', () =>
    withExplorer(`?measure=${measure}&topic=funding`, async (page) => {
      await page.locator('#explore-all').waitFor({ state: 'hidden' });
      expect(await statusOf(page)).toBe(
        'No claim fits all of these. Take a filter away, or clear them all.',
      );
      expect(await page.locator('#explore-found').isVisible()).toBe(false);
    }));
});

test('a header sorts, and the list offers the same order', () =>
  withExplorer('?measure=detainees-transferred-running', async (page) => {
    await isFiltered(page);
    const header = page.locator('#explore-found th[data-column=value]');
    await header.locator('button').click();
    expect(await header.getAttribute('aria-sort')).toBe('ascending');
    expect(await page.locator('#lookup-sort').inputValue()).toBe('value-asc');
    const up = await idsOf(page);
    await header.locator('button').press('Enter');
    expect(await header.getAttribute('aria-sort')).toBe('descending');
    expect(await idsOf(page)).not.toEqual(up);
    expect(new URL(page.url()).search).toContain('sort=value-desc');
  }));

test('the list and what is found are written alike, row by row', () =>
  withExplorer('', async (page) => {
    const rows = (within: string): Promise<string[]> =>
      page
        .locator(`${within} tbody`)
        .first()
        .locator('tr > *')
        .evaluateAll((all) =>
          all.map((cell) =>
            [cell.textContent, cell.getAttribute('class') ?? '', cell.getAttribute('data-name')]
              .join('|')
              .replace(/\s+/g, ' ')
              .replace(/ (?=\|)|^ /g, ''),
          ),
        );
    const listed = await rows('#explore-all');
    const topic = await page.locator('#explore-all h2').first().getAttribute('id');
    await page.goto(`${page.url()}?topic=${topic?.replace('topic-', '') ?? ''}`);
    await isFiltered(page);
    expect((await rows('#explore-found')).slice(0, listed.length)).toEqual(listed);
  }));

test('on paper it says which page of the list this is', () =>
  withExplorer('', async (page) => {
    await page.emulateMedia({ media: 'print' });
    const pages = Math.ceil(claims.length / 100);
    expect(await page.locator('#explore-all').innerText()).toContain(`Page 1 of ${pages}`);
    await page.goto(`${page.url()}?contested=yes`);
    await isFiltered(page);
    expect(await page.locator('.explore-turn').innerText()).toMatch(/^Page 1 of \d+$/);
  }));

test('on a narrow screen a card says who says it, and the source', () =>
  withExplorer(
    '',
    async (page) => {
      const before = await page
        .locator('#explore-all tbody tr')
        .first()
        .locator('td[data-name]:visible')
        .evaluateAll((all) => all.map((cell) => getComputedStyle(cell, '::before').content));
      expect(before.join()).toMatch(/Said by/);
      expect(before.join()).toMatch(/Source|by the source/);
    },
    { viewport: { width: 320, height: 900 } },
  ));

test('more than a page of claims is turned by buttons, and the file holds them all', () =>
  withExplorer('?contested=yes', async (page) => {
    await isFiltered(page);
    const first = await idsOf(page);
    await page.locator('[data-turn="1"]').click();
    expect(new URL(page.url()).search).toBe('?contested=yes&page=2');
    const second = await idsOf(page);
    expect(second.filter((id) => first.includes(id))).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-file]').click(),
    ]);
    expect(download.suggestedFilename()).toBe('claims.csv');
    const rows: string[][] = parse(readFileSync(await download.path(), 'utf8'));
    expect(rows).toHaveLength(claims.filter(isContested).length + 1);
    expect(rows[1]?.at(-1)).toBe(
      `${inject('site')}measures/${ledger.dossier.claims.get(first[0] ?? '')?.measure ?? ''}/#${first[0] ?? ''}`,
    );
  }));

describe.each(['', '?contested=yes', '2/', '7/'])('the explorer at %s', (query) => {
  test.each([320, 768, 1440])('does not scroll sideways at %d px, nor does its table', (width) =>
    withExplorer(
      query,
      async (page) => {
        await page.waitForLoadState('networkidle');
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        const cut = await page
          .locator('.scroll')
          .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length);
        expect(cut).toBe(0);
      },
      { viewport: { width, height: 900 } },
    ),
  );
});

// A short list of each: axe looks at every cell.
describe.each(['?measure=detainees-transferred-running', '7/'])('the explorer at %s', (query) => {
  test.each(['light', 'dark'] as const)('has nothing that axe finds, %s', (colorScheme) =>
    withExplorer(
      query,
      async (page) => {
        await page.waitForLoadState('networkidle');
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      },
      { colorScheme },
    ),
  );
});

test('from right to left, under another base, the filters lead to the same site', () =>
  withPage(browser, { width: 320, script: true }, async (page) => {
    await page.goto(`${inject('second')}explore/?dated=yes`);
    await isFiltered(page);
    const links = await page
      .locator('#explore-found a[href]:not([data-file])')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname));
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((path) => !path.startsWith('/x/'))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }));

test('its module is at most 8 kB compressed, and only filters load the claims', () =>
  withPage(browser, { script: true }, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${inject('site')}explore/`, { waitUntil: 'networkidle' });
    expect(asked.filter((url) => url.endsWith('claims.json'))).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(inject('site')))).toEqual([]);
    const html = readFileSync(join(inject('folder'), 'explore/index.html'), 'utf8');
    const sizes = [...html.matchAll(/src="\/(assets\/[^"]+\.js)"/g)].map(
      ([, file = '']) => gzipSync(readFileSync(join(inject('folder'), file))).length,
    );
    expect(Math.min(...sizes)).toBeLessThanOrEqual(8192);
  }));
