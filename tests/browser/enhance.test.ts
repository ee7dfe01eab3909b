import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser, withPage } from '../support/browser.ts';
import {
  aMark,
  charts,
  drawingOf,
  isApart,
  middleOf,
  openChart,
  readPlaces,
  tabToChart,
  tipOf,
} from './charts.ts';

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

describe('the keyboard', () => {
  test.each(charts)('/%s: each chart is one stop, and its arrows reach every mark', (path) =>
    withChart(path, async (page) => {
      const stops = await page
        .locator('svg.drawing:not(.legend-symbol)')
        .evaluateAll((all) =>
          all.map((d) => d.parentElement?.querySelectorAll('svg.drawing [tabindex="0"]').length),
        );
      expect(stops.length).toBeGreaterThan(0);
      expect(new Set(stops)).toEqual(new Set([1]));
      const names = await drawingOf(page)
        .locator('[data-claim]')
        .evaluateAll((all) => all.map((mark) => mark.getAttribute('data-claim')));
      await tabToChart(page);
      const reached = new Set<string | null>();
      await page.keyboard.press('Home');
      for (let step = 0; step < names.length; step += 1) {
        reached.add(
          await page.evaluate(() => document.activeElement?.getAttribute('data-claim') ?? null),
        );
        await page.keyboard.press('ArrowRight');
      }
      expect([...reached].sort()).toEqual(names.sort());
    }),
  );

  test.each([320, 1440])(
    'at %d px every mark tells itself in the window, beside a ring that it leaves free',
    (width) =>
      withChart(
        'facilities/',
        async (page) => {
          await tabToChart(page);
          await page.keyboard.press('Home');
          for (let step = 0; step < 12; step += 1) {
            const { tip, ring, name, ...window } = await readPlaces(page);
            expect(await tipOf(page).locator('p').first().innerText()).toContain(name);
            expect(tip.left).toBeGreaterThanOrEqual(0);
            expect(tip.right).toBeLessThanOrEqual(window.width);
            expect(tip.top).toBeGreaterThanOrEqual(0);
            expect(tip.bottom).toBeLessThanOrEqual(window.height);
            expect(isApart(tip, ring)).toBe(true);
            await page.keyboard.press('ArrowRight');
          }
        },
        { viewport: { width, height: 800 } },
      ),
  );

  test('left and right go along the time, up and down to other groups, Home and End to the ends', () =>
    withChart('transfers/', async (page) => {
      const read = (): Promise<{ claim: string; group: string; x: number }> =>
        page.evaluate(() => {
          const mark = document.activeElement;
          const { left } = (mark?.firstElementChild ?? document.body).getBoundingClientRect();
          return {
            claim: mark?.getAttribute('data-claim') ?? '',
            group: /group-\d/.exec(mark?.getAttribute('class') ?? '')?.[0] ?? '',
            x: left,
          };
        });
      await tabToChart(page);
      const first = await read();
      await page.keyboard.press('ArrowDown');
      const below = await read();
      expect(below.group).not.toBe(first.group);
      await page.keyboard.press('ArrowUp');
      expect((await read()).group).toBe(first.group);
      await page.keyboard.press('End');
      const last = await read();
      await page.keyboard.press('ArrowRight');
      expect(await read()).toEqual(last);
      await page.keyboard.press('ArrowLeft');
      expect((await read()).x).toBeLessThanOrEqual(last.x);
      await page.keyboard.press('Home');
      expect(await read()).toEqual(first);
    }));

  test('the first mark says how the keys go, Escape closes its tip and then leaves, and Tab goes on', () =>
    withChart('transfers/', async (page) => {
      await tabToChart(page);
      expect(await tipOf(page).innerText()).toContain('Arrow keys');
      await page.keyboard.press('ArrowRight');
      expect(await tipOf(page).innerText()).not.toContain('Arrow keys');
      await page.keyboard.press('Escape');
      expect(await tipOf(page).count()).toBe(0);
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe(
        'graphics-document document',
      );
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('svg'))).toBe(null);
      await page.keyboard.press('Shift+Tab');
      expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-claim'))).toBe(
        true,
      );
    }));

  test('Enter opens the claim', () =>
    withChart('transfers/', async (page) => {
      await tabToChart(page);
      const claim = await page.evaluate(() => document.activeElement?.getAttribute('data-claim'));
      await Promise.all([page.waitForURL(/\/measures\//), page.keyboard.press('Enter')]);
      expect(new URL(page.url()).hash).toBe(`#${claim ?? ''}`);
      expect(await page.locator('.claim:target').count()).toBe(1);
    }));

  test('keys do nothing outside of a chart', () =>
    withChart('transfers/', async (page) => {
      for (const key of ['ArrowRight', 'End', 'Enter', 'Escape']) await page.keyboard.press(key);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
      expect(await tipOf(page).count()).toBe(0);
    }));
});

describe('the pointer', () => {
  test('shows a mark from near it, can go onto the tip and to its link, and hides it by leaving', () =>
    withChart('transfers/', async (page) => {
      const { x, y } = await middleOf(page, aMark);
      await page.mouse.move(x, y + 14);
      expect(await page.locator('svg.drawing title').count()).toBe(0);
      const { tip } = await readPlaces(page);
      await page.mouse.move(x, y);
      await page.mouse.move(x, tip.bottom - 4, { steps: 20 });
      await page.waitForTimeout(600);
      expect(await tipOf(page).count()).toBe(1);
      const claim = await page.locator(aMark).first().getAttribute('data-claim');
      const links = await tipOf(page)
        .locator('a')
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).hash));
      expect(links).toContain(`#${claim ?? ''}`);
      await page.mouse.move(2, 2);
      await tipOf(page).waitFor({ state: 'detached' });
      expect(await page.locator('.focus-ring').count()).toBe(0);
    }));

  test('marks that lie on each other are told together', () =>
    withChart('transfers/', async (page) => {
      const told = '[data-claim="detainees-transferred-first-batch.ap-0121.us-central-command"]';
      const { x, y } = await middleOf(page, `svg.drawing ${told}`);
      await page.mouse.move(x, y);
      expect(await tipOf(page).locator('a').count()).toBeGreaterThan(1);
    }));

  test('Escape closes the tip though nothing has the focus, and it stays closed', () =>
    withChart('transfers/', async (page) => {
      const { x, y } = await middleOf(page, aMark);
      await page.mouse.move(x, y);
      expect(await tipOf(page).count()).toBe(1);
      await page.keyboard.press('Escape');
      expect(await tipOf(page).count()).toBe(0);
      await page.mouse.move(x + 1, y);
      expect(await tipOf(page).count()).toBe(0);
    }));

  test('a tip of the focus comes back when the pointer has left another mark', () =>
    withChart('transfers/', async (page) => {
      await tabToChart(page);
      const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
      const { x, y } = await middleOf(page, `${aMark}.is-unconfirmed`);
      await page.mouse.move(x, y);
      expect(await tipOf(page).innerText()).not.toContain(name);
      await page.mouse.move(2, 2);
      expect(await tipOf(page).innerText()).toContain(name);
    }));
});

test.each([320, 768])(
  'a finger shows a mark by a tap beside it, and hides it by a tap elsewhere, at %d px',
  (width) =>
    withChart(
      'facilities/',
      async (page) => {
        const { x, y } = await middleOf(page, aMark);
        await page.touchscreen.tap(x, y + 12);
        const { tip, ring, ...window } = await readPlaces(page);
        expect(isApart(tip, ring)).toBe(true);
        expect(tip.left).toBeGreaterThanOrEqual(0);
        expect(tip.right).toBeLessThanOrEqual(window.width);
        await page.waitForTimeout(500);
        expect(await tipOf(page).count()).toBe(1);
        await page.touchscreen.tap(4, 4);
        expect(await tipOf(page).count()).toBe(0);
        await page.touchscreen.tap(x, y);
        await Promise.all([
          page.waitForURL(/\/measures\//),
          tipOf(page).locator('a').first().tap(),
        ]);
      },
      { viewport: { width, height: 800 }, hasTouch: true, isMobile: true },
    ),
);

test.each([false, true])(
  'axe finds nothing with a tip open, a group chosen and a table sorted (dark: %s)',
  (dark) =>
    withChart(
      'transfers/?transfers=group-1.value-asc',
      async (page) => {
        await tabToChart(page);
        expect(await tipOf(page).count()).toBe(1);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      },
      { colorScheme: dark ? 'dark' : 'light' },
    ),
);

test('in forced colours the ring is seen', () =>
  withChart(
    'transfers/',
    async (page) => {
      await tabToChart(page);
      const ring = await page
        .locator('.focus-ring')
        .evaluate((found) => getComputedStyle(found).stroke);
      const paper = await page.evaluate(
        () => getComputedStyle(document.documentElement).backgroundColor,
      );
      expect(ring).not.toBe(paper);
    },
    { forcedColors: 'active' },
  ));

test('from right to left the arrows go where they point, and the words are of the language', () =>
  withPage(browser, { script: true }, async (page) => {
    await page.goto(`${inject('second')}reservoirs/`);
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await tabToChart(page);
    expect(await tipOf(page).locator('small').innerText()).toContain('مفاتيح الأسهم');
    await page.keyboard.press('Home');
    let before = (await readPlaces(page)).ring;
    const marks = await drawingOf(page).locator('[data-claim]').count();
    expect(marks).toBeGreaterThan(3);
    for (let step = 1; step < marks; step += 1) {
      await page.keyboard.press('ArrowLeft');
      const { ring } = await readPlaces(page);
      const isFurther = ring.left + ring.right <= before.left + before.right + 1;
      expect(isFurther || ring.top !== before.top).toBe(true);
      before = ring;
    }
    const last = await page.evaluate(() => document.activeElement?.getAttribute('data-claim'));
    await page.keyboard.press('End');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-claim'))).toBe(
      last,
    );
  }));

test.each(['map', 'timeline', 'composition'])(
  'of the figure %s every mark has a name, an address and a place in the walk',
  (id) =>
    withChart(`figures/${id}/`, async (page) => {
      const marks = drawingOf(page).locator('[data-claim]');
      const claims = await marks.evaluateAll((all) => all.map((m) => m.getAttribute('data-claim')));
      await tabToChart(page);
      await page.keyboard.press('Home');
      const reached = new Set<string | null>();
      for (let step = 0; step < claims.length; step += 1) {
        const { name, tip, ring } = await readPlaces(page);
        expect(await tipOf(page).innerText()).toContain(name);
        expect(isApart(tip, ring)).toBe(true);
        const link = await tipOf(page).locator('a').getAttribute('href');
        reached.add(link?.split('#')[1] ?? null);
        await page.keyboard.press('ArrowRight');
      }
      expect([...reached].sort()).toEqual([...claims].sort());
    }),
);
