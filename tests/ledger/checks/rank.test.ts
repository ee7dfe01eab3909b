import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  combine,
  count,
  drawnCount,
  judge,
  outcomeOf,
  printed,
  settings,
} from '../../support/checks.ts';

describe('a rank', () => {
  test('holds where each of the top is at least as large as each other', () => {
    expect(
      printed('rank', { top: [count(9), count(7, 'at-least')], others: [count(7), count(3)] }),
    ).toMatchInlineSnapshot(
      `"holds: 9 is no less than 7; 9 is no less than 3; at least 7 is no less than 7; at least 7 is no less than 3"`,
    );
  });

  test('fails where one of the others is larger', () => {
    expect(printed('rank', { top: [count(9), count(6)], others: count(7) })).toMatchInlineSnapshot(
      `"fails: 9 is no less than 7; 6 is less than 7"`,
    );
  });

  test('is undecided where one of the others may be larger', () => {
    expect(printed('rank', { top: count(7, 'about'), others: count(7) })).toMatchInlineSnapshot(
      `"undecided: about 7 may or may not be less than 7"`,
    );
  });
});

test('the outcome is that of every number which the claims allow', () => {
  const some = fc.array(drawnCount, { minLength: 1, maxLength: 2 });
  const property = fc.property(some, drawnCount, (top, other) => {
    const cases = combine([...top, other].map(({ allowed }) => allowed)).map((numbers) =>
      numbers.slice(0, -1).every((each) => each >= Number(numbers.at(-1))),
    );
    const claims = { top: top.map(({ own }) => own), others: other.own };
    expect(judge('rank', claims).outcome).toBe(outcomeOf(cases));
  });
  fc.assert(property, { ...settings, numRuns: 200 });
});
