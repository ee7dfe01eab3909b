import type { ChartData } from '../src/chart/mark.ts';
import { chartKinds } from '../src/model/figure.ts';
import type { ChartKind } from '../src/model/figure.ts';
import { composition } from './cases/composition.ts';
import { map } from './cases/map.ts';
import { spans, timeline } from './cases/times.ts';
import { bullet, rankedRows, series, steps } from './cases/values.ts';

/** What every chart kind has to stand: as it is meant to be, and as it may come. */
export const caseNames = [
  'full',
  'rtl',
  'partial',
  'empty',
  'one-row',
  'facets',
  'statuses',
  'hostile',
] as const;
export type CaseName = (typeof caseNames)[number];

/** What one chart kind is drawn from in each case. */
export type KindCases = Readonly<Record<CaseName, ChartData>>;

/** Every chart kind in every case, from made-up data. */
export const gallery: Readonly<Record<ChartKind, KindCases>> = {
  steps,
  series,
  'ranked-rows': rankedRows,
  bullet,
  spans,
  composition,
  timeline,
  map,
};

/** One drawing of the gallery. */
export interface GalleryCase {
  readonly kind: ChartKind;
  readonly name: CaseName;
  readonly data: ChartData;
}

/** Returns the drawings of the gallery in their order. */
export function listCases(): GalleryCase[] {
  return chartKinds.flatMap((kind) =>
    caseNames.map((name) => ({ kind, name, data: gallery[kind][name] })),
  );
}
