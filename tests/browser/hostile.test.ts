import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, withPage } from '../support/browser.ts';
import { runScript } from '../support/build.ts';
import { smallDossier } from '../support/dossierCopy.ts';
import { addHostilePages, legalPages, plantHostileStrings } from '../support/hostile.ts';
import { serveFolder } from '../support/serve.ts';

const work = mkdtempSync(join(tmpdir(), 'reckoner-hostile-'));
const [dossier, site, canary] = ['dossier', 'site', 'canary'].map((name) => join(work, name)) as [
  string,
  string,
  string,
];
let server: { url: string; close: () => void };
let browser: Browser;

beforeAll(async () => {
  cpSync(smallDossier, dossier, { recursive: true });
  for (const edit of [addHostilePages('legal'), plantHostileStrings]) edit(dossier);
  const args = ['--dossier', dossier, '--out', site];
  const { code, stdout, stderr } = await runScript('build', args, { CANARY: canary });
  if (code !== 0) throw new Error(`the hostile dossier was not built:\n${stdout}${stderr}`);
  [server, browser] = await Promise.all([serveFolder(site), launchBrowser()]);
}, 120_000);

afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(work, { recursive: true });
});

function builtFiles(ending: RegExp): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .sort();
}

/** Looks for what a hostile page or string would have done, or could do to a reader who moves a hand. */
async function findCanaries(page: Page, open: () => Promise<unknown>): Promise<string[]> {
  const found: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('canary')) found.push(`request ${request.url()}`);
  });
  page.on('dialog', (dialog) => {
    found.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await open();
  const seen = await page.evaluate(() => {
    const own = (globalThis as { canary?: string | boolean }).canary;
    const traces = own === undefined ? [] : [`global ${String(own)}`];
    for (const element of document.querySelectorAll('*')) {
      const name = element.localName;
      if (/^(?:embed|foreignobject|iframe|object)$/i.test(name)) traces.push(`<${name}>`);
      if (name === 'base' && element.hasAttribute('href')) traces.push('<base>');
      if (name === 'img' && element.outerHTML.includes('canary')) traces.push(`<${name}>`);
      // A block of data is never run, and parsing it has shown that it ends where it should.
      const isData = element.getAttribute('type') === 'application/ld+json';
      if (isData) JSON.parse(element.textContent);
      else if (/^(?:script|style)$/.test(name) && element.textContent.includes('canary'))
        traces.push(`<${name}> ${element.textContent}`);
      for (const { name: key, value } of element.attributes) {
        if (/^on/i.test(key)) traces.push(`${key}="${value}"`);
        if (/^(?:href|src|action|xlink:href)$/.test(key) && /^\W*(?:javascript|data):/i.test(value))
          traces.push(`${key}="${value}"`);
      }
    }
    return traces;
  });
  return [...found, ...seen];
}

test('the search for canaries finds each kind', () =>
  withPage(browser, { script: true }, async (page) => {
    const found = await findCanaries(page, () =>
      page.setContent(
        `<script>globalThis.canary = 'set'</script><p onclick="canary"><a href=" JavaScript:canary">
        <img src="https://canary.invalid/">`,
        { waitUntil: 'domcontentloaded' },
      ),
    );
    expect(found.join('\n')).toMatchInlineSnapshot(`
      "request https://canary.invalid/
      global set
      <script> globalThis.canary = 'set'
      onclick="canary"
      href=" JavaScript:canary"
      <img>"
    `);
  }));

test('the build of hostile words and strings writes no file but its own', () => {
  expect(existsSync(canary)).toBe(false);
  expect(readdirSync(work).sort()).toEqual(['dossier', 'site']);
  expect(existsSync('canary')).toBe(false);
});

test('a reader who opens the pages meets no canary', async () => {
  const pages = builtFiles(/\.(?:html|svg)$/);
  expect(pages.length).toBeGreaterThan(legalPages.length + 15);
  for (const path of pages)
    await withPage(browser, { script: true }, async (page) => {
      const url = server.url + path.replace(/index\.html$/, '');
      const found = await findCanaries(page, () => page.goto(url, { waitUntil: 'load' }));
      expect(found, path).toEqual([]);
    });
}, 120_000);

test('no cell of the claims as CSV is a formula, and the JSON can be read', () => {
  const rows: string[][] = parse(readFileSync(join(site, 'data/claims.csv'), 'utf8'));
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
  expect(rows.flat().filter((cell) => /^'[=+\-@\t＝]/.test(cell)).length).toBeGreaterThan(5);
  expect(
    () => JSON.parse(readFileSync(join(site, 'data/claims.json'), 'utf8')) as unknown,
  ).not.toThrow();
});
