import type { Element } from 'hast';
import type { ChartKind } from '../../model/figure.ts';
import type { ChartData } from '../mark.ts';
import { drawBullet } from './bullet.ts';
import { drawRankedRows } from './rankedRows.ts';
import { drawSpans } from './spans.ts';
import { drawSteps } from './steps.ts';

/** A chart kind: how it draws, and what every mark needs to have a place in the drawing. */
export interface Kind {
  /** Data in, an SVG element out that fills the width it is given. */
  readonly draw: (data: ChartData) => Element;
  readonly needs: 'rows' | 'time' | 'places' | 'checks' | 'nothing';
  /** True where values stand on a scale: units must agree, and shapes say how a value is stated. */
  readonly scaled: boolean;
  /** The most marks that stay readable in one row or, without rows, in one panel. */
  readonly most: number;
}

/** Every chart kind. */
export const kinds: Record<ChartKind, Kind> = {
  steps: { draw: drawSteps, needs: 'time', scaled: true, most: 60 },
  'ranked-rows': { draw: drawRankedRows, needs: 'rows', scaled: true, most: 12 },
  bullet: { draw: drawBullet, needs: 'rows', scaled: true, most: 6 },
  spans: { draw: drawSpans, needs: 'nothing', scaled: false, most: 60 },
};
