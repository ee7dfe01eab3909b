import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  count,
  drawnCount,
  judge,
  outcomeOfSame,
  printed,
  settings,
} from '../../support/checks.ts';

describe('values that are the same', () => {
  test('hold where one states what the other allows', () => {
    expect(printed('equal', { values: [count(5), count(5)] })).toMatchInlineSnapshot(
      `"holds: 5 agrees with 5"`,
    );
    expect(printed('equal', { values: [count(5), count(4, 'more-than')] })).toMatchInlineSnapshot(
      `"holds: 5 agrees with more than 4"`,
    );
  });

  test('fail where no number is in both', () => {
    expect(printed('equal', { values: [count(5), count(5, 'more-than')] })).toMatchInlineSnapshot(
      `"fails: 5 does not agree with more than 5"`,
    );
  });

  test('are undecided where each allows what the other does not', () => {
    expect(
      printed('equal', { values: [count(5, 'at-least'), count(9, 'at-most')] }),
    ).toMatchInlineSnapshot(`"undecided: at least 5 may or may not agree with up to 9"`);
  });

  test('are set against each other one by one; one pair that fails fails the whole', () => {
    expect(
      printed('equal', { values: [count(5), count({ low: 4, high: 6 }, 'between'), count(6)] }),
    ).toMatchInlineSnapshot(
      `"fails: 5 agrees with between 4 and 6; 5 does not agree with 6; between 4 and 6 agrees with 6"`,
    );
  });
});

test('the outcome is the gravest of all pairs of sets of numbers', () => {
  const values = fc.array(drawnCount, { minLength: 2, maxLength: 4 });
  const property = fc.property(values, (drawn) => {
    const pairs = drawn.flatMap((a, index) =>
      drawn.slice(index + 1).map((b) => outcomeOfSame(a.allowed, b.allowed)),
    );
    const [gravest = 'holds'] = (['fails', 'undecided'] as const).filter((each) =>
      pairs.includes(each),
    );
    expect(judge('equal', { values: drawn.map(({ own }) => own) }).outcome).toBe(gravest);
  });
  fc.assert(property, settings);
});
