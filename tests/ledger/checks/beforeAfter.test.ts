import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  combine,
  count,
  drawnCount,
  judge,
  outcomeOfMakes,
  printed,
  settings,
} from '../../support/checks.ts';

describe('what is there after something was added', () => {
  test('holds where it is what the two make', () => {
    const parts = { before: count(10), added: [count(3), count(4)], after: count(17) };
    expect(printed('before-after', parts)).toMatchInlineSnapshot(
      `"holds: 10 + 3 + 4 = 17; 17 agrees with 17"`,
    );
  });

  test('fails where it is not', () => {
    const parts = { before: count(10), added: count(3, 'at-least'), after: count(12) };
    expect(printed('before-after', parts)).toMatchInlineSnapshot(
      `"fails: 10 + at least 3 = 13 or more; 13 or more does not agree with 12"`,
    );
  });

  test('is undecided where each allows what the other does not', () => {
    const parts = { before: count(10), added: count(3, 'at-least'), after: count(20, 'at-most') };
    expect(printed('before-after', parts)).toMatchInlineSnapshot(
      `"undecided: 10 + at least 3 = 13 or more; 13 or more may or may not agree with up to 20"`,
    );
  });
});

describe('what is there after something was removed', () => {
  test('holds where it is what is left', () => {
    const parts = { before: count(10), removed: [count(3), count(4)], after: count(3) };
    expect(printed('before-after', parts)).toMatchInlineSnapshot(
      `"holds: 10 − 3 − 4 = 3; 3 agrees with 3"`,
    );
  });

  test('fails where it is not', () => {
    const parts = { before: count(10), removed: count(3, 'at-least'), after: count(8) };
    expect(printed('before-after', parts)).toMatchInlineSnapshot(
      `"fails: 10 − at least 3 = up to 7; up to 7 does not agree with 8"`,
    );
  });

  test('is undecided where each allows what the other does not', () => {
    const parts = { before: count(10, 'about'), removed: count(3), after: count(7, 'about') };
    expect(
      printed('before-after', { ...parts, after: count(9, 'at-least') }),
    ).toMatchInlineSnapshot(
      `"undecided: about 10 − 3 = 5 to 9; 5 to 9 may or may not agree with at least 9"`,
    );
  });

  test('is written without a number that is none', () => {
    const parts = { before: count(10, 'at-least'), removed: count(3, 'at-least'), after: count(5) };
    expect(printed('before-after', parts)).toMatchInlineSnapshot(
      `"undecided: at least 10 − at least 3 = any number; any number may or may not agree with 5"`,
    );
  });
});

test.each(['added', 'removed'] as const)(
  'the outcome is that of every number which the claims allow: %s',
  (role) => {
    const sign = role === 'added' ? 1 : -1;
    const property = fc.property(drawnCount, drawnCount, drawnCount, (before, change, after) => {
      const left = combine([before.allowed, change.allowed]).map(([a = 0, b = 0]) => a + sign * b);
      const window = (numbers: readonly number[]) => numbers.filter((n) => n >= -20 && n <= 40);
      const claims = { before: before.own, [role]: change.own, after: after.own };
      const expected = outcomeOfMakes(window(left), window(after.allowed));
      expect(judge('before-after', claims).outcome).toBe(expected);
    });
    fc.assert(property, settings);
  },
);
