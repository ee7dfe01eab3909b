import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { checkDossier } from '../../src/check.ts';
import { listChapters } from '../../src/ledger/chapters.ts';
import { launchBrowser, withPage } from '../support/browser.ts';
import { root } from '../support/build.ts';
import { readElements } from '../support/html.ts';

const [site, folder] = [inject('site'), inject('folder')];
const chapters = listChapters(checkDossier(root).ledger.dossier).map(({ slug }) => slug);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** Returns how many bytes a file is over the wire; fonts are compressed in themselves. */
function weigh(path: string): number {
  const bytes = readFileSync(join(folder, path));
  return path.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length;
}

/** Counts what moves without having been asked to; returns how far in all, as Chromium reckons it. */
async function countShifts(page: Page, path: string): Promise<number> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(site + path, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
    for (let frames = 0; frames < 5; frames += 1) await frame();
    const { shifts } = globalThis as unknown as { shifts: readonly number[] };
    return shifts.reduce((sum, value) => sum + value, 0);
  });
}

/** Has the fonts come late, by milliseconds. */
function delayFonts(page: Page, late: number): Promise<unknown> {
  return page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, late));
    await route.continue();
  });
}

describe.each(chapters.map((slug) => `${slug}/`))('the first load of /%s', (path) => {
  test('is at most 100 kB, of which at most 10 kB are script, and moves nothing', () =>
    withPage(browser, { width: 375, script: true }, async (page) => {
      const loaded: string[] = [];
      page.on('request', (request) => {
        if (request.url().startsWith(site)) loaded.push(request.url().slice(site.length));
      });
      expect(await countShifts(page, path)).toBe(0);
      const files = loaded.map((name) => (name === path ? `${path}index.html` : name));
      expect(files.filter((file) => file.endsWith('.woff2'))).toHaveLength(2);
      const sum = (all: readonly string[]): number =>
        all.reduce((bytes, file) => bytes + weigh(file), 0);
      expect(sum(files)).toBeLessThanOrEqual(100_000);
      expect(sum(files.filter((file) => file.endsWith('.js')))).toBeLessThanOrEqual(10_000);
    }));

  test.each([375, 1440])('moves nothing at %d px where the fonts come late', (width) =>
    withPage(browser, { width, script: true }, async (page) => {
      await delayFonts(page, 300);
      expect(await countShifts(page, path)).toBe(0);
    }),
  );
});

test.each(['', 'explore/', 'explore/2/', 'search/', 'figures/transfers/', 'places/'])(
  '/%s moves nothing on a phone or a wide screen, where the fonts come late too',
  async (path) => {
    for (const width of [375, 1440])
      for (const late of [0, 300])
        await withPage(browser, { width, script: true }, async (page) => {
          if (late > 0) await delayFonts(page, late);
          expect(await countShifts(page, path), `${width} px, fonts ${late} ms late`).toBe(0);
        });
  },
);

/** Returns where the first drawing of a page ends, in characters from the start. */
function endOfDrawing(html: string): number {
  const find = (node: DefaultTreeAdapterTypes.Node): number | undefined => {
    if ('tagName' in node && node.tagName === 'svg')
      if (
        node.attrs.some(({ name, value }) => name === 'class' && /^drawing(?! legend)/.test(value))
      )
        return node.sourceCodeLocation?.endOffset;
    return 'childNodes' in node
      ? node.childNodes.map(find).find((end) => end !== undefined)
      : undefined;
  };
  const end = find(parse(html, { sourceCodeLocationInfo: true }));
  if (end === undefined) throw new Error('the page has no drawing');
  return end;
}

test('the overview is drawn, chart and all, from at most 30 kB', () => {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const start = gzipSync(html.slice(0, endOfDrawing(html)), { level: 9 }).length;
  const sheets = readElements(join(folder, 'index.html')).flatMap(({ attributes }) =>
    attributes['rel'] === 'stylesheet' && attributes['media'] !== 'print'
      ? [weigh((attributes['href'] ?? '').slice(1))]
      : [],
  );
  expect(sheets.length).toBeGreaterThan(0);
  expect(start + sheets.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(30_000);
});
