import { describe, expect, test } from 'vitest';
import { addClaim, check, files, replace, write } from '../support/dossierCopy.ts';
import type { Edit } from '../support/dossierCopy.ts';

const [first, later, post] = [
  'passengers.office-report.2026-03-01',
  'passengers.office-report.2026-03-05',
  'passengers.post-0302',
];

/** Returns the findings of the small dossier with one check added, which holds unless said otherwise. */
function checkWith(own: object, ...edits: Edit[]): string {
  const added = {
    id: 'rise',
    title: 'A rise',
    kind: 'at-most',
    claims: { value: first, limit: later },
    ...own,
  };
  const whole = { expected: 'holds', text: 'Words.', ...added };
  return check(...edits, write('data/checks/first.json', `[\n  ${JSON.stringify(whole)}\n]\n`));
}

const others = 'data/measures/first-others.json';
const paidIn = (id: string, code: string) => ({
  id,
  label: id,
  definition: 'What is paid.',
  kind: 'amount',
  time: 'fixed',
  currency: { code, scale: 1 },
});
const stays = {
  id: 'stays',
  label: 'Stays',
  definition: 'How long boats stay.',
  kind: 'duration',
  time: 'fixed',
  unit: { other: 'days' },
  timeUnit: 'day',
};
const measures = write(
  others,
  JSON.stringify([paidIn('fares', 'EUR'), paidIn('tolls', 'USD'), stays]),
);
const topic = replace(
  files.settings,
  '"label": "Crossings" }',
  '"label": "Crossings" }, { "id": "first-others", "label": "Money and time" }',
);
const stay = addClaim({ id: 'stays.post-0302', measure: 'stays', value: 2, asOf: null });
const paid = (measure: string, value: number) =>
  addClaim({ id: `${measure}.post-0302`, measure, value, asOf: null });

describe('the outcome of a check', () => {
  test('is the expected one', () => {
    expect(checkWith({})).toBe('');
  });

  test('is told with its derivation where it is another', () => {
    expect(checkWith({ expected: 'fails' })).toMatchInlineSnapshot(
      `"data/checks/first.json:2:15 check-outcome: expected "rise" to come out as "fails"; found "holds": 400 is no more than at least 650. Look at the claims; where they are right, write "expected": "holds" and mend the text."`,
    );
    const claims = { parts: [first, later], total: post };
    expect(checkWith({ kind: 'parts-total', claims })).toMatchInlineSnapshot(
      `"data/checks/first.json:2:15 check-outcome: expected "rise" to come out as "holds"; found "fails": 400 + at least 650 = 1,050 or more; 1,050 or more does not agree with about 500. Look at the claims; where they are right, write "expected": "fails" and mend the text."`,
    );
  });

  test('is told where a claim is mended', () => {
    const mended = replace(files.claims, '"value": 650,', '"value": 350,');
    const check = checkWith({}, mended, replace(files.claims, '"at-least"', '"exact"'));
    expect(check).toMatch(/^data\/checks\/first\.json:2:\d+ check-outcome: /m);
  });
});

describe('a check reckons', () => {
  test('with numbers', () => {
    const claims = { value: 'bridge-owner.office-report', limit: later };
    expect(checkWith({ claims })).toMatchInlineSnapshot(
      `"data/checks/first.json:2:103 check: expected a claim with a number; found "bridge-owner.office-report", which has none. Name another claim, or tell it as a reading by hand or an annotation."`,
    );
    const date = { value: 'bridge-opening.post-0302', limit: later };
    expect(checkWith({ claims: date })).toMatchInlineSnapshot(
      `"data/checks/first.json:2:103 check: expected a claim with a number; found "bridge-opening.post-0302", which has none. Name another claim, or tell it as a reading by hand or an annotation."`,
    );
  });

  test('with no absence', () => {
    const absent = replace(
      files.claims,
      '"value": 650,\n    "qualifier": "at-least",',
      '"value": null,\n    "absent": "unknown",',
    );
    expect(checkWith({}, absent)).toMatchInlineSnapshot(
      `"data/checks/first.json:2:149 check: expected a claim with a number; found "passengers.office-report.2026-03-05", which has none. Name another claim, or tell it as a reading by hand or an annotation."`,
    );
  });

  test('with times, be it those of dates or those for which numbers are stated', () => {
    const order = ['bridge-opening.post-0302', first, later];
    expect(checkWith({ kind: 'time-order', claims: { order } })).toBe('');
    const undated = [first, 'boats.office-report.north-ferry', 'bridge-owner.office-report'];
    expect(checkWith({ kind: 'time-order', claims: { order: undated } })).toMatchInlineSnapshot(`
      "data/checks/first.json:2:145 check: expected a claim with a date or a time; found "boats.office-report.north-ferry", which has none. Name another claim, or tell it as a reading by hand or an annotation.
      data/checks/first.json:2:179 check: expected a claim with a date or a time; found "bridge-owner.office-report", which has none. Name another claim, or tell it as a reading by hand or an annotation."
    `);
  });

  test('with one currency, and not with money and people', () => {
    const edits = [measures, topic, paid('fares', 5), paid('tolls', 6)];
    const claims = { value: 'fares.post-0302', limit: 'tolls.post-0302' };
    expect(checkWith({ claims }, ...edits)).toMatchInlineSnapshot(
      `"data/checks/first.json:2:129 check: expected claims of one sort, here EUR; found "tolls.post-0302", USD. Name claims that can be reckoned with each other."`,
    );
    const mixed = { value: first, limit: 'fares.post-0302' };
    expect(checkWith({ claims: mixed }, measures, topic, paid('fares', 5))).toMatchInlineSnapshot(
      `"data/checks/first.json:2:149 check: expected claims of one sort, here a number; found "fares.post-0302", EUR. Name claims that can be reckoned with each other."`,
    );
  });

  test('with a duration beside money, wherever it is named', () => {
    const tolls = { id: 'fares.post-0302.alder-post', measure: 'fares', value: 2000, asOf: null };
    const kind = { kind: 'rate', per: 'day', expected: 'holds' };
    const [rate, total] = ['fares.post-0302', 'fares.post-0302.alder-post'];
    const edits = [measures, topic, paid('fares', 5), addClaim(tolls), stay];
    const duration = 'stays.post-0302';
    for (const claims of [
      { rate, total, duration },
      { duration, rate, total },
    ])
      expect(checkWith({ ...kind, claims }, ...edits)).not.toMatch(/ check: /);
  });

  test('with a duration that is counted in the unit of the rate', () => {
    const claims = { rate: first, total: later, duration: 'stays.post-0302' };
    const inDays = { kind: 'rate', per: 'day', claims };
    expect(checkWith(inDays, measures, topic, stay)).toBe('');
    const inMonths = { ...inDays, per: 'month' };
    expect(checkWith(inMonths, measures, topic, stay)).toMatchInlineSnapshot(
      `"data/checks/first.json:2:194 check: expected a duration that its measure counts with "timeUnit": "month"; found "stays.post-0302", of a measure with "day". Name a claim of a duration in that unit, or leave the part out: the period of the total then counts."`,
    );
    const unstated = replace(others, ',"timeUnit":"day"', '');
    expect(checkWith(inDays, measures, unstated, topic, stay)).toMatchInlineSnapshot(
      `"data/checks/first.json:2:194 check: expected a duration that its measure counts with "timeUnit": "day"; found "stays.post-0302", of a measure without. Name a claim of a duration in that unit, or leave the part out: the period of the total then counts."`,
    );
  });

  test('with no duration that is none', () => {
    const claims = { rate: first, total: later, duration: post };
    expect(checkWith({ kind: 'rate', per: 'day', claims })).toMatchInlineSnapshot(
      `"data/checks/first.json:2:194 check: expected a duration that its measure counts with "timeUnit": "day"; found "passengers.post-0302", of a measure without. Name a claim of a duration in that unit, or leave the part out: the period of the total then counts."`,
    );
  });

  test('with the period of a total where no duration is named', () => {
    const claims = {
      rate: 'boats.office-report.north-ferry',
      total: 'boats.post-0302.south-ferry',
    };
    expect(checkWith({ kind: 'rate', per: 'day', claims })).toMatch(
      /^data\/checks\/first\.json:2:\d+ check: [^\n]* found "boats\.post-0302\.south-ferry"[^\n]*$/,
    );
  });

  test('with the order of its times where values rise', () => {
    const rising = ['boats.office-report.north-ferry', first];
    expect(checkWith({ kind: 'monotone', claims: { rising } })).toMatch(
      /^data\/checks\/first\.json:2:\d+ check: [^\n]* found "boats\.office-report\.north-ferry"[^\n]*$/,
    );
  });

  test.each([
    ['a number', 'a choice', first, 'bridge-owner.office-report'],
    ['a date', 'a choice', 'bridge-opening.post-0302', 'bridge-owner.office-report'],
    ['a number', 'a date', first, 'bridge-opening.post-0302'],
    ['a choice', 'a number', 'bridge-owner.office-report', first],
  ])('with two of one sort: %s is not among %s', (...[, , part, whole]) => {
    expect(checkWith({ kind: 'subset', claims: { part, whole } })).toMatch(
      /^data\/checks\/first\.json:2:\d+ check: [^\n]*$/,
    );
  });
});

describe('what is told elsewhere is not told again of a check:', () => {
  test('a part that is missing', () => {
    expect(checkWith({ claims: { value: first }, expected: 'fails' })).toMatchInlineSnapshot(
      `"data/checks/first.json:2:94 check: expected "limit", one claim, for "at-most"; found none. Add "limit"."`,
    );
  });

  test('an id that no claim has', () => {
    const claims = { value: first, limit: 'passengers.office-report.2026-03-06' };
    expect(checkWith({ claims, expected: 'fails' })).toMatchInlineSnapshot(
      `"data/checks/first.json:2:149 unknown-id: expected the id of one of the claims; found "passengers.office-report.2026-03-06". Did you mean "passengers.office-report.2026-03-01"?"`,
    );
  });

  test('a claim that is refused', () => {
    const refused = replace(files.claims, '"value": 650,', '"value": true,');
    expect(checkWith({ expected: 'fails' }, refused)).toMatchInlineSnapshot(
      `"data/claims/first.json:16:14 wrong-type: expected one of: a number; an object in { }; text in quotes; a list in [ ]; found true. Write it in one of these forms."`,
    );
  });

  test('a claim of an unknown measure', () => {
    const unknown = replace(
      files.claims,
      '"measure": "passengers",\n    "value": 650',
      '"measure": "passengrs",\n    "value": 650',
    );
    expect(checkWith({ expected: 'fails' }, unknown)).toMatchInlineSnapshot(
      `"data/claims/first.json:15:16 unknown-id: expected the id of one of the measures; found "passengrs". Did you mean "passengers"?"`,
    );
  });

  test('a number that is written as text', () => {
    const text = replace(files.claims, '"value": 650,', '"value": "650",');
    expect(checkWith({ expected: 'fails' }, text)).toMatch(
      /^data\/claims\/first\.json:16:14 value-kind: [^\n]*$/,
    );
  });
});
