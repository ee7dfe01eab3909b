import { describe, expect, test } from 'vitest';
import { printSvg } from '../../src/base/hast.ts';
import type { Sum } from '../../src/chart/mark.ts';
import { toSumData } from '../../src/figure/composition.ts';
import { resolveCheck } from '../../src/figure/resolveCheck.ts';
import { resolveFigure } from '../../src/figure/resolveFigure.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import type { Check } from '../../src/model/check.ts';
import type { Claim } from '../../src/model/claim.ts';
import { Figure } from '../../src/model/figure.ts';
import { languageOf } from '../../src/words/language.ts';
import { claim, ledgerOf } from '../support/ledger.ts';

const english = languageOf('en-GB');

const part = (id: string, own: Partial<Claim>): Claim =>
  claim({ id, measure: 'boats', asOf: '2026-03-01', ...own });
const north = part('north', { value: 3, dimensions: { crossing: 'north-ferry' } });
const south = part('south', {
  value: { low: 1, high: 2 },
  qualifier: 'between',
  dimensions: { crossing: 'south-ferry' },
});

const sumCheck = (total: string, own: Partial<Check> = {}): Check => ({
  id: 'ferries',
  title: 'Ferries and all boats',
  kind: 'parts-total',
  claims: { parts: ['north', 'south'], total },
  expected: 'undecided',
  ...own,
});

/** Returns a ledger in which one check adds up the boats of two ferries. */
function ledgerWith(total: Partial<Claim>, own: Partial<Check> = {}): Ledger {
  const all = part('all', { dimensions: { crossing: 'all-ferries' }, ...total });
  const checks = new Map([['ferries', sumCheck('all', own)]]);
  return ledgerOf([all, north, south], [], { checks });
}

function sumIn(ledger: Ledger): Sum {
  const [sum] = toSumData(ledger, { checks: ['ferries'] }, english).sums;
  if (!sum) throw new Error('no sum');
  return sum;
}

const restOf = (total: Partial<Claim>, own: Partial<Check> = {}): string =>
  sumIn(ledgerWith(total, own)).restLabel;

describe('parts beside their total', () => {
  test('leave a rest that is worked out from all that the claims allow', () => {
    expect(sumIn(ledgerWith({ value: 9 }))).toMatchObject({
      added: 'between 4 and 5',
      rest: { low: 4, high: 5 },
      restLabel: 'Not explained, by arithmetic: between 4 and 5',
    });
  });

  test.each([
    [{ value: 4 }, 'More than the total, by arithmetic: between 0 and 1'],
    [
      { value: { low: 4, high: 6 }, qualifier: 'between' },
      'By arithmetic: up to 1 more than the total, or up to 2 not explained',
    ],
    [{ value: 2 }, 'More than the total, by arithmetic: between 2 and 3'],
    [{ value: 6, qualifier: 'at-least' }, 'Not explained, by arithmetic: 1 or more'],
    [
      { value: 4, qualifier: 'at-least' },
      'By arithmetic: up to 1 more than the total, or any number not explained',
    ],
    [{ value: 0 }, 'More than the total, by arithmetic: between 4 and 5'],
  ] as const)('of %j say what is left', (total, words) => {
    expect(restOf(total)).toBe(words);
  });

  test('are not called unexplained where there may be more parts', () => {
    const claims = { parts: ['north', 'south'], whole: 'all' };
    expect(restOf({ value: 9 }, { claims })).toBe(
      'Not among these parts, by arithmetic: between 4 and 5',
    );
  });

  test('are told apart by their members alone, with what they share said once', () => {
    const words = (ledger: Ledger): string[] => {
      const { parts, partsLabel } = sumIn(ledger);
      return [partsLabel, ...parts.map((own) => own.words)];
    };
    const named = ['North ferry: 3', 'South ferry: between 1 and 2'];
    expect(words(ledgerWith({ value: 5 }))).toEqual(['', ...named]);
    expect(words(ledgerWith({ value: 5, origin: 'alder-post' }))).toEqual([
      'Parts stated by River Office, as of 1 March 2026',
      ...named,
    ]);
  });

  test('carry speaker and time each where they differ', () => {
    const words = (own: Partial<Claim>): string[] => {
      const all = part('all', { value: 9, dimensions: { crossing: 'all-ferries' } });
      const checks = new Map([['ferries', sumCheck('all')]]);
      const { parts, partsLabel } = sumIn(
        ledgerOf([all, north, { ...south, ...own }], [], { checks }),
      );
      return [partsLabel, ...parts.map((each) => each.words)];
    };
    expect(words({ asOf: '2026-03-02' })).toEqual([
      'Parts stated by River Office',
      'North ferry: 3, as of 1 March 2026',
      'South ferry: between 1 and 2, as of 2 March 2026',
    ]);
    expect(words({ origin: 'alder-post' })).toEqual([
      '',
      'North ferry · River Office: 3',
      'South ferry · Alder Post: between 1 and 2',
    ]);
  });

  test('in a figure are its table, with the rest as what no claim states', () => {
    const figure = Figure.parse({
      kind: 'composition',
      headline: 'Boats',
      subtitle: 'Boats',
      howToRead: 'Boats',
      meaning: 'Boats',
      checks: ['ferries'],
    });
    const ledger = ledgerWith({ value: 9 });
    const figures = new Map([['boats', { ...figure, id: 'boats' }]]);
    const resolved = resolveFigure(
      { ...ledger, dossier: { ...ledger.dossier, figures } },
      'boats',
      english,
    );
    expect(resolved.table.map(({ claim: own, row, value }) => [own?.id, row, value])).toEqual([
      ['all', 'Ferries and all boats · Total', '9 boats'],
      ['north', 'Ferries and all boats · North ferry', '3 boats'],
      ['south', 'Ferries and all boats · South ferry', 'between 1 and 2 boats'],
      [undefined, 'Ferries and all boats', 'Not explained, by arithmetic: between 4 and 5'],
    ]);
    expect(resolved.table.at(-1)?.workedOut).toEqual({ low: 4, high: 5 });
    expect(resolved.description).toContain(
      '“Ferries and all boats”: by arithmetic the parts add up to between 4 and 5. Total stated by River Office: 9, as of 1 March 2026. Not explained, by arithmetic: between 4 and 5.',
    );
    const ids = [...printSvg(resolved.drawing).matchAll(/data-claim="(\w+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['all', 'north', 'south']);
  });
});

test('a check of another kind has no drawing', () => {
  const own = { kind: 'at-most', claims: { value: 'north', limit: 'all' } } as const;
  expect(resolveCheck(ledgerWith({ value: 9 }, own), 'ferries', english)).toBeNull();
  expect(resolveCheck(ledgerWith({ value: 9 }), 'ferries', english)?.tagName).toBe('svg');
});
