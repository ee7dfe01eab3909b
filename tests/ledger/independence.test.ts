import { describe, expect, test } from 'vitest';
import { countOrigins, rootOrigins } from '../../src/ledger/independence.ts';
import type { Claim } from '../../src/model/claim.ts';
import { claim, ledgerOf } from '../support/ledger.ts';

/** Claims by their ids, each of an origin of the same name, with what they were made from. */
function chain(links: Readonly<Record<string, readonly string[]>>) {
  const claims = Object.entries(links).map(([id, derivedFrom]): Claim => {
    const own = claim({ id, origin: id });
    return derivedFrom.length === 0 ? own : { ...own, derivedFrom: [...derivedFrom] };
  });
  const ledger = ledgerOf(claims);
  const roots = (id: string) => {
    const one = claims.find((each) => each.id === id);
    return one && [...rootOrigins(one, ledger)].toSorted();
  };
  return { claims, ledger, roots };
}

describe('the origins to which a claim goes back', () => {
  test('are its own where it repeats nothing', () => {
    expect(chain({ office: [] }).roots('office')).toEqual(['office']);
  });

  test('are those of what it repeats, by however long a chain, and not its own', () => {
    const { roots } = chain({ reprint: ['agency'], agency: ['office'], office: [] });
    expect(roots('reprint')).toEqual(['office']);
    expect(roots('agency')).toEqual(['office']);
  });

  test('are several where it was made from several, each once', () => {
    const { roots } = chain({
      sum: ['agency', 'post', 'office'],
      agency: ['office'],
      office: [],
      post: [],
    });
    expect(roots('sum')).toEqual(['office', 'post']);
  });

  test('are its own where what it repeats is not there', () => {
    expect(chain({ reprint: ['lost'] }).roots('reprint')).toEqual(['reprint']);
  });

  test('are found in a circle too, which the rules refuse', () => {
    expect(chain({ first: ['second'], second: ['first'] }).roots('first')).toEqual([]);
  });
});

describe('the number of origins of some claims', () => {
  test('counts ten reprints of one statement once', () => {
    const names = Array.from({ length: 10 }, (_, index) => `reprint-${index}`);
    const reprints = Object.fromEntries(names.map((name) => [name, ['office']]));
    const { claims, ledger } = chain({ office: [], ...reprints });
    expect(countOrigins(claims, ledger)).toBe(1);
    expect(countOrigins(claims.slice(1), ledger)).toBe(1);
  });

  test('counts what was made from two as two', () => {
    const { claims, ledger } = chain({ office: [], post: [], sum: ['office', 'post'] });
    expect(countOrigins(claims.slice(2), ledger)).toBe(2);
    expect(countOrigins(claims, ledger)).toBe(2);
    expect(countOrigins([], ledger)).toBe(0);
  });
});
