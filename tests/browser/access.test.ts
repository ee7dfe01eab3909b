import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { checkDossier } from '../../src/check.ts';
import { listChapters } from '../../src/ledger/chapters.ts';
import { launchBrowser, withPage } from '../support/browser.ts';
import { root } from '../support/build.ts';
import { listPageKinds } from '../support/pageKinds.ts';
import { allStates, fewStates, findAccessFaults } from './access.ts';

const site = inject('site');
const kinds = listPageKinds(inject('folder'));
const chapters = listChapters(checkDossier(root).ledger.dossier)
  .map(({ slug }) => `${slug}/`)
  .filter((path) => !kinds.includes(path));

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

function faultsOf(path: string, states = allStates): Promise<string[]> {
  return withPage(browser, { script: true }, async (page) => {
    await page.goto(site + path);
    await page.evaluate(() => document.fonts.ready);
    return findAccessFaults(page, states);
  });
}

describe('axe finds nothing by any of its rules', () => {
  test.each(kinds)(
    'on /%s in light, dark, at 320 px, in forced colours, at 200 % text, and unfolded',
    async (path) => {
      expect(await faultsOf(path)).toEqual([]);
    },
    60_000,
  );

  test.each(chapters)('on /%s in light, dark and at 320 px', async (path) => {
    expect(await faultsOf(path, fewStates)).toEqual([]);
  });
});

test('axe sees a fault of the words, of one colour scheme, of one width and of what is folded', () =>
  withPage(browser, { script: true }, async (page) => {
    await page.goto(`${site}404.html`);
    await page.evaluate(() => {
      const main = document.querySelector('main');
      main?.insertAdjacentHTML(
        'beforeend',
        '<img src="/icon.svg"><p id="faint">faint</p><details><summary>more</summary><b id="faint-too">faint</b></details>',
      );
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        @media (prefers-color-scheme: dark) { #faint { color: #333 } }
        @media (width < 400px) { #faint { color: #eee } }
        #faint-too { color: #eee }`);
      const own = [...document.styleSheets].find(({ media }) => media.length === 0);
      for (const { cssText } of sheet.cssRules) own?.insertRule(cssText, own.cssRules.length);
    });
    expect(await findAccessFaults(page)).toMatchInlineSnapshot(`
      [
        "light: image-alt: <img src="/icon.svg">",
        "dark: color-contrast: <p id="faint">faint</p>",
        "dark: image-alt: <img src="/icon.svg">",
        "light, 320 px: color-contrast: <p id="faint">faint</p>",
        "light, 320 px: image-alt: <img src="/icon.svg">",
        "dark, 320 px: image-alt: <img src="/icon.svg">",
        "forced colours: image-alt: <img src="/icon.svg">",
        "text at 200 %: image-alt: <img src="/icon.svg">",
        "light, unfolded: color-contrast: <b id="faint-too">faint</b>",
        "light, unfolded: image-alt: <img src="/icon.svg">",
      ]
    `);
  }));
