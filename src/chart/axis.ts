import type { Element } from 'hast';
import { s } from 'hastscript';
import { percent } from '../base/number.ts';
import type { Language } from '../words/language.ts';
import { estimateTextWidth } from '../base/textWidth.ts';
import type { ChartData, Mark } from './mark.ts';
import { across, extentOf, narrowest, scaleTime, scaleValues } from './scale.ts';
import type { TimeScale, ValueScale } from './scale.ts';

/** An axis across the drawing: where its numbers stand, which way they grow, and its grid. */
export interface Axis {
  /** Returns where a number stands as a share of the width, from left to right. */
  readonly shareOf: (value: number) => number;
  readonly heading: 'right' | 'left';
  /** Draws the labelled grid lines down to a height in pixels. */
  readonly draw: (height: number) => Element;
}

/** Returns the axis for the numbers of some marks. Values grow the way that reading runs, time always to the right. */
export function layAxis(marks: readonly Mark[], data: ChartData): Axis {
  if (data.scale === 'time') return layTime(marks, data);
  const scale = scaleValues(marks, data);
  const turned = data.language.direction === 'rtl';
  return {
    shareOf: (value) => (turned ? 1 - scale(value) : scale(value)),
    heading: turned ? 'left' : 'right',
    draw: (height) => frame([drawValuesAcross(scale, height, data)]),
  };
}

/** Milliseconds: a date by itself stands amid a month. */
const leastTime = 30 * 86_400_000;

function layTime(marks: readonly Mark[], { language, period }: ChartData): Axis {
  const { start, end } =
    period ?? extentOf(marks.map(({ low, high }) => ({ start: low, end: high })));
  const spare = Math.max(0, leastTime - (end - start)) / 2;
  const scale = scaleTime({ start: start - spare, end: end + spare });
  return {
    shareOf: scale,
    heading: 'right',
    draw: (height) => frame([drawTimeAcross(scale, height, language)]),
  };
}

/** Returns parts of a drawing inside its margins, in which a symbol at either end has room. */
export function frame(parts: readonly Element[]): Element {
  return s('svg', { x: '3%', width: '94%', overflow: 'visible' }, [...parts]);
}

/** Returns vertical grid lines with their values above, for a value scale that runs across. */
function drawValuesAcross(
  scale: ValueScale,
  height: number,
  { language, number }: ChartData,
): Element {
  const labels = scale.ticks.map((tick) => ({ share: scale(tick), label: number(tick) }));
  const lines = thin(labels, 1).flatMap(({ share, label }) => {
    const x = across(share, language.direction);
    return [
      s('line', { x1: x, x2: x, y1: 20, y2: height }),
      s('text', { x, y: 12, 'text-anchor': anchorAt(share) }, label),
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
export function drawValuesUp(
  scale: ValueScale,
  height: number,
  { language, number }: ChartData,
): Element {
  const lines = scale.ticks.flatMap((tick) => {
    const y = Math.round(height * (1 - scale(tick)));
    const x = across(0, language.direction);
    return [
      s('line', { x1: '0%', x2: '100%', y1: y, y2: y }),
      s('text', { x, y: y - 4 }, number(tick)),
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
  const labels = chooseMoments(scale, language).flatMap(({ share, label }) => {
    const x = percent(share);
    // Time runs from left to right, so that the anchor does too.
    const place = { x, y: labelY, direction: 'ltr', 'text-anchor': anchorAt(share) };
    return [s('line', { x1: x, x2: x, y1: line[0], y2: line[1] }), s('text', place, label)];
  });
  return s('g', { className: ['axis'] }, labels);
}

function chooseMoments(scale: TimeScale, language: Language): TickLabel[] {
  const moments = scale.ticks(6);
  const options = { ...finest(moments), timeZone: 'UTC', calendar: 'gregory' } as const;
  const format = new Intl.DateTimeFormat(language.tag, options);
  return thin(
    moments.map((moment) => ({ share: scale(moment.getTime()), label: format.format(moment) })),
    8,
  );
}

/** What stands at a share of an axis. */
interface TickLabel {
  readonly share: number;
  readonly label: string;
}

/** Returns all labels, or every second, third … of them, so that pixels remain between any two. */
function thin(labels: readonly TickLabel[], gap: number): TickLabel[] {
  for (let step = 1; step < labels.length; step += 1) {
    const some = labels.filter((_, index) => index % step === 0);
    if (haveRoom(some, gap)) return some;
  }
  return labels.slice(0, 1);
}

/** True where no two labels in a row come nearer than some pixels in the narrowest drawing. */
function haveRoom(labels: readonly TickLabel[], gap: number): boolean {
  const boxes = labels.map(({ share, label }) => {
    const width = estimateTextWidth(label, 13);
    const before = { start: 0, middle: width / 2, end: width }[anchorAt(share)];
    const left = share * narrowest - before;
    return { left, right: left + width };
  });
  return boxes.slice(1).every(({ left }, index) => left - (boxes[index]?.right ?? 0) >= gap);
}

function finest(ticks: readonly Date[]): Intl.DateTimeFormatOptions {
  if (ticks.some((tick) => tick.getUTCDate() !== 1)) return { day: 'numeric', month: 'short' };
  if (ticks.some((tick) => tick.getUTCMonth() !== 0)) return { month: 'short', year: 'numeric' };
  return { year: 'numeric' };
}
