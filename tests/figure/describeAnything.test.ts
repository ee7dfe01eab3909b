import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveFigure } from '../../src/figure/resolveFigure.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { qualifiers } from '../../src/model/claim.ts';
import type { Claim } from '../../src/model/claim.ts';
import { Figure } from '../../src/model/figure.ts';
import { claim, ledgerOf } from '../support/ledger.ts';
import { english, findFalsehoods, readExtremes } from './oracle.ts';
import { findMiscounts, showFigure } from './shownFigure.ts';

const settings = { seed: 20_260_301, numRuns: 400 };

/** Values that meet, just miss and take in each other. */
const numbers = fc.constantFrom(0, 1, 2, 9, 10, 11, 500, 501);
const pairs = fc
  .tuple(numbers, numbers)
  .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
const stated = fc.oneof(
  fc.record({
    value: numbers,
    qualifier: fc.constantFrom(...qualifiers.filter((each) => each !== 'between')),
  }),
  fc.record({ value: pairs, qualifier: fc.constantFrom('between' as const, 'about' as const) }),
  fc.constant({ value: null, absent: 'unknown' } as const),
);
const times = fc.constantFrom<Partial<Claim>>(
  ...['2026', '2026-03', '2026-03-01', '2026-03-02~', '2026-02-28', '2025-12-31'].map((asOf) => ({
    asOf,
  })),
  ...['2025', '2026-01/2026-03', '2024/..', '../2026-02'].map((period) => ({ period })),
  { asOf: null },
);
const statuses = fc.constantFrom<Partial<Claim>>(
  {},
  {},
  {},
  { status: ['disowned'] },
  { status: ['provisional'] },
  { checked: false },
);
const cells = fc.constantFrom<Partial<Claim>>(
  { measure: 'passengers', dimensions: {} },
  { measure: 'boats', dimensions: { crossing: 'north-ferry' } },
  { measure: 'boats', dimensions: { crossing: 'south-ferry' } },
);
const origins = fc.constantFrom('river-office', 'alder-post').map((origin) => ({ origin }));

const claims = fc
  .array(fc.tuple(stated, times, statuses, cells, origins), { minLength: 4, maxLength: 14 })
  .map((all) =>
    all.map((parts, index): Claim =>
      parts.reduce<Claim>(
        (whole, part) => ({ ...whole, ...part }),
        claim({ id: `m.c${String(index)}`, place: 'pier' }),
      ),
    ),
  );

const common = { headline: 'H', subtitle: 'S', howToRead: 'R', meaning: 'M' };
const crossing = ['north-ferry', 'south-ferry'];
const rows = fc.constantFrom(
  { by: 'origin' },
  { by: 'origin', members: ['alder-post'] },
  { by: 'measure', members: ['passengers'] },
);
const plain = { measures: ['passengers'] };
const ofCrossings = { measures: ['boats'], members: { crossing } };
const byCrossing = { measures: ['boats'], rows: { by: 'crossing', members: crossing } };
const facets = fc.constantFrom(
  {},
  { facets: 'origin' },
  { facets: 'group' },
  { facets: 'measure' },
);
const kinds = fc.oneof(
  rows.map((own) => ({ kind: 'ranked-rows', ...plain, rows: own })),
  fc.constant({ kind: 'ranked-rows', ...byCrossing }),
  fc.constant({ kind: 'bullet', ...byCrossing, references: ['boats'] }),
  fc.constantFrom('steps', 'series', 'spans').map((kind) => ({ kind, ...plain })),
  fc.constantFrom('steps', 'series').map((kind) => ({ kind, ...ofCrossings, facets: 'member' })),
);
const figures = fc
  .tuple(
    kinds,
    facets,
    fc.constantFrom({}, { period: '2026-03' }),
    fc.constantFrom({}, { without: ['m.c0'] }),
  )
  .map(([kind, ...parts]) => ({
    id: 'any',
    ...Figure.parse(Object.assign({ ...common }, ...parts, kind)),
  }));

function withFigure(own: readonly Claim[], figure: Figure & { readonly id: string }): Ledger {
  const ledger = ledgerOf(own);
  return { ...ledger, dossier: { ...ledger.dossier, figures: new Map([['any', figure]]) } };
}

describe('no sentence on any claims and any figure is false', () => {
  test('in what is most, by whom and when, and in what is counted', () => {
    let told = 0;
    fc.assert(
      fc.property(claims, figures, (own, figure) => {
        const ledger = withFigure(own, figure);
        const sentences = resolveFigure(ledger, 'any', english).description;
        told += readExtremes(sentences).length;
        expect(findFalsehoods(sentences, showFigure(ledger, figure))).toEqual([]);
        expect(findMiscounts(sentences, ledger, figure)).toEqual([]);
      }),
      settings,
    );
    expect(told).toBeGreaterThan(settings.numRuns);
  });
});

describe('what is worked out beside a total', () => {
  test('is what arithmetic makes of the parts', () => {
    const [part, total] = [fc.oneof(numbers, pairs), fc.oneof(numbers, pairs)];
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), total, (parts, whole) => {
        const valued = [...parts, whole].map((value, index) =>
          claim({
            ...{ id: `m.c${String(index)}`, value, dimensions: {} },
            qualifier: typeof value === 'number' ? 'exact' : 'between',
          }),
        );
        const ids = valued.map(({ id }) => id);
        const named = { parts: ids.slice(0, -1), total: ids.at(-1) ?? '' };
        const check = { id: 'sum', title: 'Sum', kind: 'parts-total', claims: named } as const;
        const figure = {
          id: 'any',
          ...Figure.parse({ ...common, kind: 'composition', checks: ['sum'] }),
        };
        const ledger = withFigure(valued, figure);
        const checks = new Map([['sum', { ...check, expected: 'undecided' } as const]]);
        const { description } = resolveFigure(
          { ...ledger, dossier: { ...ledger.dossier, checks } },
          'any',
          english,
        );
        const told = description.find((sentence) => sentence.startsWith('“Sum”')) ?? '';
        const ends = (value: typeof whole): [number, number] =>
          typeof value === 'number' ? [value, value] : [value.low, value.high];
        const sums = parts.map(ends).reduce(([a, b], [low, high]) => [a + low, b + high], [0, 0]);
        const [low, high] = ends(whole);
        const [least, most] = [low - sums[1], high - sums[0]];
        const write = (a: number, b: number): string =>
          a === b ? english.number(a) : `between ${english.number(a)} and ${english.number(b)}`;
        expect(told).toContain(`add up to ${write(...sums)}.`);
        const rest =
          least >= 0
            ? `Not explained, by arithmetic: ${write(least, most)}.`
            : most <= 0
              ? `More than the total, by arithmetic: ${write(0 - most, 0 - least)}.`
              : `up to ${english.number(-least)} more than the total, or up to ${english.number(most)} not explained.`;
        expect(told).toContain(rest);
      }),
      settings,
    );
  });
});
