import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { mapSite } from '../../src/astro/siteMap.ts';
import { checkDossier } from '../../src/check.ts';
import { listSearchEntries } from '../../src/publish/searchEntries.ts';
import type { SearchEntry } from '../../src/publish/searchEntries.ts';
import { makeSearchIndex } from '../../src/publish/searchIndex.ts';
import { entryKinds } from '../../src/words/catalogue/lookup/words.ts';
import { languageOf } from '../../src/words/language.ts';
import { root } from '../support/build.ts';
import { smallDossier } from '../support/dossierCopy.ts';

function entriesOf(dir: string): SearchEntry[] {
  const { ledger } = checkDossier(dir);
  const language = languageOf(ledger.dossier.settings.language);
  const sitePages = mapSite({ ledger, language }).flatMap(({ links }) => links);
  return listSearchEntries({ ledger, language, sitePages }, entryKinds);
}

const page = `<!doctype html><html lang="en-GB"><body><nav>Everywhere</nav>
<main id="text"><h1>The crossings</h1><p>Of <a href="#">4,711</a><sup>7</sup> people &lt;now&gt;</p>
<figure>Drawn</figure><h2 id="north">In the north</h2><p>Ferries</p></main></body></html>`;

function indexOf(entries: readonly SearchEntry[]) {
  const withPages = entries.map((entry) => ({ ...entry, html: entry.text === null ? page : null }));
  return makeSearchIndex(withPages, 'en-GB');
}

describe('what search finds', () => {
  test.each(['.', 'tests/fixtures/water'])('in %s stands at one address each', (dir) => {
    const entries = entriesOf(join(root, dir));
    const paths = entries.map(({ path }) => path);
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
    const { dossier } = checkDossier(join(root, dir)).ledger;
    const count = (kind: string): number => entries.filter((one) => one.kind === kind).length;
    expect(count('claim')).toBe(dossier.claims.size);
    expect(count('measure')).toBe(dossier.measures.size);
    expect(count('source')).toBe(dossier.sources.size);
    expect(count('figure')).toBe(dossier.figures.size);
    expect(count('question')).toBe(dossier.questions.size);
    expect(entries.filter(({ title }) => title.trim() === '')).toEqual([]);
  });

  test('of a term is its short form as well', () => {
    const terms = entriesOf(root).filter(({ kind, short }) => kind === 'term' && short);
    expect(terms.find(({ path }) => path === 'glossary/#islamic-state')?.short).toBe(
      'IS, ISIS, ISIL, Daesh',
    );
  });

  test('of a question is its answer, and the chapter that tells more', () => {
    const pays = entriesOf(root).find(({ path }) => path === '#funding');
    const { pages } = checkDossier(root).ledger.dossier;
    expect(pays).toMatchObject({ kind: 'question', title: 'Who pays?' });
    expect(pays?.text?.endsWith(`\n${pages.get('funding')?.title ?? ''}`)).toBe(true);
  });

  test('of a measure is its definition, and who states it', () => {
    const measure = entriesOf(smallDossier).find(({ kind }) => kind === 'measure');
    expect(measure?.text).toMatchInlineSnapshot(`
      "People carried over the river since the beginning of March.
      Said by: River Office · Alder Post"
    `);
  });

  test('of a claim is its value, its time, who says it, the source and its words', () => {
    const claim = entriesOf(smallDossier).find(({ kind }) => kind === 'claim');
    expect(claim).toMatchInlineSnapshot(`
      {
        "kind": "claim",
        "path": "measures/passengers/#passengers.office-report.2026-03-01",
        "text": "as of 1 March 2026 · River Office · River Office
      “400 passengers on the first day”
      ",
        "title": "Passengers carried so far · 400 passengers",
      }
    `);
  });
});

describe('the index', () => {
  test('is the same to the byte, made twice', async () => {
    const entries = entriesOf(smallDossier);
    const [one, other] = [await indexOf(entries), await indexOf(entries)];
    expect(one.filter(({ path }) => path.endsWith('.pf_fragment'))).toHaveLength(entries.length);
    expect(other).toEqual(one);
  });

  test('holds of a page its text alone, and the places within it', async () => {
    const files = await indexOf([{ kind: 'page', path: 'crossings/', title: '', text: null }]);
    const [fragment] = files.filter(({ path }) => path.endsWith('.pf_fragment'));
    const text = gunzipSync(fragment?.content ?? '').toString();
    expect(JSON.parse(text.slice(text.indexOf('{')))).toMatchInlineSnapshot(`
      {
        "anchors": [
          {
            "element": "main",
            "id": "text",
            "location": 0,
            "text": "",
          },
          {
            "element": "h2",
            "id": "north",
            "location": 6,
            "text": "In the north",
          },
        ],
        "content": "The crossings. Of 4,711 people <now> In the north. Ferries.",
        "filters": {},
        "meta": {
          "title": "The crossings",
        },
        "url": "/crossings/",
        "word_count": 10,
      }
    `);
  });

  test('has no interface of its own', async () => {
    const names = (await indexOf([])).map(({ path }) => path.replace(/_[\da-f]+/, '_hash'));
    expect(names).toMatchInlineSnapshot(`
      [
        "pagefind.js",
        "pagefind-worker.js",
        "wasm.unknown.pagefind",
        "pagefind-entry.json",
        "kinds.json",
      ]
    `);
  });
});
