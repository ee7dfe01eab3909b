import type { Element } from 'hast';
import { buildElement } from '../base/hast.ts';
import { day } from '../base/edtf.ts';
import { percent } from '../base/number.ts';
import type { Language, MomentDetail } from '../words/language.ts';
import { estimateTextWidth } from '../base/textWidth.ts';
import type { ChartData, Mark } from './mark.ts';
import { across, extentOf, narrowest, scaleTime, scaleValues, writeTicks } from './scale.ts';
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
  return buildElement('svg', { x: '3%', width: '94%', overflow: 'visible' }, [...parts]);
}

/** Returns the upright line at zero from which bars run, along their track alone: it goes through no words. */
export function drawBase(
  axis: Pick<Axis, 'shareOf'>,
  { top, height }: { readonly top: number; readonly height: number },
): Element {
  const x = percent(axis.shareOf(0));
  const ends = { x1: x, x2: x, y1: top, y2: top + height };
  return frame([buildElement('line', { className: ['base'], ...ends })]);
}

/** A share of the width: nearer to where reading starts a line would go through the first letters of words. */
const outset = 0.02;

/** Returns vertical grid lines with their values above, for a value scale that runs across. */
function drawValuesAcross(scale: ValueScale, height: number, data: ChartData): Element {
  const { language } = data;
  const write = writeTicks(scale, data);
  const labels = scale.ticks.map((tick) => ({ share: scale(tick), label: write(tick) }));
  const lines = thin(labels, 1).flatMap(({ share, label }) => {
    const x = across(share, language.direction);
    return [
      buildElement('line', { x1: x, x2: x, y1: 20, y2: share < outset ? 26 : height }),
      buildElement('text', { x, y: 12, textAnchor: anchorAt({ share, label }) }, label),
    ];
  });
  return buildElement('g', { className: ['axis'] }, lines);
}

/** Pixels: the margin beside the frame into which a label may reach. */
const beside = 8;

/** A label near an edge leans inwards, so that it is not cut off. */
function anchorAt({ share, label }: TickLabel): 'start' | 'middle' | 'end' {
  const near = Math.max(0.06, (estimateTextWidth(label, 13) / 2 - beside) / narrowest);
  if (share < near) return 'start';
  return share > 1 - near ? 'end' : 'middle';
}

/** Pixels: the least between two labels, one above the other. */
const leastPitch = 22;

/** Returns horizontal grid lines with their values at the start, for a value scale that runs upwards; a log scale says so. */
export function drawValuesUp(scale: ValueScale, height: number, data: ChartData): Element {
  const { language, scale: kind } = data;
  const write = writeTicks(scale, data);
  const pitch = height / Math.max(1, scale.ticks.length - 1);
  const step = Math.ceil(leastPitch / pitch);
  const lines = scale.ticks
    .filter((_, index) => index % step === 0)
    .flatMap((tick) => {
      const y = Math.round(height * (1 - scale(tick)));
      const x = across(0, language.direction);
      return [
        buildElement('line', { x1: '0%', x2: '100%', y1: y, y2: y }),
        buildElement('text', { x, y: y - 4 }, write(tick)),
      ];
    });
  const place = { x: across(1, language.direction), y: -6, textAnchor: 'end' };
  const log = kind === 'log' ? [buildElement('text', place, language.words.figure.logScale)] : [];
  return buildElement('g', { className: ['axis'] }, [...lines, ...log]);
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
    const place = { x, y: labelY, direction: 'ltr', textAnchor: anchorAt({ share, label }) };
    return [
      buildElement('line', { x1: x, x2: x, y1: line[0], y2: line[1] }),
      buildElement('text', place, label),
    ];
  });
  return buildElement('g', { className: ['axis'] }, labels);
}

/** Returns round moments with room for their labels; where fewer than two have it, the two ends of the time. */
function chooseMoments(scale: TimeScale, language: Language): TickLabel[] {
  // Nothing is dated finer than a day.
  const moments = scale.ticks(6).filter((moment) => moment.getTime() % day === 0);
  const chosen = thin(labelMoments(moments, scale, language), 8);
  if (chosen.length > 1) return chosen;
  return labelMoments(scale.ends, scale, language);
}

/** The year stands with the first day that is labelled, and with each where there are several years. */
function labelMoments(moments: readonly Date[], scale: TimeScale, language: Language): TickLabel[] {
  const finest = finestOf(moments);
  const isOneYear = moments[0]?.getUTCFullYear() === moments.at(-1)?.getUTCFullYear();
  return moments.map((moment, index) => {
    const detail = finest === 'day' && (index === 0 || !isOneYear) ? 'date' : finest;
    return { share: scale(moment.getTime()), label: language.moment(moment, detail) };
  });
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
    const before = { start: 0, middle: width / 2, end: width }[anchorAt({ share, label })];
    const left = share * narrowest - before;
    return { left, right: left + width };
  });
  return boxes.slice(1).every(({ left }, index) => left - (boxes[index]?.right ?? 0) >= gap);
}

function finestOf(moments: readonly Date[]): MomentDetail {
  if (moments.some((moment) => moment.getUTCDate() !== 1)) return 'day';
  return moments.some((moment) => moment.getUTCMonth() !== 0) ? 'month' : 'year';
}
