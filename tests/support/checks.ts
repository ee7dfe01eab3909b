import fc from 'fast-check';
import { judgeCheck } from '../../src/ledger/check.ts';
import { printSteps } from '../../src/ledger/derivation.ts';
import type { Check, CheckKind, Outcome } from '../../src/model/check.ts';
import { qualifiers } from '../../src/model/claim.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Measure } from '../../src/model/measure.ts';
import { languageOf } from '../../src/words/language.ts';
import { claim, ledgerOf } from './ledger.ts';

const things: Measure = {
  id: 'things',
  label: 'Things',
  definition: 'Things that are there.',
  kind: 'count',
  time: 'instant',
  unit: { one: 'thing', other: 'things' },
  requires: [],
  allows: [],
  tolerance: 0.25,
  sums: true,
};
const plain: Measure = { ...things };
delete plain.unit;

/** One measure of each kind of value that a check takes; "things" are counted. */
export const measures: ReadonlyMap<string, Measure> = new Map(
  [
    things,
    { ...things, id: 'weight', kind: 'rate' as const, unit: { other: 'tonnes' } },
    {
      ...things,
      id: 'stay',
      kind: 'duration' as const,
      unit: { one: 'day', other: 'days' },
      timeUnit: 'day' as const,
    },
    { ...things, id: 'growth', kind: 'change' as const },
    {
      ...plain,
      id: 'fares',
      kind: 'amount' as const,
      currency: { code: 'EUR', scale: 1 as const },
    },
    {
      ...plain,
      id: 'funds',
      kind: 'amount' as const,
      currency: { code: 'EUR', scale: 1_000_000 as const },
    },
    { ...plain, id: 'day', kind: 'date' as const, tolerance: 0 },
    {
      ...plain,
      id: 'owner',
      kind: 'choice' as const,
      tolerance: 0,
      options: ['town', 'county', 'state'].map((id) => ({ id, label: `the ${id}` })),
    },
  ].map((measure) => [measure.id, measure]),
);

/** What a test states of the claims of a part; without a measure they count things. */
export type Stated = Partial<Claim> | readonly Partial<Claim>[];

/** A check of one kind over claims that are stated by their parts, worked out. */
export function judge(
  kind: CheckKind,
  parts: Readonly<Record<string, Stated>>,
  settings: Pick<Check, 'bounds' | 'per'> = {},
): { outcome: Outcome; printed: string } {
  const named = Object.entries(parts).map(([role, stated]) => ({
    role,
    claims: [stated].flat().map((own, index) => made(`things.${role}-${index}`, own)),
  }));
  const check: Check = {
    id: 'check',
    title: 'What is asked',
    kind,
    claims: Object.fromEntries(
      named.map(({ role, claims }) => [role, claims.map(({ id }) => id)] as const),
    ),
    expected: 'holds',
    ...settings,
  };
  const ledger = ledgerOf(
    named.flatMap(({ claims }) => claims),
    [],
    { measures },
  );
  const { outcome, steps } = judgeCheck(check, ledger);
  return { outcome, printed: `${outcome}: ${printSteps(steps, languageOf('en'))}` };
}

function made(id: string, own: Partial<Claim>): Claim {
  return claim({ id, measure: 'things', qualifier: 'exact', ...own });
}

/** Returns what comes of a check and its derivation, as it is printed. */
export function printed(...args: Parameters<typeof judge>): string {
  return judge(...args).printed;
}

/** A claim that counts things. */
export function count(
  value: Claim['value'],
  qualifier: Claim['qualifier'] = 'exact',
): Partial<Claim> {
  return { value, qualifier };
}

/** The same claims are drawn on every run. */
export const settings = { seed: 20_260_302, numRuns: 600 };

/** All numbers that are tried lie from nought to this; every end that can be stated lies far below. */
const most = 60;

/** Draws a claim that counts things, with every number that it allows, worked out one by one. */
export const drawnCount: fc.Arbitrary<{ own: Partial<Claim>; allowed: readonly number[] }> = fc
  .constantFrom(...qualifiers)
  .chain((qualifier) => {
    const number = fc.integer({ min: 0, max: 8 });
    const pair = fc
      .tuple(number, number)
      .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
    const isPair = qualifier === 'between';
    const value = isPair ? pair : qualifier === 'about' ? fc.oneof(number, pair) : number;
    return value.map((each) => ({
      own: { value: each, qualifier },
      allowed: listAllowed(each, qualifier),
    }));
  })
  .filter(({ allowed }) => allowed.length > 0);

/** A quarter is the tolerance of what is counted here. */
function listAllowed(
  value: number | { low: number; high: number },
  qualifier: Claim['qualifier'],
): number[] {
  const { low, high } = typeof value === 'number' ? { low: value, high: value } : value;
  const allows: Record<string, (number: number) => boolean> = {
    exact: (n) => n === low,
    between: (n) => low <= n && n <= high,
    about: (n) => low * 0.75 <= n && n <= high * 1.25,
    'at-least': (n) => n >= low,
    'more-than': (n) => n > low,
    'at-most': (n) => n <= low,
    'less-than': (n) => n < low,
    nearly: (n) => low * 0.75 <= n && n < low,
  };
  const all = Array.from({ length: most + 1 }, (_, index) => index);
  return all.filter((n) => allows[qualifier ?? 'exact']?.(n));
}

/** Returns every way to take one of each list. */
export function combine<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>(
    (taken, list) => taken.flatMap((some) => list.map((one) => [...some, one])),
    [[]],
  );
}

/** Holds where every case does, fails where none does. */
export function outcomeOf(cases: readonly boolean[]): Outcome {
  if (cases.every(Boolean)) return 'holds';
  return cases.some(Boolean) ? 'undecided' : 'fails';
}

/** Numbers make what is stated where all of them are allowed by it; they do not where none is. */
export function outcomeOfMakes(made: readonly number[], stated: readonly number[]): Outcome {
  const [numbers, allowed] = [new Set(made), new Set(stated)];
  if (numbers.isDisjointFrom(allowed)) return 'fails';
  return numbers.isSubsetOf(allowed) ? 'holds' : 'undecided';
}

/** Two sets of numbers are the same where all of one that ends are in the other; they differ where none is. */
export function outcomeOfSame(left: readonly number[], right: readonly number[]): Outcome {
  const [a, b] = [new Set(left), new Set(right)];
  if (a.isDisjointFrom(b)) return 'fails';
  const states = (one: Set<number>, other: Set<number>) => !one.has(most) && one.isSubsetOf(other);
  return states(a, b) || states(b, a) ? 'holds' : 'undecided';
}
