import type { Element } from 'hast';
import { buildElement } from '../../base/hast.ts';
import { percent } from '../../base/number.ts';
import type { Axis } from '../axis.ts';
import type { Mark } from '../mark.ts';
import { wrapMark } from './symbol.ts';

/** Where a limit stands: from a height in pixels down. */
export interface LimitPlace {
  readonly axis: Pick<Axis, 'shareOf'>;
  readonly top: number;
  readonly height: number;
  /** True for the second of two measures, so that they are told apart. */
  readonly isDashed?: boolean;
}

/** Returns a value that others are held against: an upright line across their bars, for a range two. */
export function drawLimit(
  mark: Mark,
  { axis, top, height, isDashed = false }: LimitPlace,
): Element {
  const className = isDashed ? ['limit', 'is-dashed'] : ['limit'];
  const lines = [...new Set([mark.low, mark.high])].flatMap((value) => {
    const x = percent(axis.shareOf(value));
    const ends = { x1: x, x2: x, y1: top, y2: top + height };
    return [
      buildElement('line', { className: ['ground'], ...ends, strokeWidth: 6 }),
      buildElement('line', { className, ...ends }),
    ];
  });
  return wrapMark(mark, {}, lines);
}
