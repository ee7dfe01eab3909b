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
  readonly needs: 'rows' | 'time' | 'nothing';
  /** True where values stand on a scale: units must agree, and shapes say how a value is stated. */
  readonly scaled: boolean;
}

/** Every chart kind. */
export const kinds: Record<ChartKind, Kind> = {
  steps: { draw: drawSteps, needs: 'time', scaled: true },
  'ranked-rows': { draw: drawRankedRows, needs: 'rows', scaled: true },
  bullet: { draw: drawBullet, needs: 'rows', scaled: true },
  spans: { draw: drawSpans, needs: 'nothing', scaled: false },
};
