import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { figureFormats } from '../../src/words/catalogue/figurePage/words.ts';
import { launchBrowser, withPage } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** A page of another site that shows a figure of ours in a frame, with or without our script. */
async function servePage(html: string): Promise<{ url: string; close: () => void }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(`<!doctype html><title>Elsewhere</title>${html}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

const frameOf = (site: string, id: string): string =>
  `<iframe src="${site}embed/${id}/" title="Figure" width="100%" height="200"></iframe>`;

test.each(['site', 'second'] as const)(
  'a figure of the %s dossier gets the height that it asks for in a page of another origin',
  async (which) => {
    const site = inject(which);
    const id = which === 'site' ? 'first-group' : 'connections';
    const script = `<script src="${site}embed.js" async></script>`;
    const other = await servePage(frameOf(site, id) + script);
    await withPage(browser, { width: 600, script: true }, async (page) => {
      await page.goto(other.url);
      await page.waitForFunction(() => document.querySelector('iframe')?.height !== '200');
      const frame = page.frames()[1];
      const inner = await frame?.evaluate(() => {
        const { scrollHeight, clientHeight } = document.documentElement;
        return { hasScroll: scrollHeight > clientHeight, height: scrollHeight };
      });
      expect(inner?.hasScroll).toBe(false);
      expect(inner?.height).toBeGreaterThan(400);
    });
    other.close();
  },
);

test('a height that comes from elsewhere changes no frame', async () => {
  const site = inject('site');
  const script = `<script src="${site}embed.js"></script>`;
  const other = await servePage(frameOf(site, 'first-group') + script);
  await withPage(browser, { script: true }, async (page) => {
    await page.goto(other.url);
    await page.waitForFunction(() => document.querySelector('iframe')?.height !== '200');
    const height = await page.evaluate(async () => {
      const frame = document.querySelector('iframe');
      postMessage({ kind: 'figure-height', id: 'first-group', height: 9999 }, '*');
      await new Promise((resolve) => setTimeout(resolve, 100));
      return frame?.height;
    });
    expect(height).not.toBe('9999');
  });
  other.close();
});

test('an embedded figure is whole without script and leads back to its page', async () => {
  await withPage(browser, { width: 320 }, async (page) => {
    await page.goto(`${inject('site')}embed/first-group/`);
    expect(await page.locator('h1, svg.drawing:not(.legend-symbol)').count()).toBe(2);
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(
      /\/figures\/first-group\/$/,
    );
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
    await page.locator('a[href$="/figures/first-group/"]').first().click();
    expect(page.url()).toBe(`${inject('site')}figures/first-group/`);
  });
});

test('the menu of a figure opens by keyboard, and every file that it offers is there', async () => {
  await withPage(browser, { width: 320 }, async (page) => {
    await page.goto(`${inject('site')}figures/first-group/`);
    const summary = page.locator('.figure-menu summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    const links = await page
      .locator('.figure-menu a[download]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.map((link) => link.split('.').at(-1)).toSorted()).toEqual(
      figureFormats.toSorted(),
    );
    for (const link of links) {
      const response = await page.request.get(link);
      expect([link, response.status()]).toEqual([link, 200]);
      expect((await response.body()).length).toBeGreaterThan(100);
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
    await page.emulateMedia({ media: 'print' });
    expect(await summary.isVisible()).toBe(false);
  });
});
