import { describe, expect, test } from 'vitest';
import { corroborate } from '../../src/ledger/compare.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Reading } from '../../src/model/reading.ts';
import { ledgerOf } from '../support/ledger.ts';
import { named, part, read } from './compared.ts';

describe('the corroboration of a claim', () => {
  const count = (claims: readonly Claim[], readings: readonly Reading[] = []) =>
    corroborate(claims[0] as Claim, ledgerOf(claims, readings));

  test('counts the other origins that agree, differ and speak of another time, and none of another measure', () => {
    const boats = { measure: 'boats', dimensions: { crossing: 'north-ferry' } };
    const claims = named(
      { value: 400 },
      { value: 400 },
      { value: 500 },
      { value: 900, asOf: '2026-04-01' },
      { value: 5, ...boats },
    );
    expect(count(claims)).toEqual({ agree: 1, differ: 1, aside: 1, silent: 0 });
    expect(count(named({ value: 400 }))).toEqual({ agree: 0, differ: 0, aside: 0, silent: 0 });
  });

  test.each<[string, Partial<Claim>]>([
    ['for another time', { value: 900, asOf: '2026-04-01' }],
    ['without a date', { value: 900, asOf: null }],
    ['without a value', { value: null, absent: 'unknown' }],
  ])('counts an origin that speaks of its cell %s aside, and not as silent', (_, own) => {
    expect(count(named({ value: 400 }, own))).toEqual({ agree: 0, differ: 0, aside: 1, silent: 0 });
  });

  test('counts an origin aside only where it does not agree or differ elsewhere', () => {
    const later = { value: 900, asOf: '2026-04-01', origin: 'b' };
    expect(count(named({ value: 400 }, { value: 400 }, later))).toEqual({
      agree: 1,
      differ: 0,
      aside: 0,
      silent: 0,
    });
    expect(count(named({ value: 400 }, { value: 500 }, later))).toEqual({
      agree: 0,
      differ: 1,
      aside: 0,
      silent: 0,
    });
  });

  test('counts what its speaker has disowned as no agreement', () => {
    const disowned = { value: 400, status: ['disowned' as const] };
    expect(count(named({ value: 400 }, disowned))).toEqual({
      agree: 0,
      differ: 0,
      aside: 1,
      silent: 0,
    });
    expect(count(named({ value: 400 }, disowned, { value: 400, origin: 'b' })).agree).toBe(1);
  });

  test('counts a copying error as no agreement', () => {
    const claims = named({ value: 400 }, { value: 400 }, { value: 500 });
    const parts = [part('copy-error', 'b'), part('rounding', 'a')];
    const own = read({
      claims: claims.map(({ id }) => id),
      parts,
      choice: 'passengers.c',
    });
    expect(count(claims, [own])).toEqual({ agree: 0, differ: 1, aside: 1, silent: 0 });
    expect(count(claims, [{ ...own, parts: [part('rounding', 'a', 'b')] }]).agree).toBe(1);
  });

  test('counts other members of the measure as silent', () => {
    const boats = ['north-ferry', 'south-ferry'].map((crossing) => ({
      measure: 'boats',
      dimensions: { crossing },
      value: 3,
    }));
    expect(count(named(...boats))).toEqual({ agree: 0, differ: 0, aside: 0, silent: 1 });
  });

  test('counts ten reprints of one statement as one origin, however long the chain', () => {
    const claims = named(
      { value: 400 },
      { value: 400 },
      { value: 400, derivedFrom: ['passengers.b'] },
      { value: 400, derivedFrom: ['passengers.c'] },
    );
    expect(count(claims)).toEqual({ agree: 1, differ: 0, aside: 0, silent: 0 });
  });

  test('counts nobody who repeats the claim itself, and no second claim of its origin', () => {
    const claims = named(
      { value: 400 },
      { value: 400, derivedFrom: ['passengers.a'] },
      { value: 500, origin: 'a' },
    );
    expect(count(claims)).toEqual({ agree: 0, differ: 0, aside: 0, silent: 0 });
  });

  test('of a reprint is that of what it repeats', () => {
    const claims = named(
      { value: 400, derivedFrom: ['passengers.b'] },
      { value: 400 },
      { value: 400 },
    );
    expect(count(claims)).toEqual({ agree: 1, differ: 0, aside: 0, silent: 0 });
  });

  test('counts an origin that both agrees and differs as one that differs', () => {
    const claims = named({ value: 400 }, { value: 400 }, { value: 500, origin: 'b' });
    expect(count(claims)).toEqual({ agree: 0, differ: 1, aside: 0, silent: 0 });
  });

  test('counts a difference that editors explain', () => {
    const parts = [part('rounding', 'b')];
    expect(count(named({ value: 400 }, { value: 500 }), [read({ parts })]).differ).toBe(1);
  });
});
