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

const day = (value: string): Partial<Claim> => ({ measure: 'day', value });
const owner = (...value: string[]): Partial<Claim> => ({ measure: 'owner', value });

describe('a number that is counted in another', () => {
  test('holds where it is no larger', () => {
    expect(
      printed('subset', { part: count(5), whole: count(5, 'at-least') }),
    ).toMatchInlineSnapshot(`"holds: 5 is no more than at least 5"`);
  });

  test('fails where it is larger', () => {
    expect(printed('subset', { part: count(6), whole: count(5) })).toMatchInlineSnapshot(
      `"fails: 6 is more than 5"`,
    );
  });

  test('is undecided where it may be', () => {
    expect(
      printed('subset', { part: count(5, 'more-than'), whole: count(9) }),
    ).toMatchInlineSnapshot(`"undecided: more than 5 may or may not be more than 9"`);
  });

  test('comes out as every number which the two allow', () => {
    const property = fc.property(drawnCount, drawnCount, (part, whole) => {
      const cases = combine([part.allowed, whole.allowed]).map(([a = 0, b = 0]) => a <= b);
      expect(judge('subset', { part: part.own, whole: whole.own }).outcome).toBe(outcomeOf(cases));
    });
    fc.assert(property, settings);
  });
});

describe('a date that lies in another', () => {
  test('holds where all its days do', () => {
    expect(
      printed('subset', { part: day('2026-03-04'), whole: day('2026-03') }),
    ).toMatchInlineSnapshot(`"holds: March 4, 2026 is part of March 2026"`);
  });

  test('fails where none does', () => {
    expect(
      printed('subset', { part: day('2026-04-04'), whole: day('2026-03') }),
    ).toMatchInlineSnapshot(`"fails: April 4, 2026 goes beyond March 2026"`);
  });

  test('is undecided where some do', () => {
    expect(printed('subset', { part: day('2026'), whole: day('2026-03') })).toMatchInlineSnapshot(
      `"undecided: 2026 may or may not be part of March 2026"`,
    );
  });
});

describe('options that are among others', () => {
  test('hold where all are', () => {
    expect(
      printed('subset', { part: owner('town'), whole: owner('town', 'county') }),
    ).toMatchInlineSnapshot(`"holds: the town is part of the town and the county"`);
    expect(
      judge('subset', { part: { ...owner(), value: 'town' }, whole: owner('town') }).outcome,
    ).toBe('holds');
  });

  test('fail where one is not', () => {
    expect(
      printed('subset', { part: owner('town', 'state'), whole: owner('town', 'county') }),
    ).toMatchInlineSnapshot(`"fails: the town and the state goes beyond the town and the county"`);
  });

  test('are never undecided: a choice is what it names', () => {
    const some = fc.subarray(['town', 'county', 'state'], { minLength: 1 });
    const property = fc.property(some, some, (part, whole) => {
      const { outcome } = judge('subset', { part: owner(...part), whole: owner(...whole) });
      expect(outcome).toBe(new Set(part).isSubsetOf(new Set(whole)) ? 'holds' : 'fails');
    });
    fc.assert(property, settings);
  });
});
