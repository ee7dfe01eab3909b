import { laySum } from '../gallery/cases/composition.ts';
import { layTimes } from '../gallery/cases/times.ts';
import { layValues } from '../gallery/cases/values.ts';
import type { ChartData } from '../src/chart/mark.ts';
import type { ChartKind } from '../src/model/figure.ts';

/** Every kind but the map, whose land is projected once a build. */
export type MeasuredKind = Exclude<ChartKind, 'map'>;

const count = 60;

/** The gallery's rows with sixty marks, for every kind that is measured. */
export const sixtyMarks: Readonly<Record<MeasuredKind, ChartData>> = {
  steps: layValues('steps', count),
  series: layValues('series', count),
  'ranked-rows': layValues('ranked-rows', count),
  bullet: layValues('bullet', count),
  spans: layTimes(count),
  timeline: layTimes(count),
  composition: laySum(count - 1),
};
