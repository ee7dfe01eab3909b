import { describe, expect, test } from 'vitest';
import { check, files, replace } from '../support/dossierCopy.ts';

const unit = '"unit": { "one": "boat", "other": "boats" }';

describe('a measure', () => {
  test('of a count has a unit', () => {
    expect(check(replace(files.measures, `${unit},\n    `, ''))).toMatchInlineSnapshot(
      `"data/measures/first.json:11:3 measure-part: expected "unit", which a measure of kind "count" needs; found none. Add "unit"; schemas/measures.json says how."`,
    );
  });

  test('of an amount has a currency and no unit', () => {
    const edit = replace(
      files.measures,
      `"kind": "count",\n    "time": "fixed",\n    ${unit}`,
      `"kind": "amount",\n    "time": "fixed",\n    ${unit}`,
    );
    expect(check(edit)).toMatchInlineSnapshot(`
      "data/measures/first.json:11:3 measure-part: expected "currency", which a measure of kind "amount" needs; found none. Add "currency"; schemas/measures.json says how.
      data/measures/first.json:17:13 measure-part: expected no "unit" on a measure of kind "amount"; found "unit". Take it out, or mend the kind."
    `);
  });

  test('of an amount is whole with its currency', () => {
    const edit = replace(
      files.measures,
      `"kind": "count",\n    "time": "fixed",\n    ${unit}`,
      '"kind": "amount",\n    "time": "fixed",\n    "currency": { "code": "EUR", "scale": 1000 }',
    );
    expect(check(edit)).toBe('');
  });

  test('of a choice has options', () => {
    const edit = replace(files.measures, '"kind": "date"', '"kind": "choice"');
    expect(check(edit)).toMatchInlineSnapshot(`
      "data/claims/first.json:62:18 qualifier: expected no qualifier on a choice; found "exact". Take it out.
      data/measures/first.json:20:3 measure-part: expected "options", which a measure of kind "choice" needs; found none. Add "options"; schemas/measures.json says how."
    `);
  });

  test('of dates has no options', () => {
    const edit = replace(
      files.measures,
      '"kind": "date",',
      '"kind": "date",\n    "options": [{ "id": "soon", "label": "Soon" }],',
    );
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/measures/first.json:25:16 measure-part: expected no "options" on a measure of kind "date"; found "options". Take it out, or mend the kind."`,
    );
  });

  test('is exclusive only where there is a choice', () => {
    const edit = replace(
      files.measures,
      '"kind": "date",',
      '"kind": "date",\n    "exclusive": true,',
    );
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/measures/first.json:25:18 measure-part: expected no "exclusive" on a measure of kind "date"; found "exclusive". Take it out, or mend the kind."`,
    );
  });

  test('names a dimension once: what is required is allowed', () => {
    const edit = replace(
      files.measures,
      '"requires": ["crossing"]',
      '"requires": ["crossing"],\n    "allows": ["crossing"]',
    );
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/measures/first.json:19:16 measure-part: expected a dimension under "requires" or under "allows"; found "crossing" under both. Take it out here: what is required is allowed."`,
    );
  });
});
