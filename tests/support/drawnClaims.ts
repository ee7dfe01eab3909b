import fc from 'fast-check';
import { qualifiers } from '../../src/model/claim.ts';
import type { Claim, Qualifier } from '../../src/model/claim.ts';
import { measureTimes } from '../../src/model/measure.ts';
import type { Measure, MeasureKind } from '../../src/model/measure.ts';
import { stateClaim } from './bruteForce.ts';
import type { Stated } from './bruteForce.ts';

/** Claims of one or two measures in any order, as a property is tried on them. */
export interface Drawn {
  readonly claims: readonly Claim[];
  readonly measures: ReadonlyMap<string, Measure>;
}

const kinds = [
  ...(['count', 'count', 'amount', 'share', 'rate', 'duration', 'change', 'change'] as const),
  ...(['count', 'count', 'amount', 'share', 'rate', 'duration', 'change', 'change'] as const),
  ...(['date', 'date', 'date', 'choice', 'choice', 'choice', 'choice', 'statement'] as const),
] satisfies MeasureKind[];

/** In two groups: a claim names options of one of them, or of both. */
const near = ['town', 'county', 'state', 'church'];
const far = ['guild', 'crown', 'parish', 'abbey'];
const options = [...near, ...far];

/** In three groups: within one, values meet or just miss each other; across two, they rarely meet. */
const numbers = [0, 1, 2, 9, 10, 11, 20, 22];
const halves = [...numbers, 0.5, 9.5, 10.5];
const changes = [...halves, -2, -9.5, -10];

const dates = [
  ...['2024-01-01', '2024-01-02', '2024-01-03', '2024-02-29', '2024-01-02~', '2024-01', '2024-02'],
  ...['2024', '2023', '2023~', '2024-01~', '2024-01-02/2024-02-10', '2023-12/2024-01'],
  ...['2022/..', '../2024', '2024-02/..', '../2024-01-01'],
];

/** Most share a moment. */
const moments = [
  ...dates,
  ...['2024', '2024~', '2024-01', '2024-01/2024-03', '2023/2024', '2022/..', '../2024', '2022/..'],
];

/** Two times that only a third joins: one cell may have two disagreements. */
const twoTimes = ['2024-01-01', '2024-02'];
const fewMoments = [...twoTimes, ...twoTimes, '2024-01-01~', '2024-02~', '2024-01-01/2024-02-10'];

/** Spans that are equal though written otherwise, and some that only overlap. */
const periods = [
  ...['2024', '2024', '2024', '2024-01-01/2024-12-31', '2024~', '2024-01/2024-12', '2024-01'],
  ...['2024', '2024~', '2022/..', '2022-01-01/..', '../2024', '../2024-12-31'],
  ...['2024-01-01', '2024-01-01/2024-01-31'],
];

/** Its members may be named in either order. */
const cell = { side: 'left', floor: 'top' };
const cells: Claim['dimensions'][] = [
  ...Array<Claim['dimensions']>(9).fill(cell),
  ...Array<Claim['dimensions']>(9).fill({ floor: 'top', side: 'left' }),
  { side: 'left' },
];

const measure = (id: string): fc.Arbitrary<Measure> =>
  fc.record({
    id: fc.constant(id),
    label: fc.constant('Things'),
    definition: fc.constant('Things that are there.'),
    kind: fc.constantFrom(...kinds),
    time: fc.constantFrom(...measureTimes),
    unit: fc.constant({ other: 'things' }),
    currency: fc.constant({ code: 'EUR', scale: 1_000_000 as const }),
    requires: fc.constant([]),
    allows: fc.constant(['side', 'floor']),
    tolerance: fc.constantFrom(0, 0.05, 0.1, 0.25),
    sums: fc.constant(false),
    options: fc.constant(options.map((option) => ({ id: option, label: option }))),
    exclusive: fc.constantFrom(true, true, true, true, false),
  });

const qualified = (low: fc.Arbitrary<number>): fc.Arbitrary<Partial<Claim>> => {
  const pair = fc.tuple(low, low).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
  const byQualifier = (qualifier: Qualifier): fc.Arbitrary<Claim['value']> =>
    qualifier === 'between' ? pair : qualifier === 'about' ? fc.oneof(low, pair) : low;
  return fc
    .constantFrom(...qualifiers)
    .chain((qualifier) =>
      fc.record({ qualifier: fc.constant(qualifier), value: byQualifier(qualifier) }),
    );
};

/** Up to four, in any order. */
const several = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom(near, far, options))
  .chain(([length, group]) => fc.shuffledSubarray(group, { minLength: length, maxLength: length }));

function valueOf({ kind }: Measure): fc.Arbitrary<Partial<Claim>> {
  switch (kind) {
    case 'choice':
      return fc.record({
        value: fc.oneof(
          { weight: 1, arbitrary: fc.constantFrom(...near) },
          { weight: 2, arbitrary: several },
        ),
      });
    case 'statement':
      return fc.record({ value: fc.constantFrom('It is so.', 'It is not so.') });
    case 'date':
      return fc.record({
        value: fc.constantFrom(...dates),
        qualifier: fc.constantFrom(...qualifiers.filter((each) => each !== 'between')),
      });
    default: {
      const pool = kind === 'count' ? numbers : kind === 'change' ? changes : halves;
      return qualified(fc.constantFrom(...pool));
    }
  }
}

const nothing = fc.constant<Partial<Claim>>({ value: null, absent: 'unknown' });
const undated = fc.constant<Partial<Claim>>({ asOf: null });

function timeOf({ time }: Measure, among: readonly string[]): fc.Arbitrary<Partial<Claim>> {
  const dated = fc.record({ asOf: fc.constantFrom(...among) });
  if (time === 'event')
    return fc
      .tuple(
        fc.oneof(dated, undated),
        fc.constantFrom(...Array<string>(8).fill('flood'), 'fire', undefined),
      )
      .map(([when, event]) => ({ ...when, ...(event === undefined ? {} : { event }) }));
  return fc.oneof(
    {
      weight: 24,
      arbitrary: time === 'period' ? fc.record({ period: fc.constantFrom(...periods) }) : dated,
    },
    { weight: 1, arbitrary: undated },
  );
}

/** Leaves out what allows no value at all, such as nearly nothing without a tolerance: no reader could say what it means. */
function claimOf(own: Measure, among: readonly string[]): fc.Arbitrary<Claim> {
  const value = fc.oneof(
    { weight: 24, arbitrary: valueOf(own) },
    { weight: 1, arbitrary: nothing },
  );
  const said = fc.record({
    dimensions: fc.constantFrom(...cells),
    source: fc.constantFrom('report', 'letter'),
    origin: fc.constantFrom('office', 'paper'),
  });
  return fc
    .tuple(value, timeOf(own, among), said)
    .map(
      (parts) =>
        ({
          measure: own.id,
          locator: { phrase: 'words' },
          ...Object.assign({}, ...parts),
        }) as Claim,
    )
    .filter((claim) => stateClaim(claim, own).allowed?.size !== 0);
}

/** The same claims are drawn on every run. */
export const settings = { seed: 20_260_301, numRuns: 800 };

/** Draws the claims of one measure or of two. */
export const drawn: fc.Arbitrary<Drawn> = fc
  .tuple(
    fc.oneof(
      { weight: 9, arbitrary: fc.tuple(measure('first')) },
      { weight: 1, arbitrary: fc.tuple(measure('first'), measure('second')) },
    ),
    fc.constantFrom(moments, fewMoments),
  )
  .chain(([measures, among]) => {
    const claim = fc.oneof(...measures.map((own) => claimOf(own, among)));
    return fc.array(claim, { minLength: 2, maxLength: 8 }).map((claims) => ({
      claims: claims.map((each, index) => ({ ...each, id: `${each.measure}.c${index}` })),
      measures: new Map(measures.map((each) => [each.id, each])),
    }));
  });

/** Returns the claims with all that each allows. */
export function stateAll({ claims, measures }: Drawn): Stated[] {
  return claims.map((claim) => stateClaim(claim, measures.get(claim.measure) as Measure));
}
