import { describe, expect, test } from 'vitest';
import { check, files, replace } from '../support/dossierCopy.ts';

const range = (address: string) => replace(files.rows, 'Nobody', `{range:${address}} Nobody`);

describe('the address of a range', () => {
  test('begins with a measure', () => {
    expect(check(range('boat.north-ferry'))).toMatchInlineSnapshot(
      `"data/figures/boats.json:6:15 unknown-id: expected the id of one of the measures; found "boat". Did you mean "boats"?"`,
    );
  });

  test('goes on with members, and the nearest is named', () => {
    expect(check(range('boats.north-fery'))).toMatchInlineSnapshot(
      `"data/figures/boats.json:6:15 unknown-id: expected a member of crossing after "boats"; found "north-fery". Did you mean "north-ferry"?"`,
    );
  });

  test('names one member of a dimension', () => {
    expect(check(range('boats.north-ferry.south-ferry'))).toMatchInlineSnapshot(
      `"data/figures/boats.json:6:15 unknown-id: expected no further member after "boats"; found "south-ferry". Write <measure>.<member>@<time>."`,
    );
  });

  test('names no member where the measure has no dimension', () => {
    expect(check(range('passengers.north-ferry@2026-03-01'))).toMatchInlineSnapshot(
      `"data/figures/boats.json:6:15 unknown-id: expected no further member after "passengers"; found "north-ferry". Write <measure>.<member>@<time>."`,
    );
  });

  test('names a member of each dimension that the measure requires', () => {
    expect(check(range('boats'))).toMatchInlineSnapshot(
      `"data/figures/boats.json:6:15 range: expected a member of crossing, which "boats" requires; found none. Write boats.<member>."`,
    );
  });

  test('names a time where the measure changes', () => {
    expect(check(range('passengers'))).toMatchInlineSnapshot(
      `"data/figures/boats.json:6:15 range: expected a time, as "passengers" changes with time; found none. Say for which time the range is asked."`,
    );
  });

  test('names a possible time', () => {
    expect(check(range('passengers@2026-02-30'))).toMatchInlineSnapshot(
      `"data/figures/boats.json:6:15 range: expected a possible time in EDTF; found "2026-02-30". Write a day, a month or a year."`,
    );
  });

  test('names one time', () => {
    expect(check(range('passengers@2026-03-01@2026-03-05'))).toMatchInlineSnapshot(
      `"data/figures/boats.json:6:15 range: expected a possible time in EDTF; found "2026-03-01@2026-03-05". Write a day, a month or a year."`,
    );
  });

  test('leads to a number', () => {
    expect(check(range('boats.all-ferries'))).toMatchInlineSnapshot(
      `"data/figures/boats.json:6:15 range: expected a cell with a number at that time; found none for boats crossing=all-ferries. See the page of the measure for what is reported when."`,
    );
    expect(check(range('passengers@2026-04'))).toMatchInlineSnapshot(
      `"data/figures/boats.json:6:15 range: expected a cell with a number at that time; found none for passengers. See the page of the measure for what is reported when."`,
    );
    expect(check(range('bridge-opening'))).toMatchInlineSnapshot(
      `"data/figures/boats.json:6:15 range: expected a cell with a number at that time; found none for bridge-opening. See the page of the measure for what is reported when."`,
    );
  });

  test('is not judged while its measure is refused', () => {
    const broken = replace(
      files.measures,
      '"kind": "count",\n    "time": "cumulative"',
      '"kind": "coun",\n    "time": "cumulative"',
    );
    expect(check(broken)).toMatchInlineSnapshot(
      `"data/measures/first.json:6:13 wrong-value: expected one of count, amount, share, duration, rate, change, date, choice, statement; found "coun". Did you mean "count"?"`,
    );
  });

  test('is not judged while its dimension is refused', () => {
    const broken = replace(files.dimension, '"label": "Crossing",', '"labels": "Crossing",');
    expect(check(broken, range('boats.north-ferry'))).toMatchInlineSnapshot(
      `"data/dimensions/crossing.json:2:3 unknown-key: expected one of the keys label, definition, members; found "labels". Did you mean "label"?"`,
    );
  });

  test('is not judged while a claim of its cell is refused', () => {
    const broken = replace(files.claims, '"value": 3,', '"value": true,');
    expect(check(broken, range('boats.north-ferry'))).toMatchInlineSnapshot(
      `"data/claims/first.json:38:14 wrong-type: expected one of: a number; an object in { }; text in quotes; a list in [ ]; found true. Write it in one of these forms."`,
    );
  });
});
