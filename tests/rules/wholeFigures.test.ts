import { describe, expect, test } from 'vitest';
import { check, files, replace } from '../support/dossierCopy.ts';

describe('a figure', () => {
  test('of rows says which', () => {
    const edit = replace(
      files.rows,
      ',\n  "rows": { "by": "crossing", "members": ["north-ferry", "south-ferry", "all-ferries"] }',
      '',
    );
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/figures/boats.json:1:1 figure: expected "rows", which the chart kind "ranked-rows" needs; found none. Name a dimension and its members."`,
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
      `"data/figures/passengers.json:7:15 figure: expected at least one claim with a number to draw; found none in this selection. Look at "measures", "rows", "period" and "origins"."`,
    );
  });

  test('draws at least one claim', () => {
    const edit = replace(files.steps, '2026-03-01/2026-03-05', '2025-03-01/2025-03-05');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/figures/passengers.json:7:15 figure: expected at least one claim with a number to draw; found none in this selection. Look at "measures", "rows", "period" and "origins"."`,
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
});
