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

describe('a value that is at most a limit', () => {
  test('holds where all that it allows is no more', () => {
    expect(printed('at-most', { value: count(5), limit: count(5) })).toMatchInlineSnapshot(
      `"holds: 5 is no more than 5"`,
    );
    expect(
      printed('at-most', { value: count(5, 'less-than'), limit: count(4, 'at-least') }),
    ).toMatchInlineSnapshot(`"holds: under 5 is no more than at least 4"`);
  });

  test('fails where all that it allows is more', () => {
    expect(
      printed('at-most', { value: count(5, 'more-than'), limit: count(5) }),
    ).toMatchInlineSnapshot(`"fails: more than 5 is more than 5"`);
  });

  test('is undecided where some is', () => {
    expect(printed('at-most', { value: count(5, 'about'), limit: count(5) })).toMatchInlineSnapshot(
      `"undecided: about 5 may or may not be more than 5"`,
    );
    expect(
      printed('at-most', { value: count(5, 'at-least'), limit: count(9) }),
    ).toMatchInlineSnapshot(`"undecided: at least 5 may or may not be more than 9"`);
  });

  test('is never below nought, unless it is a change', () => {
    const growth = { measure: 'growth', value: 3, qualifier: 'less-than' } as const;
    expect(judge('at-most', { value: count(0), limit: count(3, 'less-than') }).outcome).toBe(
      'holds',
    );
    expect(
      judge('at-most', { value: { ...growth, value: 0, qualifier: 'exact' }, limit: growth })
        .outcome,
    ).toBe('undecided');
  });
});

test('the outcome is that of every number which the two allow', () => {
  const property = fc.property(drawnCount, drawnCount, (value, limit) => {
    const cases = combine([value.allowed, limit.allowed]).map(([a = 0, b = 0]) => a <= b);
    expect(judge('at-most', { value: value.own, limit: limit.own }).outcome).toBe(outcomeOf(cases));
  });
  fc.assert(property, settings);
});
