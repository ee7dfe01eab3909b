import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { releaseDossier } from '../src/release.ts';
import { runScript } from './support/build.ts';
import { addClaim, copyDossier, files, replace } from './support/dossierCopy.ts';
import type { Edit } from './support/dossierCopy.ts';

/** Builds a copy that was released and edited after that; returns how to read what an element of a page says. */
async function buildSite(...edits: readonly Edit[]) {
  const dir = copyDossier();
  releaseDossier(dir, { text: 'The first counts', date: '2026-03-12' });
  for (const edit of edits) edit(dir);
  const out = join(dir, 'dist');
  const { code } = await runScript('build', ['--dossier', dir, '--out', out, '--base', '/x/']);
  expect(code).toBe(0);
  return (page: string, selector: string): string[] => {
    const { document } = new JSDOM(readFileSync(join(out, page, 'index.html'), 'utf8')).window;
    return [...document.querySelectorAll(selector)].map((element) =>
      element.textContent.replaceAll(/\s+/g, ' ').trim(),
    );
  };
}

test('the foot of a page, the page on the site and the corrections say what changed since the release', async () => {
  const read = await buildSite(
    replace(files.claims, '"value": 400', '"value": 410'),
    replace(files.rows, '"The north has most boats"', '"Most boats are north"'),
    addClaim({ id: 'passengers.post-0302.2026-03-20', value: 900, asOf: '2026-03-20' }),
  );
  const link = 'a[href="/x/corrections/#since"]';
  expect(read('', `footer p:has(${link})`)).toMatchInlineSnapshot(`
    [
      "The Alder editors. Released 12 March 2026. With changes since.",
    ]
  `);
  expect(read('about', `main p:has(${link})`)).toMatchInlineSnapshot(`
    [
      "What is read here is the state released on 12 March 2026. Some of it has changed since.",
    ]
  `);
  expect(read('corrections', 'section:has(#since) > :not(ul)')).toMatchInlineSnapshot(`
    [
      "Since the last release",
      "These pages show the following already. The next release will say when and why.",
    ]
  `);
  expect(read('corrections', 'section:has(#since) li')).toMatchInlineSnapshot(`
    [
      "Passengers carried so far · River Office: was “400 passengers”, became “410 passengers”.",
      "Passengers carried so far · Alder Post: new: 900 passengers.",
      "Headline of the figure “boats”: was “The north has most boats”, became “Most boats are north”.",
    ]
  `);
  expect(read('corrections', 'main h2')).toEqual([
    'Since the last release',
    'Release 1, 12 March 2026',
  ]);
}, 60_000);

test('a site as it was released says so', async () => {
  const read = await buildSite();
  expect(read('', 'a[href*="#since"]')).toEqual([]);
  expect(read('about', '#publisher ~ p').at(-1)).toMatchInlineSnapshot(
    `"What is read here is the state released on 12 March 2026. No value, reading or headline has changed since."`,
  );
  expect(read('corrections', 'main h2')).toEqual(['Release 1, 12 March 2026']);
}, 60_000);
