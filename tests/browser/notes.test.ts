import { AxeBuilder } from '@axe-core/playwright';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser, withPage } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const chapter = 'transfers/';

/** The marks of the text and the entries of the list, by what leads from one to the other. */
function readNotes(page: Page) {
  return page.evaluate(() => ({
    marks: [...document.querySelectorAll('article [popovertarget]')]
      .filter((mark) => !mark.closest('.notes'))
      .map((mark) => ({
        shown: mark.firstChild?.textContent?.trim(),
        note: mark.getAttribute('popovertarget'),
        link: mark.nextElementSibling?.getAttribute('href'),
      })),
    entries: [...document.querySelectorAll('.notes li')].map((entry) => ({
      id: entry.id,
      number: entry.firstElementChild?.textContent,
      back: document.querySelector(entry.firstElementChild?.getAttribute('href') ?? '')?.tagName,
      isShown: entry.getBoundingClientRect().height > 0,
    })),
  }));
}

/** What stands in the margin of a page without a press, each with how far it lies from its number. */
function readMargin(page: Page) {
  return page.evaluate(() => {
    const wordsEnd = document.querySelector('.standfirst')?.getBoundingClientRect().right ?? NaN;
    return [...document.querySelectorAll('[popovertarget] > span')].flatMap((short) => {
      const [mark, number] = [short.parentElement, short.parentElement?.nextElementSibling];
      const box = mark?.getBoundingClientRect();
      const at = number?.getBoundingClientRect();
      if (!box || !at || box.left < wordsEnd || short.clientHeight === 1) return [];
      const { top, bottom, left, right } = box;
      return [{ text: mark?.textContent ?? '', top, bottom, left, right, drift: top - at.top }];
    });
  });
}

describe('without script', () => {
  test.each([1280, 1440, 1920])(
    'who says it stands in the margin at %d px without a press, beside the words, over nothing',
    (width) =>
      withPage(browser, { width }, async (page) => {
        await page.goto(inject('site') + chapter);
        await page.evaluate(() => document.fonts.ready);
        const notes = await readMargin(page);
        expect(notes).toHaveLength(await page.locator('.notes li').count());
        expect(notes[2]?.text).toMatch(/^3\s*US Central Command, 13 February 2026 · contested$/);
        for (const [index, { top, right, drift, text }] of notes.entries()) {
          expect(top, text).toBeGreaterThanOrEqual(notes[index - 1]?.bottom ?? 0);
          expect(right, text).toBeLessThanOrEqual(width);
          expect(drift, text).toBeGreaterThan(-8);
          expect(drift, text).toBeLessThan(200);
        }
        const figures = await page.locator('.figure').all();
        for (const figure of figures) {
          const box = await figure.boundingBox();
          const [from, to] = [box?.y ?? NaN, (box?.y ?? NaN) + (box?.height ?? NaN)];
          expect(notes.filter(({ top, bottom }) => top < to && bottom > from)).toEqual([]);
        }
      }),
  );

  test('they stand in the other margin where the words run from right to left, those of editors too', () =>
    withPage(browser, { width: 1280 }, async (page) => {
      await page.goto(`${inject('second')}reservoirs/`);
      await page.evaluate(() => document.fonts.ready);
      const own = page.locator('[popovertarget]', { hasText: 'لا يُقال كيف قيست الأحجام.' });
      const [at, words] = [
        await own.boundingBox(),
        await own.locator('xpath=ancestor::p[1]').boundingBox(),
      ];
      expect(at?.x).toBeGreaterThanOrEqual(0);
      expect((at?.x ?? NaN) + (at?.width ?? NaN)).toBeLessThan(words?.x ?? NaN);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
    }));

  test.each([320, 768])(
    'nothing stands in the margin at %d px, where notes are folded in',
    (width) =>
      withPage(browser, { width }, async (page) => {
        await page.goto(inject('site') + chapter);
        expect(await readMargin(page)).toEqual([]);
        expect(await page.locator('[popovertarget] > span').count()).toBeGreaterThan(40);
      }),
  );

  test.each([320, 768, 1440])('a side note opens beside its value at %d px', (width) =>
    withPage(browser, { width }, async (page) => {
      await page.goto(inject('site') + chapter);
      const mark = page.locator('a.value + sup > [popovertarget]').nth(1);
      await mark.click();
      const id = (await mark.getAttribute('popovertarget')) ?? '';
      const note = page.locator(`#${id}:popover-open`);
      expect(await note.innerText()).toMatch(/ · Said by: .+ · Source: .+, \d+ \w+ \d{4} · /);
      expect(await note.locator('a[href*="#:~:text="]').count()).toBe(1);
      const [at, by] = [await note.boundingBox(), await mark.boundingBox()];
      if (!at || !by) throw new Error('the note or its mark has no box');
      expect(at.x).toBeGreaterThanOrEqual(0);
      expect(at.x + at.width).toBeLessThanOrEqual(width);
      const words = await mark.locator('xpath=ancestor::p[1]').boundingBox();
      const below = Math.max(at.y - (by.y + by.height), by.y - (at.y + at.height));
      // In the margin of a wide screen, in the place of its mark; else under or over it.
      const isInMargin = words !== null && at.x >= words.x + words.width;
      expect(isInMargin).toBe(width >= 1280);
      expect(isInMargin ? Math.abs(at.y - by.y) : below).toBeLessThan(24);
      expect(isInMargin || below >= 0).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.keyboard.press('Escape');
      expect(await note.count()).toBe(0);
    }),
  );

  test('every note is listed again at the end, once, in order, and leads back', () =>
    withPage(browser, {}, async (page) => {
      await page.goto(inject('site') + chapter);
      const { marks, entries } = await readNotes(page);
      expect(marks.length).toBeGreaterThan(40);
      expect(entries.map(({ number }) => number)).toEqual(entries.map((_, i) => String(i + 1)));
      expect([...new Set(marks.map(({ note }) => note))]).toEqual(entries.map(({ id }) => id));
      expect(marks.filter(({ shown, note }) => note !== `note-${shown}`)).toEqual([]);
      expect(marks.filter(({ link, note }) => link !== `#${note ?? ''}`)).toEqual([]);
      expect(entries.filter(({ back, isShown }) => back !== 'BUTTON' || !isShown)).toEqual([]);
    }));

  test('a value in an open disagreement says so, and leads to the reading', () =>
    withPage(browser, {}, async (page) => {
      await page.goto(inject('site') + chapter);
      const link = page.locator('.notes a', { hasText: 'Contested' }).first();
      const hash = new URL((await link.getAttribute('href')) ?? '', page.url()).hash;
      await link.click();
      expect(hash).toMatch(/^#reading-/);
      expect(await page.locator(hash).count()).toBe(1);
    }));

  test('the list is printed whole, and no mark is parted from the words around it', () =>
    withPage(browser, { width: 320 }, async (page) => {
      await page.goto(inject('site') + chapter);
      const parted = await page.evaluate(() =>
        [...document.querySelectorAll('a.value + sup')].flatMap((sup) => {
          const word = [...(sup.previousElementSibling?.getClientRects() ?? [])].at(-1);
          return word && sup.getBoundingClientRect().top > word.bottom ? sup.textContent : [];
        }),
      );
      expect(parted).toEqual([]);
      await page.emulateMedia({ media: 'print' });
      const { entries } = await readNotes(page);
      expect(entries.filter(({ isShown }) => !isShown)).toEqual([]);
    }));
});

test.each([false, true])('axe finds nothing while a note is open (dark: %s)', (dark) =>
  withPage(browser, { script: true, dark }, async (page) => {
    await page.goto(inject('site') + chapter);
    await page.locator('[popovertarget="note-2"]').first().click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  }),
);

test('the focus goes from the mark into its note, and back when it closes', () =>
  withPage(browser, { script: true }, async (page) => {
    await page.goto(inject('site') + chapter);
    const focused = (): Promise<string> =>
      page.evaluate(
        () => document.activeElement?.getAttribute('href') ?? document.activeElement?.id ?? '',
      );
    await page.locator('#use-2').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('#use-2');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('use-2');
  }));

test('the chapter with the most values loads in 100 kB of 1,024 bytes, compressed', () =>
  withPage(browser, { script: true }, async (page) => {
    const sizes: Promise<number>[] = [];
    page.on('response', (response) => {
      const isPacked = response.url().endsWith('.woff2');
      sizes.push(response.body().then((body) => (isPacked ? body : gzipSync(body)).length));
    });
    await page.goto(inject('site') + chapter, { waitUntil: 'networkidle' });
    const sum = (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
    expect(sum).toBeLessThanOrEqual(100 * 1024);
  }));
