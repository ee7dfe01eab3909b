import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser, setReaderStyle, withPage } from '../support/browser.ts';
import { listPageKinds } from '../support/pageKinds.ts';

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

/** Where the focus has been, in order, and what kept a reader from seeing it there. */
interface Walk {
  readonly stops: string[];
  readonly faults: string[];
}

/** Has the page itself look at where the focus is whenever Tab is about to move it on. */
function watchFocus(page: Page): Promise<void> {
  return page.evaluate(() => {
    const walk: Walk = { stops: [], faults: [] };
    Object.assign(globalThis, { walk });
    const faultOf = (element: Element): string | null => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      // A mark of a drawing has a ring that is drawn.
      if (element.closest('.drawing')?.querySelector('.focus-ring') != null) return null;
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return 'no ring';
      // A link over two lines has two boxes; of what is higher than the screen a part must be in sight.
      const isSeen = [...element.getClientRects()].some(({ left, right, top, bottom }) => {
        const x = (Math.max(left, 0) + Math.min(right, window.innerWidth)) / 2;
        const y = (Math.max(top, 0) + Math.min(bottom, window.innerHeight)) / 2;
        const over = document.elementFromPoint(x, y);
        return over !== null && (element.contains(over) || over.contains(element));
      });
      return isSeen ? null : 'out of sight';
    };
    document.addEventListener(
      'keydown',
      () => {
        const element = document.activeElement;
        if (!element || element === document.body) return;
        walk.stops.push(element.getAttribute('data-stop') ?? '');
        const fault = faultOf(element);
        const words = (element.textContent || element.id).trim().slice(0, 40);
        if (fault) walk.faults.push(`${fault}: ${element.localName} ${words}`);
      },
      { capture: true },
    );
  });
}

/** Presses Tab through a page from its start until the focus leaves it, or would have had to. */
async function tabThrough(page: Page, most: number): Promise<Walk & { ended: boolean }> {
  await watchFocus(page);
  let ended = false;
  for (let presses = 0; presses < most && !ended; presses += 1) {
    await page.keyboard.down('Tab');
    // To ask after each press would take as long again as the press.
    if (presses % 20 === 19 || presses > most - 40)
      ended = await page.evaluate(() => document.activeElement === document.body);
  }
  await page.keyboard.up('Tab');
  const walk = await page.evaluate(() => (globalThis as unknown as { walk: Walk }).walk);
  return { ...walk, ended };
}

describe.each(listPageKinds(inject('folder')))('/%s', (path) => {
  test.each([
    { width: 1280, what: 'unfolded' },
    { width: 320, what: 'as it comes' },
  ])(
    'the keyboard alone reaches everything in order, sees where it is, and leaves again ($width px, $what)',
    ({ width, what }) =>
      withPage(browser, { width, script: true }, async (page) => {
        await page.goto(site + path);
        if (what === 'unfolded')
          await page.evaluate(() => {
            for (const folded of document.querySelectorAll('main details'))
              (folded as HTMLDetailsElement).open = true;
          });
        const expected = await markStops(page);
        expect(expected.length).toBeGreaterThan(3);
        const { stops, faults, ended } = await tabThrough(page, expected.length + 30);
        expect(ended, 'the focus leaves the page at its end').toBe(true);
        expect(faults).toEqual([]);
        expect(stops.filter((stop) => stop !== '')).toEqual(expected);
      }),
    60_000,
  );
});

test('the walk sees a stop that it cannot reach, one without a ring, and one that holds it fast', () =>
  withPage(browser, { script: true }, async (page) => {
    await page.goto(`${site}404.html`);
    await page.evaluate(() => {
      document
        .querySelector('main')
        ?.insertAdjacentHTML(
          'afterbegin',
          '<button tabindex="3">early</button><button id="bare">bare</button><button id="trap">trap</button>',
        );
      document.querySelector('#trap')?.addEventListener('keydown', (event) => {
        event.preventDefault();
      });
    });
    await setReaderStyle(page, '#bare { outline: none !important }');
    const expected = await markStops(page);
    const { stops, faults, ended } = await tabThrough(page, expected.length);
    expect(stops[0]).not.toBe(expected[0]);
    expect(faults).toEqual(['no ring: button bare']);
    expect(ended).toBe(false);
  }));

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
