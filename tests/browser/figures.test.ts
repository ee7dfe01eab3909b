import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { checkDossier } from '../../src/check.ts';
import { launchBrowser, withPage } from '../support/browser.ts';
import { root } from '../support/build.ts';
import { findFaint, lookAtDrawings } from './drawings.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const figures = [...checkDossier(root).ledger.dossier.figures.keys()];
const widths = [320, 768, 1440];

test.each([false, true])(
  'every figure is legible on its own page at every width (dark: %s)',
  (dark) =>
    withPage(browser, { script: true, dark }, async (page) => {
      const faults: string[] = [];
      expect(figures.length).toBeGreaterThan(24);
      for (const id of figures) {
        await page.goto(`${inject('site')}figures/${id}/`);
        // Colours are the same at every width.
        for (const width of dark ? [768] : widths) {
          await page.setViewportSize({ width, height: 2000 });
          const seen = await lookAtDrawings(page);
          expect(seen.looked.drawings).toBeGreaterThan(0);
          const all = [...seen.faults, ...findFaint(seen)];
          faults.push(...all.map((fault) => `${width} px: ${fault}`));
        }
      }
      expect(faults).toEqual([]);
    }),
  120_000,
);
