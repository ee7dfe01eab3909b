import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/model/claim.ts';
import {
  combine,
  count,
  drawnCount,
  judge,
  outcomeOf,
  printed,
  settings,
} from '../../support/checks.ts';

const on = (date: number, ...stated: Parameters<typeof count>): Partial<Claim> => ({
  ...count(...stated),
  asOf: `2026-03-0${date}`,
});

describe('values that rise', () => {
  test('hold where none is less than the one before', () => {
    expect(printed('monotone', { rising: [on(1, 4), on(2, 4), on(3, 6)] })).toMatchInlineSnapshot(
      `"holds: 4 is no more than 4; 4 is no more than 6"`,
    );
  });

  test('fail where one is less', () => {
    expect(printed('monotone', { rising: [on(1, 4), on(2, 6), on(3, 5)] })).toMatchInlineSnapshot(
      `"fails: 4 is no more than 6; 6 is more than 5"`,
    );
  });

  test('are undecided where one may be less', () => {
    expect(printed('monotone', { rising: [on(1, 4), on(2, 6, 'at-most')] })).toMatchInlineSnapshot(
      `"undecided: 4 may or may not be more than up to 6"`,
    );
  });

  test('stand in the order of their times, in whichever order they are named', () => {
    expect(printed('monotone', { rising: [on(3, 6), on(1, 4), on(2, 5)] })).toMatchInlineSnapshot(
      `"holds: 4 is no more than 5; 5 is no more than 6"`,
    );
  });

  test('fail across one in between that may be either', () => {
    const rising = [on(1, 9), on(2, 20, 'at-most'), on(3, 5)];
    expect(judge('monotone', { rising }).outcome).toBe('fails');
  });
});

describe('values that fall', () => {
  test('hold where none is more than the one before', () => {
    expect(printed('monotone', { falling: [on(1, 6), on(2, 6), on(3, 4)] })).toMatchInlineSnapshot(
      `"holds: 6 is no less than 6; 6 is no less than 4"`,
    );
  });

  test('fail where one is more', () => {
    expect(printed('monotone', { falling: [on(1, 6), on(2, 7)] })).toMatchInlineSnapshot(
      `"fails: 6 is less than 7"`,
    );
  });

  test('are undecided where one may be more', () => {
    expect(
      printed('monotone', { falling: [on(1, 6), on(2, 5, 'at-least')] }),
    ).toMatchInlineSnapshot(`"undecided: 6 may or may not be less than at least 5"`);
  });
});

test.each([
  ['rising', 2],
  ['falling', 2],
  ['rising', 3],
  ['falling', 3],
] as const)(
  'the outcome is that of every number which the claims allow: %s, %i of them',
  (role, length) => {
    const few = drawnCount.map(({ own, allowed }) => ({
      own,
      allowed: allowed.filter((n) => n < 12),
    }));
    const drawn = fc.array(few, { minLength: length, maxLength: length });
    const property = fc.property(drawn, (series) => {
      const cases = combine(series.map(({ allowed }) => allowed)).map((numbers) => {
        const order = role === 'rising' ? numbers : numbers.toReversed();
        return order.every((each, index) => index === 0 || Number(order[index - 1]) <= each);
      });
      const claims = series.map(({ own }, index) => ({ ...own, asOf: `2026-03-0${index + 1}` }));
      expect(judge('monotone', { [role]: claims }).outcome).toBe(outcomeOf(cases));
    });
    fc.assert(property, settings);
  },
);
