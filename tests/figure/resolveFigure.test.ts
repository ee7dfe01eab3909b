import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { printSvg } from '../../src/base/hast.ts';
import { checkDossier } from '../../src/check.ts';
import { resolveFigure } from '../../src/figure/resolveFigure.ts';
import { need } from '../../src/ledger/ledger.ts';
import { writeValue } from '../../src/words/value.ts';
import { languageOf } from '../../src/words/language.ts';
import { root } from '../support/build.ts';
import { copyDossier, replace, type Edit } from '../support/dossierCopy.ts';

const figures = ['.', 'tests/fixtures/water', 'tests/fixtures/small'].flatMap((dir) => {
  const { ledger } = checkDossier(join(root, dir));
  const language = languageOf(ledger.dossier.settings.language);
  return [...ledger.dossier.figures.keys()].map((id) => ({
    name: `${dir} ${id}`,
    id,
    ledger,
    language,
  }));
});

describe.each(figures)('the figure $name', ({ id, ledger, language }) => {
  const figure = resolveFigure(ledger, id, language);
  const svg = printSvg(figure.drawing);
  const claims = figure.table.flatMap(({ claim }) => (claim ? [claim] : []));

  test('has a table with exactly the claims of the drawing, each once', () => {
    const numbers = claims.filter(({ value }) => value !== null).map((claim) => claim.id);
    const drawn = [...svg.matchAll(/data-claim="([^"]+)"/g)].map(([, claim]) => claim ?? '');
    expect(drawn.toSorted()).toEqual(numbers.toSorted());
    expect(new Set(claims.map((claim) => claim.id)).size).toBe(claims.length);
  });

  test('states every value in the table in the words of the ledger', () => {
    for (const { claim, value } of figure.table) {
      const measure = claim && ledger.dossier.measures.get(claim.measure);
      if (claim && measure) expect(value).toBe(writeValue(claim, measure, language));
    }
  });

  test('names every source of its claims once, and all texts are there', () => {
    const used = [...new Set(claims.map(({ source }) => source))].sort();
    expect(figure.sources.map((source) => source.id)).toEqual(used);
    for (const text of [figure.headline, figure.subtitle, figure.howToRead, figure.meaning])
      expect(text).not.toMatch(/[{}*]|^$/);
  });

  test('counts in its first sentence what is drawn', () => {
    const { measures } = need(ledger.dossier.figures, id);
    const selected = claims.filter(
      ({ value, measure }) =>
        value !== null && (measures.includes(measure) || measures.length === 0),
    );
    expect(figure.description[0]).toContain(language.count(selected.length, 'claim'));
    const origins = new Set(selected.map(({ origin }) => origin)).size;
    expect(figure.description[0]).toContain(language.count(origins, 'origin'));
  });
});

describe('the sentences on a figure', () => {
  const describeCopy = (...edits: readonly Edit[]): readonly string[] => {
    const { ledger } = checkDossier(copyDossier(...edits));
    return resolveFigure(ledger, 'boats', languageOf('en-GB')).description;
  };

  test('are generated from the claims', () => {
    expect(describeCopy()).toMatchInlineSnapshot(`
      [
        "A chart of rows: 2 claims from 2 origins.",
        "It has 3 rows, each for one entry of “Crossing”.",
        "Not dated by the source: 2 claims.",
        "The highest value stated is 3, by River Office for North ferry (not dated by the source).",
        "The lowest value stated is between 1 and 2, by Alder Post for South ferry (not dated by the source).",
        "Without a value: All ferries.",
      ]
    `);
  });

  test('follow a changed number', () => {
    const edit = replace('data/claims/first.json', '"value": 3,', '"value": 70,');
    expect(describeCopy(edit).join(' ')).toContain('70');
  });
});
