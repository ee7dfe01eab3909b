import { describe, expect, test } from 'vitest';
import { checkRelations } from '../../src/ledger/checks/index.ts';
import { checkKinds } from '../../src/model/check.ts';
import { check, write } from '../support/dossierCopy.ts';

const [first, later, post] = [
  'passengers.office-report.2026-03-01',
  'passengers.office-report.2026-03-05',
  'passengers.post-0302',
];

/** Returns the findings of the small dossier with one check added, which holds unless said otherwise. */
function checkWith(own: object): string {
  const added = {
    id: 'rise',
    title: 'A rise',
    kind: 'at-most',
    claims: { value: first, limit: later },
    ...own,
  };
  const whole = { expected: 'holds', ...added };
  return check(write('data/checks/first.json', `[\n  ${JSON.stringify(whole)}\n]\n`));
}

describe('a check', () => {
  test('with all its parts makes no finding', () => {
    expect(checkWith({})).toBe('');
  });

  test('has each part that its kind asks for', () => {
    expect(checkWith({ claims: { value: first } })).toMatchInlineSnapshot(
      `"data/checks/first.json:2:78 check: expected "limit", one claim, for "at-most"; found none. Add "limit"."`,
    );
    expect(checkWith({ kind: 'parts-total', claims: { whole: later } })).toMatchInlineSnapshot(
      `"data/checks/first.json:2:82 check: expected "parts", a list of at least 1 claim, for "parts-total"; found none. Add "parts"."`,
    );
  });

  test('misses each part once', () => {
    const lines = checkWith({ kind: 'rank', claims: {} });
    expect(lines).toMatchInlineSnapshot(`
      "data/checks/first.json:2:75 check: expected "others", a list of at least 1 claim, for "rank"; found none. Add "others".
      data/checks/first.json:2:75 check: expected "top", a list of at least 1 claim, for "rank"; found none. Add "top"."
    `);
  });

  test('has no part that its kind does not know', () => {
    expect(
      checkWith({ claims: { value: first, limit: later, total: post } }),
    ).toMatchInlineSnapshot(
      `"data/checks/first.json:2:179 check: expected one of the parts of "at-most": value, limit; found "total". Name one of these, or take it out."`,
    );
  });

  test('has a part whose name is misspelt told once, with the nearest', () => {
    const limits = checkWith({ claims: { value: first, limits: later } });
    expect(limits).toMatch(/^[^\n]* found "limits"\. Did you mean "limit"\?$/);
    const totl = checkWith({ kind: 'parts-total', claims: { parts: [first], totl: later } });
    expect(totl).toMatch(/^[^\n]* found "totl"\. Did you mean "total"\?$/);
  });

  test('has no part by the name of what every object has', () => {
    expect(
      checkWith({ claims: { value: first, limit: later, constructor: post } }),
    ).toMatchInlineSnapshot(
      `"data/checks/first.json:2:171 wrong-key: expected an id other than "constructor", a key of every object; found "constructor". Mend the key."`,
    );
  });

  test('has one claim where one is asked for', () => {
    expect(checkWith({ claims: { value: [first, post], limit: later } })).toMatchInlineSnapshot(
      `"data/checks/first.json:2:87 check: expected one claim; found 2. Name so many claims."`,
    );
  });

  test('may write one claim as a list of one, and a list of one as a claim', () => {
    expect(checkWith({ claims: { value: [first], limit: later } })).toBe('');
    expect(checkWith({ kind: 'parts-total', claims: { parts: first, whole: later } })).toBe('');
  });

  test('has as many claims as are asked for', () => {
    expect(checkWith({ kind: 'equal', claims: { values: [first] } })).toMatchInlineSnapshot(
      `"data/checks/first.json:2:86 check: expected a list of at least 2 claims; found 1. Name so many claims."`,
    );
    expect(checkWith({ kind: 'time-order', claims: { order: first } })).toMatchInlineSnapshot(
      `"data/checks/first.json:2:90 check: expected a list of at least 2 claims; found 1. Name so many claims."`,
    );
  });

  test('has one of two parts that exclude each other', () => {
    const both = { parts: [first], total: later, whole: later };
    expect(checkWith({ kind: 'parts-total', claims: both })).toMatchInlineSnapshot(
      `
      "data/checks/first.json:2:82 check: expected either "total" or "whole" for "parts-total"; found both. Name one of them.
      data/checks/first.json:2:185 check: expected a claim in one part of a check; found "passengers.office-report.2026-03-05" again, first under "total". Keep it where it belongs: a claim is not held against itself."
    `,
    );
    expect(checkWith({ kind: 'parts-total', claims: { parts: [first] } })).toMatchInlineSnapshot(
      `"data/checks/first.json:2:82 check: expected either "total" or "whole" for "parts-total"; found neither. Name one of them."`,
    );
    expect(checkWith({ kind: 'monotone', claims: {} })).toMatchInlineSnapshot(
      `"data/checks/first.json:2:79 check: expected either "rising" or "falling" for "monotone"; found neither. Name one of them."`,
    );
  });

  test('has a claim in one part, and once in it', () => {
    expect(checkWith({ claims: { value: later, limit: later } })).toMatchInlineSnapshot(
      `"data/checks/first.json:2:133 check: expected a claim in one part of a check; found "passengers.office-report.2026-03-05" again, first under "value". Keep it where it belongs: a claim is not held against itself."`,
    );
    const whole = { parts: [first, later], total: [later] };
    expect(checkWith({ kind: 'parts-total', claims: whole })).toMatchInlineSnapshot(
      `"data/checks/first.json:2:178 check: expected a claim in one part of a check; found "passengers.office-report.2026-03-05" again, first under "parts". Keep it where it belongs: a claim is not held against itself."`,
    );
    const twice = { kind: 'equal', claims: { values: [first, first] } };
    expect(checkWith(twice)).toMatch(/^data\/checks\/first\.json:\S+ repeated-entry: [^\n]*$/);
  });

  test('has a title', () => {
    expect(checkWith({ title: undefined })).toMatchInlineSnapshot(
      `"data/checks/first.json:2:3 missing-key: expected "title": text in quotes; found nothing. Add "title"."`,
    );
    expect(checkWith({ title: '' })).toMatchInlineSnapshot(
      `"data/checks/first.json:2:43 wrong-value: expected some words; found "". Write it."`,
    );
  });

  test('may do without a part that need not be there', () => {
    expect(checkRelations.rate.roles).toEqual({
      rate: 'one',
      total: 'one',
      duration: 'perhaps-one',
    });
    const claims = { rate: first, total: later };
    expect(checkWith({ kind: 'rate', claims, per: 'day', expected: 'fails', text: 'Words.' })).toBe(
      '',
    );
  });
});

describe('the setting of a check', () => {
  const ratio = { kind: 'ratio', claims: { part: first, whole: later } };

  test('is there where its kind asks for it', () => {
    expect(checkWith(ratio)).toMatchInlineSnapshot(
      `"data/checks/first.json:2:3 check: expected "low", "high" or both, the lower first; found none. Write, for one, "bounds": {"low": 0, "high": 1}."`,
    );
    expect(
      checkWith({ kind: 'rate', claims: { rate: first, total: later } }),
    ).toMatchInlineSnapshot(
      `"data/checks/first.json:2:3 check: expected the unit of time for which the rate is stated; found none. Add "per": "day", "month" or "year"."`,
    );
  });

  test('has bounds, the lower first', () => {
    expect(checkWith({ ...ratio, bounds: {} })).toMatchInlineSnapshot(
      `"data/checks/first.json:2:178 check: expected "low", "high" or both, the lower first; found {}. Write, for one, "bounds": {"low": 0, "high": 1}."`,
    );
    expect(checkWith({ ...ratio, bounds: { low: 2, high: 1 } })).toMatchInlineSnapshot(
      `"data/checks/first.json:2:178 check: expected "low", "high" or both, the lower first; found {"low":2,"high":1}. Write, for one, "bounds": {"low": 0, "high": 1}."`,
    );
    expect(checkWith({ ...ratio, bounds: { high: 1 } })).toBe('');
    expect(checkWith({ ...ratio, bounds: { low: 0 } })).toBe('');
    expect(checkWith({ ...ratio, bounds: { low: 0, high: 1 } })).toBe('');
  });

  test('is not there where its kind has no use for it', () => {
    expect(checkWith({ per: 'day' })).toMatchInlineSnapshot(
      `"data/checks/first.json:2:178 check: expected no "per" for "at-most"; found "day". Take it out."`,
    );
    expect(checkWith({ bounds: { low: 0 }, per: 'day' })).toMatchInlineSnapshot(`
      "data/checks/first.json:2:181 check: expected no "bounds" for "at-most"; found {"low":0}. Take it out.
      data/checks/first.json:2:197 check: expected no "per" for "at-most"; found "day". Take it out."
    `);
  });
});

describe('the words of a check', () => {
  test('are there where it does not hold', () => {
    const claims = { value: later, limit: first };
    expect(checkWith({ claims, expected: 'fails' })).toMatchInlineSnapshot(
      `"data/checks/first.json:2:15 check: expected "text", a sentence for readers; found none. Say what is stated, and what would have to be true for all of it to hold."`,
    );
    expect(checkWith({ claims, expected: 'fails', text: 'Too many.' })).toBe('');
  });

  test('are there where it cannot be decided', () => {
    const claims = { values: [first, post] };
    expect(checkWith({ kind: 'equal', claims, expected: 'undecided' })).toMatchInlineSnapshot(
      `"data/checks/first.json:2:15 check: expected "text", a sentence for readers; found none. Say what is stated, and what would have to be true for all of it to hold."`,
    );
  });

  test('may be left out where it holds, and may be there', () => {
    expect(checkWith({ text: 'It rises to {claim:passengers.office-report.2026-03-05}.' })).toBe(
      '',
    );
  });

  test('refer to what can be stated', () => {
    expect(checkWith({ text: 'It rises to {claim:passengers.office}.' })).toMatchInlineSnapshot(
      `"data/checks/first.json:2:192 unknown-id: expected the id of one of the claims; found "passengers.office". Name another, or add it."`,
    );
  });
});

test('every kind has its parts, and each is asked for', () => {
  expect(Object.keys(checkRelations)).toEqual([...checkKinds]);
  for (const kind of checkKinds) {
    const { setting } = checkRelations[kind];
    const settings = { bounds: { low: 0 }, per: 'day' };
    const own = setting ? { [setting]: settings[setting] } : {};
    expect(checkWith({ kind, claims: {}, ...own }), kind).toMatch(/ check: expected (?:either )?"/);
  }
});
