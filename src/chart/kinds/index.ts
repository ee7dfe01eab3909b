import type { Element } from 'hast';
import type { ChartKind, MarkForm } from '../../model/figure.ts';
import type { ChartData } from '../mark.ts';
import { drawBullet } from './bullet.ts';
import { drawComposition } from './composition.ts';
import { drawMap } from './map.ts';
import { drawRankedRows } from './rankedRows.ts';
import { drawSeries } from './series.ts';
import { drawSpans } from './spans.ts';
import { drawSteps } from './steps.ts';
import { drawTimeline } from './timeline.ts';

/** A chart kind: how it draws, and what every mark needs to have a place in the drawing. */
export interface Kind {
  /** Data in, an SVG element out that fills the width it is given. */
  readonly draw: (data: ChartData) => Element;
  readonly needs: 'rows' | 'time' | 'places' | 'checks' | 'events' | 'nothing';
  /** True where values stand on a scale: units must agree, and shapes say how a value is stated. */
  readonly scaled: boolean;
  /** How values are drawn, where the figure has no say in it. */
  readonly form?: MarkForm;
  /** True where symbols say when, and for how long, instead of how a value is stated. */
  readonly timed?: true;
  /** The most marks that stay readable in one row or, without rows, in one panel. */
  readonly most: number;
}

/** Every chart kind. */
export const kinds: Record<ChartKind, Kind> = {
  steps: { draw: drawSteps, needs: 'time', scaled: true, most: 60 },
  series: { draw: drawSeries, needs: 'time', scaled: true, most: 60 },
  'ranked-rows': { draw: drawRankedRows, needs: 'rows', scaled: true, most: 12 },
  bullet: { draw: drawBullet, needs: 'rows', scaled: true, form: 'bar', most: 6 },
  spans: { draw: drawSpans, needs: 'nothing', scaled: false, timed: true, most: 60 },
  timeline: { draw: drawTimeline, needs: 'events', scaled: false, timed: true, most: 80 },
  composition: { draw: drawComposition, needs: 'checks', scaled: true, form: 'bar', most: 40 },
  map: { draw: drawMap, needs: 'places', scaled: true, most: 60 },
};
