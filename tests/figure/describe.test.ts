import { join } from 'node:path';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { printSvg } from '../../src/base/hast.ts';
import { checkDossier } from '../../src/check.ts';
import { resolveFigure } from '../../src/figure/resolveFigure.ts';
import { resolveMeasure } from '../../src/figure/resolveMeasure.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import type { Claim } from '../../src/model/claim.ts';
import { root } from '../support/build.ts';
import { claim, ledgerOf } from '../support/ledger.ts';
import { english, findFalsehoods, readExtremes, selectPlainly } from './oracle.ts';
import type { Shown } from './oracle.ts';
import { findMiscounts, showFigure } from './shownFigure.ts';

const ledgers = ['.', 'tests/fixtures/water', 'tests/fixtures/small'].map((dir) => ({
  dir,
  ledger: checkDossier(join(root, dir)).ledger,
}));

const figures = ledgers.flatMap(({ dir, ledger }) =>
  [...ledger.dossier.figures.values()].map((figure) => ({
    name: `${dir} ${figure.id}`,
    ledger,
    figure,
    sentences: resolveFigure(ledger, figure.id, english).description,
  })),
);

const selected = figures.filter(({ figure }) => !['composition', 'timeline'].includes(figure.kind));

describe('the sentences on a figure are true by its claims', () => {
  test.each(selected)('$name: what is most, and by whom', ({ ledger, figure, sentences }) => {
    expect(findFalsehoods(sentences, showFigure(ledger, figure))).toEqual([]);
  });

  test.each(figures)('$name: what is counted', ({ ledger, figure, sentences }) => {
    expect(findMiscounts(sentences, ledger, figure)).toEqual([]);
  });

  test.each(figures)('$name: each once, none empty', ({ sentences }) => {
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/\.$/);
      expect(sentence).not.toMatch(/undefined|NaN|Infinity|[{}]| {2}|\.\.|, ,|\(\)/);
    }
  });

  test('the oracle itself finds a false sentence, a missing one and a wrong speaker', () => {
    const [first] = selected.filter(({ sentences }) => readExtremes(sentences).length > 1);
    if (!first) throw new Error('no figure with an extreme');
    const shown = showFigure(first.ledger, first.figure);
    const at = first.sentences.findIndex((sentence) => readExtremes([sentence]).length > 0);
    const changed = (words: string): readonly string[] => first.sentences.with(at, words);
    const own = first.sentences[at] ?? '';
    expect(findFalsehoods(changed(own.replace(/(stated is) /, '$1 nearly ')), shown)).not.toEqual(
      [],
    );
    expect(findFalsehoods(changed(own.replace(/by [A-Z][a-z]+/, 'by Nobody')), shown)).not.toEqual(
      [],
    );
    expect(findFalsehoods(first.sentences.toSpliced(at, 1), shown)).not.toEqual([]);
  });
});

/** Returns a drawing of a measure as plain claims; one cell with several times is over time. */
function showDrawing(ledger: Ledger, drawing: Element): Shown {
  const ids = [...printSvg(drawing).matchAll(/data-claim="([^"]+)"/g)].map(([, own]) => own ?? '');
  const claims = ids.flatMap((own) => ledger.dossier.claims.get(own) ?? []);
  const measure = ledger.dossier.measures.get(claims[0]?.measure ?? '');
  const cells = new Set(
    claims.map(({ dimensions }) => JSON.stringify(Object.entries(dimensions).sort())),
  );
  const times = new Set(claims.flatMap(({ period, asOf }) => period ?? asOf ?? []));
  const isRunning = measure?.kind !== 'date' && !['fixed', 'event'].includes(measure?.time ?? '');
  const isOverTime = isRunning && cells.size === 1 && times.size > 1;
  return { ledger, claims, panelOf: () => '', rowOf: () => '', isCompared: true, isOverTime };
}

test.each(ledgers)('the sentences on every measure of $dir are true', ({ ledger }) => {
  const faults = [...ledger.dossier.measures.keys()].flatMap((id) =>
    (resolveMeasure(ledger, id, english) ?? []).flatMap(({ drawing, description }) => {
      const shown = showDrawing(ledger, drawing);
      const count = `: ${english.count(shown.claims.length, 'claim')} from `;
      const miscount = description[0]?.includes(count) ? [] : [`not counted: ${count}`];
      const found = [...findFalsehoods(description, shown), ...miscount];
      return found.map((fault) => `${id}: ${fault}`);
    }),
  );
  expect(faults).toEqual([]);
});

describe('a sentence on what is highest', () => {
  const sentencesOn = (...claims: readonly Partial<Claim>[]): readonly string[] => {
    const own = claims.map((each, index) =>
      claim({
        id: `boats.${String(index)}`,
        measure: 'boats',
        dimensions: { crossing: 'north-ferry' },
        asOf: '2026-03-01',
        ...each,
      }),
    );
    const [drawing] = resolveMeasure(ledgerOf(own), 'boats', english) ?? [];
    return drawing?.description ?? [];
  };

  test('says a bound that names a higher number with its qualifier', () => {
    expect(sentencesOn({ value: 233 }, { value: 500, qualifier: 'nearly' })).toMatchInlineSnapshot(`
      [
        "A chart of rows: 2 claims from 1 origin.",
        "The highest value stated is nearly 500, by River Office (as of 1 March 2026).",
        "The lowest value stated is 233, by River Office (as of 1 March 2026).",
        "Unit: boats.",
      ]
    `);
  });

  test('takes a range by its ends, and of equal numbers all, but those beyond it first', () => {
    expect(
      sentencesOn(
        { value: { low: 5, high: 9 }, qualifier: 'between' },
        { value: 9, qualifier: 'at-least' },
        { value: 9 },
        { value: 5, qualifier: 'at-most' },
      ),
    ).toMatchInlineSnapshot(`
      [
        "A chart of rows: 4 claims from 1 origin.",
        "The highest value stated is between 5 and 9, by River Office (as of 1 March 2026); at least 9, by River Office (as of 1 March 2026); 9, by River Office (as of 1 March 2026).",
        "The lowest value stated is between 5 and 9, by River Office (as of 1 March 2026); up to 5, by River Office (as of 1 March 2026).",
        "Unit: boats.",
      ]
    `);
  });

  test('is above a number that it is said to be more than, and below one that it is less than', () => {
    expect(
      sentencesOn(
        { value: 9, qualifier: 'more-than' },
        { value: 9, qualifier: 'about' },
        { value: 9 },
        { value: 5, qualifier: 'more-than' },
        { value: 5, qualifier: 'about' },
        { value: 5, qualifier: 'nearly' },
      ),
    ).toMatchInlineSnapshot(`
      [
        "A chart of rows: 6 claims from 1 origin.",
        "The highest value stated is more than 9, by River Office (as of 1 March 2026).",
        "The lowest value stated is more than 5, by River Office (as of 1 March 2026); about 5, by River Office (as of 1 March 2026); nearly 5, by River Office (as of 1 March 2026).",
        "Unit: boats.",
      ]
    `);
    const below = sentencesOn({ value: 5 }, { value: 5, qualifier: 'less-than' }, { value: 6 });
    expect(below).toContain(
      'The lowest value stated is under 5, by River Office (as of 1 March 2026).',
    );
  });

  test('and latest says where overlapping times do not tell which it is, of more than three nothing', () => {
    const over = (...times: readonly string[]): readonly string[] => {
      const own = times.map((asOf, index) =>
        claim({
          id: `p.${String(index)}`,
          measure: 'passengers',
          asOf,
          value: index,
          dimensions: {},
        }),
      );
      const [drawing] = resolveMeasure(ledgerOf(own), 'passengers', english) ?? [];
      return (drawing?.description ?? []).filter((one) => / latest /.test(one));
    };
    expect(over('2026-01-01', '2026-03', '2026-03-05')).toMatchInlineSnapshot(`
      [
        "The latest value stated is one of these: 1, by River Office (as of March 2026); 2, by River Office (as of 5 March 2026).",
      ]
    `);
    expect(over('2026-01-01', '2026-03-05', '2026-03-05')).toMatchInlineSnapshot(`
      [
        "The latest value stated is 1, by River Office (as of 5 March 2026); 2, by River Office (as of 5 March 2026).",
      ]
    `);
    expect(over('2026-01-01', '2026-03', '2026-03-05', '2026-03', '2026-03-05')).toEqual([]);
  });

  test('leaves out what is disowned, and says so', () => {
    expect(sentencesOn({ value: 1 }, { value: 2, asOf: null }, { value: 99, status: ['disowned'] }))
      .toMatchInlineSnapshot(`
      [
        "A chart of rows: 3 claims from 1 origin.",
        "Disowned, or a copying error: 1 claim, drawn but left out of the sentences that compare.",
        "Not dated by the source: 1 claim.",
        "The highest value stated is 2, by River Office (not dated by the source).",
        "The lowest value stated is 1, by River Office (as of 1 March 2026).",
        "Unit: boats.",
      ]
    `);
  });

  test('is not made of a single claim, and names at most three', () => {
    expect(sentencesOn({ value: 1 })).toMatchInlineSnapshot(`
      [
        "A chart of rows: 1 claim from 1 origin.",
        "Unit: boats.",
      ]
    `);
    expect(sentencesOn({ value: 1 }, { value: 1 }, { value: 1 }, { value: 1 }))
      .toMatchInlineSnapshot(`
      [
        "A chart of rows: 4 claims from 1 origin.",
        "The highest and lowest value stated is 1, in 4 claims.",
        "Unit: boats.",
      ]
    `);
  });
});

test('claims off the listed rows are not selected where rows are origins', () => {
  const [small] = ledgers.slice(-1);
  const passengers = small?.ledger.dossier.figures.get('passengers');
  if (!small || !passengers) throw new Error('no figure of passengers');
  const [one, ...others] = selectPlainly(small.ledger, passengers);
  const isOther = ({ origin }: Claim): boolean => origin !== one?.origin;
  expect(others.some(isOther)).toBe(true);
  const rows = { by: 'origin', members: [one?.origin ?? ''], sort: 'listed' as const };
  const figure = { ...passengers, kind: 'ranked-rows' as const, rows };
  const dossier = { ...small.ledger.dossier, figures: new Map([[figure.id, figure]]) };
  const resolved = resolveFigure({ ...small.ledger, dossier }, figure.id, english);
  const said = resolved.table.flatMap((row) => row.claim ?? []);
  expect(said.filter(isOther)).toEqual([]);
  expect(resolved.description[0]).toContain(english.count(said.length, 'claim'));
  expect(resolved.sources.map(({ id }) => id)).toEqual(
    [...new Set(said.map(({ source }) => source))].sort(),
  );
});
