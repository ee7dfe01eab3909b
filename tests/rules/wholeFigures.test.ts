import { describe, expect, test } from 'vitest';
import { check, files, replace, write } from '../support/dossierCopy.ts';
import type { Edit } from '../support/dossierCopy.ts';

const rise = write(
  'data/checks/first.json',
  JSON.stringify([
    {
      id: 'rise',
      title: 'A rise',
      kind: 'at-most',
      claims: {
        value: 'passengers.office-report.2026-03-01',
        limit: 'passengers.office-report.2026-03-05',
      },
      expected: 'holds',
    },
  ]),
);

/** Two checks that add up the same boats. */
const sums = write(
  'data/checks/sums.json',
  JSON.stringify(
    [
      { id: 'first', whole: 'passengers.office-report.2026-03-01' },
      { id: 'second', whole: 'passengers.office-report.2026-03-05' },
    ].map(({ id, whole }) => ({
      id,
      title: 'Boats and passengers',
      kind: 'parts-total',
      claims: { parts: ['boats.office-report.north-ferry'], whole },
      expected: 'holds',
    })),
  ),
);

function composition(checks: readonly string[], own: object = {}): string {
  const words = { headline: 'Boats', subtitle: 'Boats', howToRead: 'Boats.', meaning: 'Boats.' };
  return JSON.stringify({ kind: 'composition', ...words, checks, ...own });
}

const ferrymen = JSON.stringify([
  {
    id: 'ferrymen',
    label: 'Ferrymen',
    definition: 'People who row.',
    kind: 'count',
    time: 'fixed',
    unit: { one: 'boat', other: 'boats' },
  },
]);

describe('a figure', () => {
  test('of rows says which', () => {
    const edit = replace(
      files.rows,
      ',\n  "rows": { "by": "crossing", "members": ["north-ferry", "south-ferry", "all-ferries"] }',
      '',
    );
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/figures/boats.json:1:1 figure: expected "rows", which the chart kind "ranked-rows" needs; found none. Write what each row is, such as "rows": {"by": "origin"}: origin, measure, or a dimension with its members."`,
    );
  });

  test('of steps has no rows', () => {
    const edit = replace(
      files.steps,
      '"measures"',
      '"rows": { "by": "crossing", "members": ["north-ferry"] },\n  "measures"',
    );
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/figures/passengers.json:7:11 figure: expected no "rows" on the chart kind "steps"; found "rows". Take them out, or choose another kind."`,
    );
  });

  test('has rows that are members of their dimension', () => {
    const edit = replace(files.rows, '"south-ferry"', '"soth-ferry"');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/figures/boats.json:8:58 figure: expected a member of crossing; found "soth-ferry". Did you mean "south-ferry"?"`,
    );
  });

  test('has one unit', () => {
    const edit = replace(files.steps, '["passengers"]', '["passengers", "boats"]');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/figures/passengers.json:7:30 figure: expected a measure in passengers, like "passengers"; found "boats", in boats. One axis has one unit: make two figures."`,
    );
  });

  test('draws references in the same unit', () => {
    const edit = replace(
      files.steps,
      '"measures": ["passengers"]',
      '"measures": ["passengers"],\n  "references": ["boats"]',
    );
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/figures/passengers.json:8:18 figure: expected a measure in passengers, like "passengers"; found "boats", in boats. One axis has one unit: make two figures."`,
    );
  });

  test('draws numbers', () => {
    const edit = replace(files.steps, '["passengers"]', '["bridge-opening"]');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/figures/passengers.json:7:15 figure: expected at least one claim with a number to draw; found none in this selection. Look at "measures", "members", "rows", "period" and "origins"."`,
    );
  });

  test('draws at least one claim', () => {
    const edit = replace(files.steps, '2026-03-01/2026-03-05', '2025-03-01/2025-03-05');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/figures/passengers.json:7:15 figure: expected at least one claim with a number to draw; found none in this selection. Look at "measures", "members", "rows", "period" and "origins"."`,
    );
  });

  test('that is a map has a claim at a place with a position', () => {
    const words = { headline: 'Boats', subtitle: 'Boats', howToRead: 'Boats.', meaning: 'Boats.' };
    const map = JSON.stringify({ kind: 'map', ...words, measures: ['passengers'] });
    const position = { latitude: 55, longitude: 10, precision: 'town', gazetteer: 'GeoNames' };
    const places = (own: object | null): Edit =>
      write(
        'data/places.json',
        JSON.stringify([
          { id: 'coast', label: 'The coast', position: own },
          { id: 'quay', label: 'The quay', parent: 'coast', position: null },
        ]),
      );
    const placed = replace(files.claims, '"value": 400', '"place": "quay", "value": 400');
    const edits = [write('data/figures/new.json', map), placed];
    expect(check(...edits, places(position))).toBe('');
    expect(check(...edits, places(null))).toMatchInlineSnapshot(
      `"data/figures/new.json:1:104 figure: expected at least one claim at a place with a position to put on the map; found none in this selection. Record the position of a place or of what it is a part of, or choose another kind."`,
    );
  });

  test('has no logarithmic scale where a claim is zero', () => {
    const edits = [
      replace(files.claims, '"value": 400', '"value": 0'),
      replace(files.steps, '"kind": "steps"', '"kind": "steps",\n  "scale": "log"'),
    ];
    expect(check(...edits)).toMatchInlineSnapshot(
      `"data/figures/passengers.json:3:12 figure: expected a linear scale where a claim is zero or less; found "log", with "passengers.office-report.2026-03-01". A log scale has no place for zero."`,
    );
  });

  test('has no logarithmic scale where a claim begins at zero', () => {
    const edits = [
      replace(files.claims, '"low": 1', '"low": 0'),
      replace(files.rows, '"kind": "ranked-rows"', '"kind": "ranked-rows",\n  "scale": "log"'),
    ];
    expect(check(...edits)).toMatchInlineSnapshot(
      `"data/figures/boats.json:3:12 figure: expected a linear scale where a claim is zero or less; found "log", with "boats.post-0302.south-ferry". A log scale has no place for zero."`,
    );
  });

  test('is drawn from what its kind needs, and from nothing else', () => {
    const edit = replace(files.steps, '"measures": ["passengers"],', '');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/figures/passengers.json:1:1 figure: expected "measures", from which the chart kind "steps" is drawn; found none. Name at least one of the measures."`,
    );
    const both = replace(files.steps, '"measures"', '"checks": ["rise"],\n  "measures"');
    expect(check(rise, both)).toMatchInlineSnapshot(`
      "data/figures/passengers.json:7:13 figure: expected no "checks" on the chart kind "steps"; found "checks". Take them out, or choose another kind.
      data/figures/passengers.json:7:14 figure: expected a check of the kind "parts-total"; found "rise", of the kind "at-most". Name one of parts beside their total, or take it out."
    `);
  });

  test('of parts beside a total draws checks of that kind', () => {
    const edit = [
      replace(files.steps, '"kind": "steps"', '"kind": "composition"'),
      replace(
        files.steps,
        '"measures": ["passengers"],\n  "period"',
        '"checks": ["rise"],\n  "period"',
      ),
    ];
    expect(check(rise, ...edit)).toMatchInlineSnapshot(
      `"data/figures/passengers.json:7:14 figure: expected a check of the kind "parts-total"; found "rise", of the kind "at-most". Name one of parts beside their total, or take it out."`,
    );
  });

  test('draws a claim once, whatever the checks that name it', () => {
    const edit = write('data/figures/new.json', composition(['first', 'second']));
    expect(check(edit, sums)).toMatchInlineSnapshot(`
      "data/figures/new.json:1:111 figure: expected a measure in passengers, like "passengers"; found "boats", in boats. One axis has one unit: make two figures.
      data/figures/new.json:1:111 figure: expected parts of one measure whose members may be added up; found parts of "boats", which does not say so. Where they add up by its definition, write "sums": true in the measure; else choose another check.
      data/figures/new.json:1:119 figure: expected a check that shares no claim with one above it; found "boats.office-report.north-ferry" again. Draw each claim once: make two figures, or take one of the checks out.
      data/figures/new.json:1:119 figure: expected a measure in passengers, like "passengers"; found "boats", in boats. One axis has one unit: make two figures.
      data/figures/new.json:1:119 figure: expected parts of one measure whose members may be added up; found parts of "boats", which does not say so. Where they add up by its definition, write "sums": true in the measure; else choose another check."
    `);
  });

  test('has no panels but those of its checks', () => {
    const edit = write('data/figures/new.json', composition(['first'], { facets: 'measure' }));
    expect(check(edit, sums)).toMatchInlineSnapshot(`
      "data/figures/new.json:1:111 figure: expected a measure in passengers, like "passengers"; found "boats", in boats. One axis has one unit: make two figures.
      data/figures/new.json:1:111 figure: expected parts of one measure whose members may be added up; found parts of "boats", which does not say so. Where they add up by its definition, write "sums": true in the measure; else choose another check.
      data/figures/new.json:1:129 figure: expected no "facets" on the chart kind "composition", which has a panel for each check; found "measure". Take it out."
    `);
  });

  test('sets bars only where it has rows', () => {
    const edit = replace(files.steps, '"kind": "steps"', '"kind": "steps",\n  "marks": "bar"');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/figures/passengers.json:3:12 figure: expected no "marks" on the chart kind "steps", which has no rows; found "bar". Take it out, or choose another kind."`,
    );
  });

  test('is split only into two panels or more', () => {
    const edit = replace(
      files.rows,
      '"kind": "ranked-rows"',
      '"kind": "ranked-rows",\n  "facets": "measure"',
    );
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/figures/boats.json:3:13 figure: expected two panels or more by "measure"; found one, "boats". Take "facets" out, or draw what fills another panel."`,
    );
  });

  test('chooses among members that its measures have', () => {
    const members = (own: string): Edit =>
      replace(files.rows, '"measures": ["boats"]', `"measures": ["boats"],\n  "members": ${own}`);
    expect(check(members('{ "crossing": ["north-fery"] }'))).toMatchInlineSnapshot(
      `"data/figures/boats.json:8:29 figure: expected a member of crossing; found "north-fery". Did you mean "north-ferry"?"`,
    );
    expect(
      check(
        replace(
          files.steps,
          '"measures"',
          '"members": { "crossing": ["north-ferry"] },\n  "measures"',
        ),
      ),
    ).toMatchInlineSnapshot(
      `"data/figures/passengers.json:7:28 figure: expected no members, as "passengers" has totals only; found "crossing". None of its claims would be drawn: name another dimension, or take the measure out."`,
    );
  });

  test('has rows of a dimension that its measures have', () => {
    const edits = [
      replace(
        files.rows,
        '"measures": ["boats"]',
        '"measures": ["boats"],\n  "references": ["ferrymen"]',
      ),
      write('data/measures/second.json', ferrymen),
    ];
    expect(check(...edits)).toMatchInlineSnapshot(`
      "data/figures/boats.json:9:19 figure: expected no members, as "ferrymen" has totals only; found "crossing". None of its claims would be drawn: name another dimension, or take the measure out.
      data/measures/second.json:1:1 topic: expected a file named for one of the topics of data/dossier.json; found "second". Add {"id": "second", "label": "…"} to "topics"."
    `);
  });

  test('has rows that are measures it draws', () => {
    const edit = replace(
      files.rows,
      '"rows": { "by": "crossing", "members": ["north-ferry", "south-ferry", "all-ferries"] }',
      '"rows": { "by": "measure", "members": ["boats", "passengers"] }',
    );
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/figures/boats.json:8:51 figure: expected one of the "measures" of this figure; found "passengers". Add it to "measures", or take the row out."`,
    );
  });

  test('has rows that are origins it draws, or any where it draws all', () => {
    const rows = (own: string): Edit =>
      replace(
        files.rows,
        '"rows": { "by": "crossing", "members": ["north-ferry", "south-ferry", "all-ferries"] }',
        `${own}"members": { "crossing": ["north-ferry"] },\n  "rows": { "by": "origin", "members": ["river-office", "alder-post"] }`,
      );
    expect(check(rows('"origins": ["river-office"],\n  '))).toMatchInlineSnapshot(
      `"data/figures/boats.json:10:57 figure: expected one of the "origins" of this figure; found "alder-post". Add it to "origins", or take the row out."`,
    );
    expect(check(rows(''))).toBe('');
  });
});
