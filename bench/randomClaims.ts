import { loadDossier } from '../src/load/loadDossier.ts';
import type { Dossier } from '../src/load/dossier.ts';
import { qualifiers } from '../src/model/claim.ts';
import type { Claim } from '../src/model/claim.ts';
import { measureTimes } from '../src/model/measure.ts';
import type { Measure, MeasureKind } from '../src/model/measure.ts';

/** Draws a whole number from 0 up to, and without, a bound. */
type Draw = (bound: number) => number;

const kinds = ['count', 'amount', 'rate', 'date', 'choice'] satisfies MeasureKind[];
const options = ['town', 'county', 'state', 'church'];
const measureCount = 160;

/** Returns a dossier of random claims over 160 measures of mixed kinds and times; the same on every run. */
export function drawDossier(claimCount: number): Dossier {
  const { dossier } = loadDossier('tests/fixtures/small');
  const measures = Array.from({ length: measureCount }, (_, index) => measureOf(index));
  const draw = startDrawing(1);
  const claims = Array.from({ length: claimCount }, (_, index) =>
    drawClaim(index, measures[draw(measureCount)] as Measure, draw),
  );
  return {
    ...dossier,
    measures: new Map(measures.map((measure) => [measure.id, measure])),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    readings: new Map(),
  };
}

/** Mulberry32, by Tommy Ettinger (public domain): the runtime's own generator takes no seed. */
function startDrawing(seed: number): Draw {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
}

/** Twenty-five measures in a row are of every kind at every kind of time. */
function measureOf(index: number): Measure {
  return {
    id: `measure-${index}`,
    label: 'Things',
    definition: 'Things that are there.',
    kind: kinds[index % kinds.length] as MeasureKind,
    time: measureTimes[Math.floor(index / kinds.length) % measureTimes.length] as Measure['time'],
    unit: { other: 'things' },
    currency: { code: 'EUR', scale: 1_000_000 },
    requires: [],
    allows: ['side'],
    tolerance: 0.05,
    sums: false,
    options: options.map((id) => ({ id, label: id })),
    exclusive: true,
  };
}

function drawClaim(index: number, measure: Measure, draw: Draw): Claim {
  const { id, time } = measure;
  const side = draw(4);
  const date = drawDate(draw);
  return {
    id: `${id}.claim-${index}`,
    measure: id,
    ...drawValue(measure, draw),
    ...(time === 'period' ? { period: date } : { asOf: draw(20) === 0 ? null : date }),
    ...(time === 'event' ? { event: `event-${draw(20)}` } : {}),
    dimensions: side === 0 ? {} : { side: `side-${side}` },
    source: `source-${draw(300)}`,
    origin: `origin-${draw(60)}`,
    locator: { phrase: 'some words' },
  };
}

function drawValue({ kind }: Measure, draw: Draw): Pick<Claim, 'value' | 'qualifier'> {
  if (kind === 'choice') return { value: options[draw(options.length)] as string };
  const qualifier = qualifiers[draw(qualifiers.length)];
  if (kind === 'date') return { value: drawDate(draw), qualifier };
  const low = draw(5000);
  return { value: qualifier === 'between' ? { low, high: low + draw(100) } : low, qualifier };
}

/** A day, a month or a year of 2014 to 2026. */
function drawDate(draw: Draw): string {
  const [year, month, day] = [2014 + draw(13), 1 + draw(12), 1 + draw(28)].map((part) =>
    String(part).padStart(2, '0'),
  );
  return [`${year}-${month}-${day}`, `${year}-${month}`, String(year)][draw(3)] as string;
}
