import type { Element } from 'hast';
import type { ChartKind } from '../../model/figure.ts';
import type { ChartData } from '../mark.ts';
import { drawRankedRows } from './rankedRows.ts';
import { drawSteps } from './steps.ts';

/** Draws one kind of chart: data in, an SVG element out that fills the width it is given. */
export type DrawChart = (data: ChartData) => Element;

/** Every chart kind. */
export const kinds: Record<ChartKind, DrawChart> = {
  steps: drawSteps,
  'ranked-rows': drawRankedRows,
};
