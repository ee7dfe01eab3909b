import { describe, expect, test } from 'vitest';
import { countOrigins, findRoots, listRoots } from '../../src/ledger/independence.ts';
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
    return one && [...findRoots(one, ledger.dossier)].toSorted();
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

describe('the origins to which some claims go back', () => {
  const links = { office: [], agency: ['office'], post: [], sum: ['office', 'post'] };

  test('are those of each, once', () => {
    const { claims, ledger } = chain(links);
    const [office, agency, post, sum] = claims as [Claim, Claim, Claim, Claim];
    expect(listRoots([office, agency], ledger)).toEqual(new Set(['office']));
    expect(listRoots([agency, post], ledger)).toEqual(new Set(['office', 'post']));
    expect(listRoots([sum], ledger)).toEqual(new Set(['office', 'post']));
    expect(listRoots([], ledger)).toEqual(new Set());
  });

  test('are found once for each claim of a ledger', () => {
    const { claims, ledger } = chain(links);
    expect([...ledger.rootsOf]).toEqual(
      claims.map((each) => [each.id, findRoots(each, ledger.dossier)]),
    );
  });

  test('are none for a claim that the ledger does not hold', () => {
    expect(listRoots([claim({ id: 'stranger' })], chain(links).ledger)).toEqual(new Set());
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
