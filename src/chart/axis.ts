import type { Element } from 'hast';
import { s } from 'hastscript';
import { percent } from '../base/number.ts';
import type { Language } from '../words/language.ts';
import { across } from './scale.ts';
import type { TimeScale, ValueScale } from './scale.ts';

/** Returns vertical grid lines with their values above, for a value scale that runs across. */
export function drawValuesAcross(scale: ValueScale, height: number, language: Language): Element {
  const lines = scale.ticks.flatMap((tick) => {
    const x = across(scale(tick), language.direction);
    return [
      s('line', { x1: x, x2: x, y1: 20, y2: height }),
      s('text', { x, y: 12, 'text-anchor': anchorAt(scale(tick)) }, language.number(tick)),
    ];
  });
  return s('g', { className: ['axis'] }, lines);
}

/** A label near an edge leans inwards, so that it is not cut off. */
function anchorAt(share: number): 'start' | 'middle' | 'end' {
  if (share < 0.06) return 'start';
  return share > 0.94 ? 'end' : 'middle';
}

/** Returns horizontal grid lines with their values at the start, for a value scale that runs upwards. */
export function drawValuesUp(scale: ValueScale, height: number, language: Language): Element {
  const lines = scale.ticks.flatMap((tick) => {
    const y = Math.round(height * (1 - scale(tick)));
    const x = across(0, language.direction);
    return [
      s('line', { x1: '0%', x2: '100%', y1: y, y2: y }),
      s('text', { x, y: y - 4 }, language.number(tick)),
    ];
  });
  return s('g', { className: ['axis'] }, lines);
}

/** Returns the labelled moments of a time axis at a height in pixels; time runs from left to right in every language. */
export function drawTime(scale: TimeScale, y: number, language: Language): Element {
  const format = new Intl.DateTimeFormat(language.tag, {
    ...finest(scale.ticks),
    timeZone: 'UTC',
    calendar: 'gregory',
  });
  const labels = scale.ticks.flatMap((tick) => {
    const share = scale(tick.getTime());
    const x = percent(share);
    // Time runs from left to right, so that the anchor does too.
    const place = { x, y: y + 18, direction: 'ltr', 'text-anchor': anchorAt(share) };
    return [s('line', { x1: x, x2: x, y1: y, y2: y + 5 }), s('text', place, format.format(tick))];
  });
  return s('g', { className: ['axis'] }, labels);
}

function finest(ticks: readonly Date[]): Intl.DateTimeFormatOptions {
  if (ticks.some((tick) => tick.getUTCDate() !== 1)) return { day: 'numeric', month: 'short' };
  if (ticks.some((tick) => tick.getUTCMonth() !== 0)) return { month: 'short', year: 'numeric' };
  return { year: 'numeric' };
}
