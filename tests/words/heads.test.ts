import { describe, expect, test } from 'vitest';
import { checkDossier } from '../../src/check.ts';
import { facets, listFilters } from '../../src/ledger/filters.ts';
import { languageOf } from '../../src/words/language.ts';
import { root } from '../support/build.ts';

const { ledger } = checkDossier(root);

describe.each(['en-GB', 'ar'])('what pages say of themselves in search engines, in %s', (tag) => {
  const language = languageOf(tag);
  const { heads } = language.words.site;

  test('differs for each filter of disagreements', () => {
    const told = listFilters(ledger, language).map(({ by, label, text, disagreements }) =>
      heads.filter[by](language.count(disagreements.length, 'disagreement'), label, text),
    );
    expect(told.length).toBeGreaterThan(facets.length);
    expect(new Set(told).size).toBe(told.length);
  });

  test('tells a measure from the chapter of the same name', () => {
    const { pages, measures } = ledger.dossier;
    const titles = [...pages.values()].map(({ title }) => title);
    const named = [...measures.values()].map(({ label }) => heads.measure(label));
    expect(named.filter((name) => titles.includes(name))).toEqual([]);
  });

  test('names the place of a later page in the list of all claims', () => {
    expect(heads.explorePage('2', '7', 'A')).not.toBe(heads.explorePage('3', '7', 'A'));
  });
});
