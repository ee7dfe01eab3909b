import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../../src/base/edtf.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { combine, count, judge, outcomeOf, printed, settings } from '../../support/checks.ts';

const day = (value: string, qualifier: Claim['qualifier'] = 'exact'): Partial<Claim> => ({
  measure: 'day',
  value,
  qualifier,
  asOf: null,
});
const at = (asOf: string): Partial<Claim> => ({ ...count(5), asOf });

describe('an order of time', () => {
  test('holds where each day comes no later than the next', () => {
    const order = [day('2026-03-01'), day('2026-03-01'), day('2026-03')];
    expect(printed('time-order', { order })).toMatchInlineSnapshot(
      `"holds: March 1, 2026 is no later than March 1, 2026; March 1, 2026 is no later than March 2026"`,
    );
  });

  test('fails where one is later', () => {
    const order = [day('2026-03-02'), day('2026-03-01')];
    expect(printed('time-order', { order })).toMatchInlineSnapshot(
      `"fails: March 2, 2026 is later than March 1, 2026"`,
    );
  });

  test('is undecided where one may be later', () => {
    const order = [day('2026-03'), day('2026-03-10', 'at-least')];
    expect(printed('time-order', { order })).toMatchInlineSnapshot(
      `"undecided: March 2026 may or may not be later than not before March 10, 2026"`,
    );
  });

  test('is that of the times for which numbers are stated, by their periods too', () => {
    const stated = { ...count(5), period: '2026-02' };
    expect(
      printed('time-order', { order: [stated, at('2026-03-01'), day('2026-03-02')] }),
    ).toMatchInlineSnapshot(
      `"holds: February 2026 is no later than March 1, 2026; March 1, 2026 is no later than March 2, 2026"`,
    );
    expect(
      printed('time-order', { order: [at('2026-03-02'), day('2026-03-01')] }),
    ).toMatchInlineSnapshot(`"fails: March 2, 2026 is later than March 1, 2026"`);
  });

  test('takes what goes on to go on until its source was published', () => {
    expect(
      printed('time-order', { order: [at('2026-01/..'), day('2026-03-06')] }),
    ).toMatchInlineSnapshot(`"holds: since January 2026 is no later than March 6, 2026"`);
    expect(
      printed('time-order', { order: [at('2026-01/..'), day('2026-03-05')] }),
    ).toMatchInlineSnapshot(
      `"undecided: since January 2026 may or may not be later than March 5, 2026"`,
    );
  });

  test('fails across one in between that may be either', () => {
    const order = [day('2026-03-20'), day('2026-03'), day('2026-03-10')];
    expect(judge('time-order', { order }).outcome).toBe('fails');
  });
});

const dates = [
  '2026-03-01',
  '2026-03-02',
  '2026-03-04',
  '2026-03-01/2026-03-03',
  '2026-03-03/2026-03-06',
  '2026-03',
];
const daysOf = (text: string): number[] => {
  const { start = 0, end = 0 } = parseEdtf(text) ?? {};
  const length = Math.round((end - start) / 86_400_000) || 1;
  return Array.from({ length }, (_, index) => Math.floor(start / 86_400_000) + index);
};

test.each([2, 3])('the outcome is that of every day which %i dates allow', (length) => {
  const drawn = fc.array(fc.tuple(fc.constantFrom(...dates), fc.boolean()), {
    minLength: length,
    maxLength: length,
  });
  const property = fc.property(drawn, (order) => {
    const cases = combine(order.map(([text]) => daysOf(text))).map((days) =>
      days.every((each, index) => index === 0 || Number(days[index - 1]) <= each),
    );
    const claims = order.map(([text, isDate]) => (isDate ? day(text) : at(text)));
    expect(judge('time-order', { order: claims }).outcome).toBe(outcomeOf(cases));
  });
  fc.assert(property, { ...settings, numRuns: 200 });
});
