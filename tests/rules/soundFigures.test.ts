import { describe, expect, test } from 'vitest';
import { addClaim, check, files, replace, write } from '../support/dossierCopy.ts';
import type { Edit } from '../support/dossierCopy.ts';

const [north, south] = ['boats.office-report.north-ferry', 'boats.post-0302.south-ferry'];

/** The members of a measure of the small dossier may be added up. */
const sums = replace(
  files.measures,
  '"requires": ["crossing"]',
  '"requires": ["crossing"],\n    "sums": true',
);

const allBoats = addClaim({
  id: 'boats.post-0302.all-ferries',
  measure: 'boats',
  value: 9,
  asOf: null,
  dimensions: { crossing: 'all-ferries' },
});

/** Adds a figure, and with it a check of the boats of both ferries beside those of all. */
function addFigure(own: object, parts: readonly string[] = [north, south]): Edit {
  const total = 'boats.post-0302.all-ferries';
  const added = {
    id: 'ferries',
    title: 'Ferries and all boats',
    kind: 'parts-total',
    claims: { parts, total },
    expected: 'fails',
    text: 'Some boats would have to belong to neither.',
  };
  const figure = {
    headline: 'A figure',
    subtitle: 'A figure',
    howToRead: 'Each mark is a claim.',
    meaning: 'It means what it says.',
    ...own,
  };
  const print = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
  return (dir) => {
    write('data/checks/first.json', print([added]))(dir);
    write('data/figures/new.json', print(figure))(dir);
    allBoats(dir);
  };
}

const composition = { kind: 'composition', checks: ['ferries'] };

/** Keeps the findings on the new figure. */
function findings(...edits: readonly Edit[]): string {
  const lines = check(...edits).split('\n');
  return lines.filter((line) => line.startsWith('data/figures/')).join('\n');
}

/** Adds a measure of passengers in a year, with a claim. */
const yearly: Edit = (dir) => {
  const measure = {
    id: 'passengers-a-year',
    label: 'Passengers in a year',
    definition: 'People carried over the river in one year.',
    kind: 'count',
    time: 'period',
    unit: { one: 'passenger', other: 'passengers' },
  };
  write('data/measures/yearly.json', `${JSON.stringify([measure])}\n`)(dir);
  addClaim({
    id: 'passengers-a-year.post-0302',
    measure: 'passengers-a-year',
    asOf: undefined,
    period: '2025',
  })(dir);
};

describe('a figure that would mislead', () => {
  test('adds up what does not sum', () => {
    expect(findings(addFigure(composition))).toMatchInlineSnapshot(
      `"data/figures/new.json:8:5 figure: expected parts of one measure whose members may be added up; found parts of "boats", which does not say so. Where they add up by its definition, write "sums": true in the measure; else choose another check."`,
    );
    expect(findings(sums, addFigure(composition))).toBe('');
  });

  test('adds up what different measures count', () => {
    const parts = [north, 'passengers.office-report.2026-03-01'];
    expect(findings(sums, addFigure(composition, parts))).toMatchInlineSnapshot(`
      "data/figures/new.json:8:5 figure: expected a measure in boats, like "boats"; found "passengers", in passengers. One axis has one unit: make two figures.
      data/figures/new.json:8:5 figure: expected parts of one measure whose members may be added up; found parts of "boats", "passengers". Choose another check: what is counted differently makes no whole."
    `);
  });

  test('draws the number of a period beside a running total', () => {
    const measures = ['passengers', 'passengers-a-year'];
    expect(findings(yearly, addFigure({ kind: 'steps', measures }))).toMatchInlineSnapshot(
      `"data/figures/new.json:9:5 figure: expected measures of a running total ("cumulative") alone, like "passengers"; found "passengers-a-year", of a period ("period"). A running total grows past every period: make two figures, or draw "spans"."`,
    );
    expect(findings(yearly, addFigure({ kind: 'spans', measures }))).toBe('');
  });

  test('draws it as a reference', () => {
    const own = { kind: 'steps', measures: ['passengers-a-year'], references: ['passengers'] };
    expect(findings(yearly, addFigure(own))).toMatchInlineSnapshot(
      `"data/figures/new.json:11:5 figure: expected measures of a period ("period") alone, like "passengers-a-year"; found "passengers", of a running total ("cumulative"). A running total grows past every period: make two figures, or draw "spans"."`,
    );
  });

  test('has two units on an axis, in panels too', () => {
    const own = { kind: 'steps', measures: ['passengers', 'boats'], facets: 'measure' };
    expect(findings(addFigure(own))).toMatchInlineSnapshot(`
      "data/figures/new.json:9:5 figure: expected a measure in passengers, like "passengers"; found "boats", in boats. One axis has one unit: make two figures.
      data/figures/new.json:11:13 figure: expected two panels or more by "measure"; found one, "passengers". Take "facets" out, or draw what fills another panel."
    `);
  });

  test('has bars on a scale without a zero', () => {
    const rows = { by: 'crossing', members: ['north-ferry', 'south-ferry'] };
    const own = { measures: ['boats'], rows, scale: 'log' };
    expect(
      findings(addFigure({ kind: 'ranked-rows', marks: 'bar', ...own })),
    ).toMatchInlineSnapshot(
      `"data/figures/new.json:18:12 figure: expected a linear scale for "marks": "bar"; found "log". A log scale has no zero at which bars begin: take "scale" out, or draw dots."`,
    );
    expect(findings(addFigure({ kind: 'bullet', ...own }))).toMatchInlineSnapshot(
      `"data/figures/new.json:17:12 figure: expected a linear scale for the chart kind "bullet", which draws bars; found "log". A log scale has no zero at which bars begin: take "scale" out, or draw dots."`,
    );
    expect(findings(addFigure({ kind: 'ranked-rows', ...own }))).toBe('');
  });

  test('has bars of dates', () => {
    const rows = { by: 'origin' };
    const own = { kind: 'ranked-rows', measures: ['bridge-opening'], rows };
    expect(findings(addFigure({ ...own, marks: 'bar' }))).toMatchInlineSnapshot(
      `"data/figures/new.json:8:5 figure: expected a measure of numbers for "marks": "bar"; found "bridge-opening", of dates. Time has no zero at which bars begin: draw dots on "ranked-rows"."`,
    );
    expect(findings(addFigure({ ...own, kind: 'bullet' }))).toMatchInlineSnapshot(
      `"data/figures/new.json:8:5 figure: expected a measure of numbers for the chart kind "bullet", which draws bars; found "bridge-opening", of dates. Time has no zero at which bars begin: draw dots on "ranked-rows"."`,
    );
    expect(findings(addFigure(own))).toBe('');
  });
});

/** Adds claims of the newspaper on as many days. */
function addDays(count: number): Edit {
  return (dir) => {
    for (let day = 1; day <= count; day += 1) {
      const asOf = `2026-04-${String(day).padStart(2, '0')}`;
      addClaim({ id: `passengers.post-0302.${asOf}`, asOf, value: 1000 + day })(dir);
    }
  };
}

describe('a figure with more marks than can be read', () => {
  const rows = { by: 'origin', members: ['river-office', 'alder-post'] };

  test('has them in a row', () => {
    const own = { kind: 'ranked-rows', measures: ['passengers'], rows };
    expect(findings(addDays(12), addFigure(own))).toMatchInlineSnapshot(
      `"data/figures/new.json:14:7 figure: expected at most 12 marks in the row "alder-post" of the chart kind "ranked-rows"; found 13. Split it, or draw fewer: look at "facets", "rows", "members", "period" and "origins"."`,
    );
    expect(findings(addDays(11), addFigure(own))).toBe('');
  });

  test('has them in a row of which a panel does not relieve it', () => {
    const own = { kind: 'bullet', measures: ['passengers'], rows, facets: 'group' };
    expect(findings(addDays(6), addFigure(own))).toMatchInlineSnapshot(
      `"data/figures/new.json:14:7 figure: expected at most 6 marks in the row "alder-post" of the panel "press" of the chart kind "bullet"; found 7. Split it, or draw fewer: look at "facets", "rows", "members", "period" and "origins"."`,
    );
  });

  test('counts only what is drawn', () => {
    const own = { kind: 'bullet', measures: ['passengers'], rows, period: '2026-03' };
    expect(findings(addDays(12), addFigure(own))).toBe('');
  });
});
