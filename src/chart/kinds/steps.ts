import type { Element } from 'hast';
import { s } from 'hastscript';
import { isOneDay } from '../../base/edtf.ts';
import { percent, round } from '../../base/number.ts';
import { drawTime, drawValuesUp, frame } from '../axis.ts';
import { isCounted } from '../mark.ts';
import type { ChartData, Mark } from '../mark.ts';
import { lineBox } from '../marks/label.ts';
import type { Box, Spot } from '../marks/label.ts';
import { nameMarks } from '../marks/names.ts';
import { silentRow, stackBlocks } from '../marks/stack.ts';
import { drawBound, drawSymbol } from '../marks/symbol.ts';
import { across, extentOf, narrowest, scaleTime, scaleValues, tickWidth } from '../scale.ts';
import type { TimeScale, ValueScale } from '../scale.ts';

/** Pixels: the panel's title and its first grid label, the panel, the space after it, the time axis. */
const panel = { title: 40, height: 132, gap: 22, axis: 26 };

/** Pixels: half of a mark and the space before it. */
const symbolWidth = 12;

/** The share of the width that is kept for undated marks, where there are some, and the most for value labels. */
const [aside, mostNear] = [0.14, 0.3];

interface Scales {
  readonly value: ValueScale;
  readonly time: TimeScale;
  /** Where undated marks stand, as a share of the width. */
  readonly undated: number;
}

/**
 * Returns values over time, one panel a group of origins on shared scales, every claim a mark. Through
 * running totals goes a step that holds the highest one that the group had stated by then; bounds and
 * what is not dated to a day are off it. References are lines. Undated marks stand beside the time.
 * Below are the rows for which there is no value.
 */
export function drawSteps(data: ChartData): Element {
  const { marks, references } = data;
  const scales = layScales(data);
  const groups = data.groups
    .map((label, group) => ({ label, group }))
    .filter(({ group }) => [...marks, ...references].some((mark) => mark.group === group));
  const hasUndated = marks.some(({ time }) => time === null);
  const pitch = panel.title + panel.height + panel.gap;
  const panels = groups.map(({ label, group }, index) => {
    const y = index * pitch;
    const own = {
      marks: marks.filter(byGroup(group)),
      references: references.filter(byGroup(group)),
      hasUndated,
    };
    return drawPanel({ label, y, ...own }, scales, data);
  });
  const end = groups.length * pitch - panel.gap;
  const axis = frame([
    drawTime(scales.time, end, data.language),
    ...(hasUndated ? [drawUndated(end, data)] : []),
  ]);
  const missing = stackBlocks(
    data.rows.filter((row) => row.missing !== '').map((row) => silentRow(row, data.language)),
  );
  const foot = end + panel.axis + (hasUndated ? 18 : 0);
  return s('svg', { width: '100%', height: foot + missing.height }, [
    ...panels,
    axis,
    ...missing.draw(foot),
  ]);
}

function byGroup(group: number): (mark: Mark) => boolean {
  return (mark) => mark.group === group;
}

/** Time runs beside the labels of the value scale; undated marks stand at the other side of time from them. */
function layScales(data: ChartData): Scales {
  const { marks, references, period, number, language } = data;
  const turned = language.direction === 'rtl';
  const extent = period ?? extentOf(marks.map(({ time }) => time));
  const value = scaleValues([...marks, ...references], data);
  const label = Math.max(...value.ticks.map((tick) => tickWidth(tick, number)));
  const near = Math.min((label + symbolWidth) / narrowest, mostNear);
  const beyond = marks.some(({ time }) => time === null) ? aside : 0;
  return {
    value,
    time: scaleTime(extent, turned ? [beyond, 1 - near] : [near, 1 - beyond]),
    undated: turned ? aside / 3 : 1 - aside / 3,
  };
}

/** The words stand below the moments, so that both have room. */
function drawUndated(y: number, { language }: ChartData): Element {
  const place = { x: across(1, language.direction), y: y + 36, 'text-anchor': 'end' };
  return s('g', { className: ['axis'] }, [s('text', place, language.words.undated)]);
}

function isBound({ shape }: Mark): boolean {
  return shape === 'floor' || shape === 'ceiling';
}

interface Panel {
  readonly label: string;
  readonly y: number;
  readonly marks: readonly Mark[];
  readonly references: readonly Mark[];
  readonly hasUndated: boolean;
}

function drawPanel(own: Panel, scales: Scales, data: ChartData): Element {
  const { height } = panel;
  const spotOf = (mark: Mark): Spot => ({
    share: centre(mark, scales),
    y: heightOf(mark.high, scales),
  });
  return s('g', [
    s(
      'text',
      { className: ['panel-title'], x: across(0, data.language.direction), y: own.y + 14 },
      own.label,
    ),
    s('svg', { x: '3%', width: '94%', y: own.y + panel.title, height, overflow: 'visible' }, [
      drawValuesUp(scales.value, height, data),
      ...(own.hasUndated ? [drawAside(scales, data)] : []),
      ...own.references.flatMap((mark) => drawReference(mark, scales)),
      ...drawStep(own.marks, scales),
      // Bounds last: their arrows stay visible over a dot of the same day.
      ...own.marks.filter((mark) => !isBound(mark)).map((mark) => drawClaim(mark, scales)),
      ...own.marks.filter(isBound).map((mark) => drawClaim(mark, scales)),
      ...nameMarks(
        { ...own, spotOf, lines: linesOf(own, scales), scale: scales.value, height },
        data,
      ),
    ]),
  ]);
}

/** An upright line between the time and the undated marks. */
function drawAside({ time }: Scales, { language }: ChartData): Element {
  const [first, last] = time.range;
  const x = percent(language.direction === 'rtl' ? first - aside / 4 : last + aside / 4);
  const line = s('line', { x1: x, x2: x, y1: 0, y2: panel.height });
  return s('g', { className: ['axis'] }, [line]);
}

/** Pixels from the top of the panel. */
function heightOf(number: number, { value }: Scales): number {
  return round(panel.height * (1 - value(number)));
}

/** The corners of the step: it goes over stated numbers only, as a bound says where the number is not. */
function cornersOf(marks: readonly Mark[], scales: Scales): Spot[] {
  const sorted = marks
    .filter((mark) => mark.cumulative && !isBound(mark) && isCounted(mark))
    .flatMap(({ high, time }) => {
      if (!time || !Number.isFinite(time.end)) return [];
      // By the end of the span to which it is dated the number was reached.
      return [{ high, start: isOneDay(time) ? time.start : time.end, end: time.end }];
    })
    .toSorted((a, b) => a.end - b.end || a.high - b.high);
  const corners: Spot[] = [];
  let top = -Infinity;
  for (const { start, high } of sorted) {
    if (high <= top) continue;
    const share = scales.time(start);
    const y = heightOf(high, scales);
    corners.push(...corners.slice(-1).map((before) => ({ share, y: before.y })), { share, y });
    top = high;
  }
  const last = sorted.at(-1);
  const end = last && { share: scales.time(last.start), y: heightOf(top, scales) };
  return end ? [...corners, end] : [];
}

function linesOf({ marks }: Panel, scales: Scales): Box[] {
  const corners = cornersOf(marks, scales);
  const spans = marks.map((mark) => {
    const [start, end] = endsOf(mark, scales);
    const y = heightOf(mark.high, scales);
    return lineBox({ share: start, y }, { share: end, y });
  });
  return [...corners.slice(1).map((corner, i) => lineBox(corners[i] ?? corner, corner)), ...spans];
}

function drawStep(marks: readonly Mark[], scales: Scales): Element[] {
  const [first, ...rest] = cornersOf(marks, scales);
  if (!first || !marks[0]) return [];
  const x = ({ share }: Spot): number => round(share * 100);
  const y = (spot: Spot): number => round((spot.y / panel.height) * 100);
  // From each corner to the next the line is level, then upright.
  const path = rest.map((corner, i) => (i % 2 === 0 ? `H${x(corner)}` : `V${y(corner)}`)).join('');
  const line = s('path', {
    className: ['step', `group-${marks[0].group}`],
    d: `M${x(first)} ${y(first)}${path}`,
    'vector-effect': 'non-scaling-stroke',
  });
  const whole = {
    width: '100%',
    height: '100%',
    viewBox: '0 0 100 100',
    preserveAspectRatio: 'none',
    overflow: 'visible',
  };
  return [s('svg', whole, [line])];
}

/** A claim that is dated to a longer span stands in its middle, on a dotted line from start to end. */
function drawClaim(mark: Mark, scales: Scales): Element {
  const x = percent(centre(mark, scales));
  const [low, high] = [heightOf(mark.low, scales), heightOf(mark.high, scales)];
  const reach = (kind: string, ends: Record<string, string | number>): Element =>
    s('line', { className: ['reach', kind, `group-${mark.group}`], ...ends });
  const [x1, x2] = endsOf(mark, scales).map((share) => percent(share)) as [string, string];
  const isSpan = mark.time !== null && !isOneDay(mark.time);
  return s('g', [
    ...(isSpan ? [reach('is-time', { x1, x2, y1: high, y2: high })] : []),
    ...(low === high ? [] : [reach('is-value', { x1: x, x2: x, y1: low, y2: high })]),
    drawSymbol(mark, { x, y: high, heading: 'up' }),
  ]);
}

/** The shares of the width from which a mark's time reaches, and to which; an open end reaches to the edge. */
function endsOf({ time }: Mark, { time: scale, undated }: Scales): [number, number] {
  if (!time) return [undated, undated];
  return isOneDay(time)
    ? [scale(time.start), scale(time.start)]
    : [scale(time.start), scale(time.end)];
}

function centre(mark: Mark, scales: Scales): number {
  const [start, end] = endsOf(mark, scales);
  return (start + end) / 2;
}

/** A line over the whole panel, as an announcement has no day of its own; a ceiling has its lid. */
function drawReference(mark: Mark, scales: Scales): Element[] {
  const y = heightOf(mark.high, scales);
  const className = ['reference', `group-${mark.group}`];
  const ends = { x1: '0%', x2: '100%', y1: y, y2: y };
  const line = s('line', { className, 'data-claim': mark.id, ...ends }, [s('title', mark.title)]);
  const lid = s('g', { className: [`group-${mark.group}`] }, [
    drawBound('ceiling', { x: '100%', y, heading: 'up' }),
  ]);
  const place = { x: '40%', y: y - 6, 'text-anchor': 'middle' };
  const label = s('text', { className: ['value-label'], ...place }, mark.label);
  return mark.shape === 'ceiling' ? [line, lid, label] : [line, label];
}
