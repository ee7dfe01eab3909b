import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  combine,
  count,
  drawnCount,
  judge,
  outcomeOf,
  outcomeOfMakes,
  printed,
  settings,
} from '../../support/checks.ts';

describe('parts and their total', () => {
  const total = (value: number, qualifier?: 'at-least' | 'about') => ({
    parts: [count(3), count(4, 'at-least')],
    total: count(value, qualifier),
  });

  test('hold where they add up, or make what the total allows', () => {
    expect(
      printed('parts-total', { parts: [count(3), count(4)], total: count(7) }),
    ).toMatchInlineSnapshot(`"holds: 3 + 4 = 7; 7 agrees with 7"`);
    expect(printed('parts-total', total(6, 'at-least'))).toMatchInlineSnapshot(
      `"holds: 3 + at least 4 = 7 or more; 7 or more agrees with at least 6"`,
    );
    expect(
      printed('parts-total', { parts: [count(3), count(4)], total: count(8, 'about') }),
    ).toMatchInlineSnapshot(`"holds: 3 + 4 = 7; 7 agrees with about 8"`);
  });

  test('fail where no number of the one is a number of the other', () => {
    expect(printed('parts-total', total(6))).toMatchInlineSnapshot(
      `"fails: 3 + at least 4 = 7 or more; 7 or more does not agree with 6"`,
    );
  });

  test('are undecided where they may make what the total does not allow', () => {
    expect(printed('parts-total', total(9))).toMatchInlineSnapshot(
      `"undecided: 3 + at least 4 = 7 or more; 7 or more may or may not agree with 9"`,
    );
    expect(printed('parts-total', total(7, 'about'))).toMatchInlineSnapshot(
      `"undecided: 3 + at least 4 = 7 or more; 7 or more may or may not agree with about 7"`,
    );
  });

  test('are of money in any scale, written in that of the first part', () => {
    const parts = [
      { measure: 'funds', value: 1.5 },
      { measure: 'fares', value: 250_000 },
    ];
    const whole = { measure: 'fares', value: 1_750_000 };
    expect(printed('parts-total', { parts, total: whole })).toMatchInlineSnapshot(
      `"holds: €1.5 million + €250,000 = €1.75 million; €1.75 million agrees with €1,750,000"`,
    );
  });

  test('carry no noise of decimals', () => {
    const tonnes = (value: number) => ({ measure: 'weight', value });
    expect(
      printed('parts-total', { parts: [tonnes(0.1), tonnes(0.2)], total: tonnes(0.3) }),
    ).toMatchInlineSnapshot(`"holds: 0.1 + 0.2 = 0.3; 0.3 agrees with 0.3"`);
  });
});

describe('some parts of a whole', () => {
  const whole = { parts: [count(3), count({ low: 2, high: 4 }, 'between')], whole: count(7) };

  test('hold where they make no more than it', () => {
    expect(printed('parts-total', whole)).toMatchInlineSnapshot(
      `"holds: 3 + between 2 and 4 = 5 to 7; 5 to 7 is no more than 7"`,
    );
  });

  test('fail where they make more', () => {
    expect(printed('parts-total', { ...whole, whole: count(4) })).toMatchInlineSnapshot(
      `"fails: 3 + between 2 and 4 = 5 to 7; 5 to 7 is more than 4"`,
    );
  });

  test('are undecided where they may make more', () => {
    expect(printed('parts-total', { ...whole, whole: count(6) })).toMatchInlineSnapshot(
      `"undecided: 3 + between 2 and 4 = 5 to 7; 5 to 7 may or may not be more than 6"`,
    );
  });
});

const drawn = fc.tuple(fc.array(drawnCount, { minLength: 1, maxLength: 2 }), drawnCount);
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

test('the outcome is that of every number which the parts and their total allow', () => {
  const property = fc.property(drawn, ([parts, total]) => {
    const sums = combine(parts.map(({ allowed }) => allowed))
      .map(sum)
      .filter((each) => each <= 60);
    const claims = { parts: parts.map(({ own }) => own), total: total.own };
    expect(judge('parts-total', claims).outcome).toBe(outcomeOfMakes(sums, total.allowed));
  });
  fc.assert(property, settings);
});

test('the outcome is that of every number which the parts and the whole allow', () => {
  const property = fc.property(drawn, ([parts, whole]) => {
    const cases = combine([...parts, whole].map(({ allowed }) => allowed)).map(
      (numbers) => sum(numbers.slice(0, -1)) <= Number(numbers.at(-1)),
    );
    const claims = { parts: parts.map(({ own }) => own), whole: whole.own };
    expect(judge('parts-total', claims).outcome).toBe(outcomeOf(cases));
  });
  fc.assert(property, { ...settings, numRuns: 200 });
});
