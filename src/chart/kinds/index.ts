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
  /** True where the shape of a mark says how the value is stated; else words alone say it. */
  readonly shapes: boolean;
}

/** Every chart kind. */
export const kinds: Record<ChartKind, Kind> = {
  steps: { draw: drawSteps, needs: 'time', shapes: true },
  'ranked-rows': { draw: drawRankedRows, needs: 'rows', shapes: true },
  bullet: { draw: drawBullet, needs: 'rows', shapes: true },
  spans: { draw: drawSpans, needs: 'nothing', shapes: false },
};
