import { describe, expect, test } from 'vitest';
import { check, files, replace } from '../support/dossierCopy.ts';

const number = (to: string) =>
  replace(files.claims, '"value": 400,\n    "qualifier": "exact",', to);
const pair = (to: string) =>
  replace(files.claims, '"value": { "low": 1, "high": 2 },\n    "qualifier": "between",', to);
const date = (to: string) =>
  replace(files.claims, '"value": "2025-11",\n    "qualifier": "exact",', to);
const choice = (to: string) => replace(files.claims, '"value": "county",', to);
const change = replace(
  files.measures,
  '"kind": "count",\n    "time": "cumulative"',
  '"kind": "change",\n    "time": "cumulative"',
);

describe('a value of numbers', () => {
  test('is not text, be there digits in it', () => {
    expect(check(number('"value": "400",\n    "qualifier": "exact",'))).toMatchInlineSnapshot(
      `"data/claims/first.json:5:14 value-kind: expected a number or {"low", "high"}, as "passengers" is a count; found "400". Take the quotes off: a number is not text."`,
    );
  });

  test('is not a word', () => {
    expect(check(number('"value": "many",\n    "qualifier": "exact",'))).toMatchInlineSnapshot(
      `"data/claims/first.json:5:14 value-kind: expected a number or {"low", "high"}, as "passengers" is a count; found "many". Mend the value, or name the measure that it is of."`,
    );
  });

  test('is not a list', () => {
    expect(check(number('"value": ["a"],\n    "qualifier": "exact",'))).toMatchInlineSnapshot(
      `"data/claims/first.json:5:14 value-kind: expected a number or {"low", "high"}, as "passengers" is a count; found ["a"]. Mend the value, or name the measure that it is of."`,
    );
  });

  test('has a qualifier', () => {
    expect(check(number('"value": 400,'))).toMatchInlineSnapshot(
      `"data/claims/first.json:2:3 qualifier: expected a "qualifier" on a number; found none. Add "qualifier": "exact" where the source does not hedge."`,
    );
  });

  test('is not below zero', () => {
    expect(check(number('"value": -400,\n    "qualifier": "exact",'))).toMatchInlineSnapshot(
      `"data/claims/first.json:5:14 negative-value: expected a count of zero or more; found -400. Take the sign off; a fall is a measure of kind "change"."`,
    );
  });

  test('may be below zero where a change is measured', () => {
    const edits = [
      number('"value": -400,\n    "qualifier": "exact",'),
      change,
      replace(files.rows, '"Nobody', '"Still nobody'),
    ];
    expect(check(...edits)).toBe('');
  });

  test('is zero without a sign', () => {
    const edit = number('"value": -0,\n    "qualifier": "exact",');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/claims/first.json:5:14 negative-value: expected a count of zero or more; found -0. Take the sign off; a fall is a measure of kind "change"."`,
    );
    expect(check(edit, change)).toMatchInlineSnapshot(
      `"data/claims/first.json:5:14 negative-value: expected zero without a sign; found -0. Take the sign off; a fall is a measure of kind "change"."`,
    );
  });

  test('may be zero', () => {
    expect(check(number('"value": 0,\n    "qualifier": "exact",'))).toBe('');
  });

  test('has no more digits than are kept', () => {
    const edit = number('"value": 12345678901234567,\n    "qualifier": "exact",');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/claims/first.json:5:14 number-size: expected a number of at most 15 digits; found 12345678901234568. A larger one would be published rounded; choose a larger unit."`,
    );
  });

  test('that counts is whole', () => {
    expect(check(number('"value": 400.5,\n    "qualifier": "about",'))).toMatchInlineSnapshot(
      `"data/claims/first.json:5:14 count-in-parts: expected a whole number, as things are counted; found 400.5. Mend the value; a size or a mean is a measure of kind "rate"."`,
    );
    const edit = pair('"value": { "low": 1, "high": 2.5 },\n    "qualifier": "between",');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/claims/first.json:50:34 count-in-parts: expected a whole number, as things are counted; found 2.5. Mend the value; a size or a mean is a measure of kind "rate"."`,
    );
  });

  test('that is a share lies between 0 and 100', () => {
    const share = replace(
      files.measures,
      '"kind": "count",\n    "time": "cumulative",\n    "unit": { "one": "passenger", "other": "passengers" },',
      '"kind": "share",\n    "time": "cumulative",',
    );
    const edits = [
      share,
      number('"value": 130,\n    "qualifier": "exact",'),
      replace(files.claims, '"value": 650,', '"value": 0,'),
      replace(files.claims, '"value": 500,', '"value": { "low": 99.5, "high": 100.5 },'),
    ];
    expect(check(...edits)).toMatchInlineSnapshot(`
      "data/claims/first.json:5:14 share-above-whole: expected a share of at most 100, the whole; found 130. Mend the value; a growth is a measure of kind "change".
      data/claims/first.json:27:37 share-above-whole: expected a share of at most 100, the whole; found 100.5. Mend the value; a growth is a measure of kind "change"."
    `);
  });

  test('with one number is not between two', () => {
    expect(check(number('"value": 400,\n    "qualifier": "between",'))).toMatchInlineSnapshot(
      `"data/claims/first.json:6:18 qualifier: expected "exact", "about" or a bound with one number; found "between". Write {"low", "high"} where the source gives two numbers."`,
    );
  });

  test('with two numbers is between or about them, and no bound', () => {
    const edit = pair('"value": { "low": 1, "high": 2 },\n    "qualifier": "at-least",');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/claims/first.json:51:18 qualifier: expected "between" or "about" with two numbers; found "at-least". A bound is one number with "at-least", "more-than", "at-most", "less-than" or "nearly"."`,
    );
  });

  test('has the lower of two numbers first', () => {
    const edit = pair('"value": { "low": 3, "high": 2 },\n    "qualifier": "between",');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/claims/first.json:50:23 low-above-high: expected low no higher than high, 2; found 3. Swap the two if they are the wrong way round."`,
    );
  });

  test('has the place of each of two numbers that are below zero', () => {
    const edit = pair('"value": { "low": -3, "high": -2 },\n    "qualifier": "between",');
    expect(check(edit)).toMatchInlineSnapshot(`
      "data/claims/first.json:50:23 negative-value: expected a count of zero or more; found -3. Take the sign off; a fall is a measure of kind "change".
      data/claims/first.json:50:35 negative-value: expected a count of zero or more; found -2. Take the sign off; a fall is a measure of kind "change"."
    `);
  });
});

describe('a value of words', () => {
  test('that should be a date is a possible one', () => {
    const edit = date('"value": "last November",\n    "qualifier": "exact",');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/claims/first.json:61:14 value-kind: expected a possible date in EDTF, such as "2026-01-21", as "bridge-opening" is a date; found "last November". Mend the value, or name the measure that it is of."`,
    );
  });

  test('that should be a date is not a number', () => {
    expect(check(date('"value": 2025,\n    "qualifier": "exact",'))).toMatchInlineSnapshot(
      `"data/claims/first.json:61:14 value-kind: expected a possible date in EDTF, such as "2026-01-21", as "bridge-opening" is a date; found 2025. Mend the value, or name the measure that it is of."`,
    );
  });

  test('of a choice is one of the options, and the nearest is named', () => {
    expect(check(choice('"value": "countyy",'))).toMatchInlineSnapshot(
      `"data/claims/first.json:72:14 unknown-id: expected one of the options of "bridge-owner": town, county; found "countyy". Did you mean "county"?"`,
    );
  });

  test('of several choices is told at the one that is wrong', () => {
    expect(check(choice('"value": ["town", "state"],'))).toMatchInlineSnapshot(
      `"data/claims/first.json:72:23 unknown-id: expected one of the options of "bridge-owner": town, county; found "state". Add the option to the measure, or choose another."`,
    );
  });

  test('of a choice is no number', () => {
    expect(check(choice('"value": 1,'))).toMatchInlineSnapshot(
      `"data/claims/first.json:72:14 value-kind: expected one or several of town, county, as "bridge-owner" is a choice; found 1. Mend the value, or name the measure that it is of."`,
    );
  });

  test('of a choice has no qualifier', () => {
    const edit = choice('"value": "county",\n    "qualifier": "exact",');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/claims/first.json:73:18 qualifier: expected no qualifier on a choice; found "exact". Take it out."`,
    );
  });

  test('of a statement is one sentence', () => {
    const statement = replace(
      files.measures,
      `"kind": "choice",
    "time": "fixed",
    "options": [
      { "id": "town", "label": "The town" },
      { "id": "county", "label": "The county" }
    ],
    "exclusive": true`,
      '"kind": "statement",\n    "time": "fixed"',
    );
    expect(check(statement, choice('"value": 3,'))).toMatchInlineSnapshot(
      `"data/claims/first.json:72:14 value-kind: expected one sentence in quotes, as "bridge-owner" is a statement; found 3. Mend the value, or name the measure that it is of."`,
    );
    expect(check(statement, choice('"value": "The county owns it.",'))).toBe('');
  });
});

describe('a value that is absent', () => {
  test('says why', () => {
    expect(check(choice('"value": null,'))).toMatchInlineSnapshot(
      `"data/claims/first.json:72:14 absence: expected "absent" beside a value of null; found null alone. Add "absent": "unknown", "withheld" or "not-applicable"; leave the claim out if the source is silent."`,
    );
  });

  test('has no qualifier', () => {
    const edit = choice('"value": null,\n    "absent": "unknown",\n    "qualifier": "exact",');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/claims/first.json:74:18 qualifier: expected no qualifier on a claim without a value; found "exact". Take it out."`,
    );
  });

  test('is not there beside a value', () => {
    const edit = choice('"value": "county",\n    "absent": "withheld",');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/claims/first.json:73:15 absence: expected a value, or null with "absent"; found both a value and "withheld". Keep the one that the source says."`,
    );
  });

  test('is whole with a reason', () => {
    expect(check(choice('"value": null,\n    "absent": "withheld",'))).toBe('');
  });
});
