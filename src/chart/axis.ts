import type { Element } from 'hast';
import { s } from 'hastscript';
import { percent } from '../base/number.ts';
import type { Language } from '../words/language.ts';
import { estimateTextWidth } from '../base/textWidth.ts';
import { across, narrowest } from './scale.ts';
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
  return drawMoments(scale, { line: [y, y + 5], label: y + 18 }, language);
}

/** Returns upright grid lines down to a height in pixels, with their moments above. */
export function drawTimeAcross(scale: TimeScale, height: number, language: Language): Element {
  return drawMoments(scale, { line: [20, height], label: 12 }, language);
}

function drawMoments(
  scale: TimeScale,
  { line, label: labelY }: { line: readonly [number, number]; label: number },
  language: Language,
): Element {
  const labels = chooseMoments(scale, language).flatMap(({ moment, label }) => {
    const share = scale(moment.getTime());
    const x = percent(share);
    // Time runs from left to right, so that the anchor does too.
    const place = { x, y: labelY, direction: 'ltr', 'text-anchor': anchorAt(share) };
    return [s('line', { x1: x, x2: x, y1: line[0], y2: line[1] }), s('text', place, label)];
  });
  return s('g', { className: ['axis'] }, labels);
}

/** The round moments of the scale, or every second, third … of them, so that their labels have room. */
function chooseMoments(scale: TimeScale, language: Language): { moment: Date; label: string }[] {
  const moments = scale.ticks(6);
  const options = { ...finest(moments), timeZone: 'UTC', calendar: 'gregory' } as const;
  const format = new Intl.DateTimeFormat(language.tag, options);
  const labels = moments.map((moment) => ({ moment, label: format.format(moment) }));
  for (let step = 1; step < labels.length; step += 1) {
    const some = labels.filter((_, index) => index % step === 0);
    const placed = some.map(({ moment, label }) => ({ share: scale(moment.getTime()), label }));
    if (haveRoom(placed)) return some;
  }
  return labels.slice(0, 1);
}

/** True where no two labels in a row come nearer than eight pixels in the narrowest drawing. */
function haveRoom(labels: readonly { share: number; label: string }[]): boolean {
  const boxes = labels.map(({ share, label }) => {
    const width = estimateTextWidth(label, 13);
    const before = { start: 0, middle: width / 2, end: width }[anchorAt(share)];
    const left = share * narrowest - before;
    return { left, right: left + width };
  });
  return boxes.slice(1).every(({ left }, index) => left - (boxes[index]?.right ?? 0) >= 8);
}

function finest(ticks: readonly Date[]): Intl.DateTimeFormatOptions {
  if (ticks.some((tick) => tick.getUTCDate() !== 1)) return { day: 'numeric', month: 'short' };
  if (ticks.some((tick) => tick.getUTCMonth() !== 0)) return { month: 'short', year: 'numeric' };
  return { year: 'numeric' };
}
