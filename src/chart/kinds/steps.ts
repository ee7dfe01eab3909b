import type { Element } from 'hast';
import { s } from 'hastscript';
import { isOneDay } from '../../base/edtf.ts';
import { percent, round } from '../../base/number.ts';
import { estimateTextWidth } from '../../base/textWidth.ts';
import { drawTime, drawValuesUp } from '../axis.ts';
import type { ChartData, Mark } from '../mark.ts';
import { drawBound, drawSymbol } from '../marks/symbol.ts';
import { narrowest, scaleTime, scaleValues } from '../scale.ts';
import type { TimeScale, ValueScale } from '../scale.ts';

/** Pixels: the panel's title and its first grid label, the panel, the space after it, the time axis. */
const panel = { title: 40, height: 132, gap: 22, axis: 26 };

interface Dated extends Mark {
  readonly time: { readonly start: number; readonly end: number };
}

interface Scales {
  readonly value: ValueScale;
  readonly time: TimeScale;
}

/**
 * Returns a running total as steps, one panel a group of origins on shared scales. The step holds the
 * highest running total that the group had stated by then; every claim is a mark of its own, on the
 * step or off it. Bounds, what is not dated to a day and what is no running total are marks only;
 * references are lines. Marks without a date are not drawn.
 */
export function drawSteps(data: ChartData): Element {
  const marks = data.marks.filter(isDated);
  const references = data.references;
  const time = scaleTime(data.period ?? extentOf(marks));
  const value = scaleValues([...marks, ...references], data.scale);
  const groups = data.groups
    .map((label, group) => ({ label, group }))
    .filter(({ group }) => [...marks, ...references].some((mark) => mark.group === group));
  const pitch = panel.title + panel.height + panel.gap;
  const panels = groups.map(({ label, group }, index) => {
    const y = index * pitch;
    const own = {
      marks: marks.filter(byGroup(group)),
      references: references.filter(byGroup(group)),
    };
    return drawPanel({ label, y, ...own }, { value, time }, data);
  });
  const end = groups.length * pitch - panel.gap;
  const axis = s('svg', { x: '3%', width: '94%', overflow: 'visible' }, [
    drawTime(time, end, data.language),
  ]);
  return s('svg', { width: '100%', height: end + panel.axis }, [...panels, axis]);
}

function byGroup(group: number): (mark: Mark) => boolean {
  return (mark) => mark.group === group;
}

function isDated(mark: Mark): mark is Dated {
  return mark.time !== null && Number.isFinite(mark.time.start) && Number.isFinite(mark.time.end);
}

function isBound({ shape }: Mark): boolean {
  return shape === 'floor' || shape === 'ceiling';
}

function extentOf(marks: readonly Dated[]): { start: number; end: number } {
  return {
    start: Math.min(...marks.map(({ time }) => time.start)),
    end: Math.max(...marks.map(({ time }) => time.end)),
  };
}

interface Panel {
  readonly label: string;
  readonly y: number;
  readonly marks: readonly Dated[];
  readonly references: readonly Mark[];
}

function drawPanel(own: Panel, scales: Scales, { language }: ChartData): Element {
  const start = language.direction === 'rtl' ? '100%' : '0%';
  const { height } = panel;
  return s('g', [
    s('text', { className: ['panel-title'], x: start, y: own.y + 14 }, own.label),
    s('svg', { x: '3%', width: '94%', y: own.y + panel.title, height, overflow: 'visible' }, [
      drawValuesUp(scales.value, height, language),
      ...own.references.flatMap((mark) => drawReference(mark, scales)),
      ...drawStep(own.marks, scales),
      // Bounds last: their arrows stay visible over a dot of the same day.
      ...own.marks.filter((mark) => !isBound(mark)).map((mark) => drawClaim(mark, scales)),
      ...own.marks.filter(isBound).map((mark) => drawClaim(mark, scales)),
      ...drawHighest(own, scales),
    ]),
  ]);
}

/** The step goes over stated numbers only: a bound says where the number is not. */
function drawStep(marks: readonly Dated[], { value, time }: Scales): Element[] {
  const stated = marks.filter((mark) => mark.cumulative && isOneDay(mark.time) && !isBound(mark));
  const sorted = stated.toSorted((a, b) => a.time.end - b.time.end || a.high - b.high);
  const [first] = sorted;
  if (!first) return [];
  const x = (mark: Dated): number => round(time(mark.time.start) * 100);
  const y = (number: number): number => round((1 - value(number)) * 100);
  let top = first.high;
  let path = `M${x(first)} ${y(first.high)}`;
  for (const mark of sorted) {
    if (mark.high <= top) continue;
    top = mark.high;
    path += `H${x(mark)}V${y(top)}`;
  }
  path += `H${x(sorted.at(-1) ?? first)}`;
  const line = s('path', {
    className: ['step', `group-${first.group}`],
    d: path,
    'vector-effect': 'non-scaling-stroke',
  });
  const frame = {
    width: '100%',
    height: '100%',
    viewBox: '0 0 100 100',
    preserveAspectRatio: 'none',
    overflow: 'visible',
  };
  return [s('svg', frame, [line])];
}

/** A claim that is dated to a longer span stands in its middle, on a dotted line from start to end. */
function drawClaim(mark: Dated, { value, time }: Scales): Element {
  const [start, end] = [time(mark.time.start), time(mark.time.end)];
  const x = percent(centre(mark, time));
  const y = (number: number): number => round(panel.height * (1 - value(number)));
  const [low, high] = [y(mark.low), y(mark.high)];
  const reach = (kind: string, ends: Record<string, string | number>): Element =>
    s('line', { className: ['reach', kind, `group-${mark.group}`], ...ends });
  const span = { x1: percent(start), x2: percent(end), y1: high, y2: high };
  return s('g', [
    ...(isOneDay(mark.time) ? [] : [reach('is-time', span)]),
    ...(low === high ? [] : [reach('is-value', { x1: x, x2: x, y1: low, y2: high })]),
    drawSymbol(mark, { x, y: high, heading: 'up' }),
  ]);
}

function centre(mark: Dated, time: TimeScale): number {
  const { start, end } = mark.time;
  return isOneDay(mark.time) ? time(start) : (time(start) + time(end)) / 2;
}

/** A line over the whole panel, as an announcement has no day of its own; a ceiling has its lid. */
function drawReference(mark: Mark, { value }: Scales): Element[] {
  const y = round(panel.height * (1 - value(mark.high)));
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

/** The highest stated number of a panel carries its value, where it covers no other mark. */
function drawHighest({ marks, references }: Panel, { value, time }: Scales): Element[] {
  const stated = marks.filter(
    ({ shape, statuses }) => shape !== 'ceiling' && !statuses.includes('disowned'),
  );
  const [highest] = (stated.length > 0 ? stated : marks).toSorted((a, b) => b.high - a.high);
  if (!highest) return [];
  const y = (number: number): number => round(panel.height * (1 - value(number)));
  const spots = marks.map((mark) => ({ x: centre(mark, time) * narrowest, y: y(mark.high) }));
  const lines = references.map((mark) => ({ x: 0.4 * narrowest, y: y(mark.high) - 10 }));
  const at = { x: centre(highest, time), y: y(highest.high) };
  const { anchor, dx, dy } = placeLabel(at, highest.label, [...spots, ...lines]);
  const place = { x: percent(at.x), dx, y: at.y + dy, direction: 'ltr', 'text-anchor': anchor };
  return [s('text', { className: ['value-label'], ...place }, highest.label)];
}

interface LabelPlace {
  readonly anchor: 'start' | 'end';
  readonly dx: number;
  readonly dy: number;
}

/**
 * Returns the first place beside a mark where a label lies on no other mark in the narrowest drawing:
 * before it, after it, then lower and lower. Positions are pixels from the mark.
 */
function placeLabel(
  at: { x: number; y: number },
  label: string,
  others: readonly { x: number; y: number }[],
): LabelPlace {
  const width = estimateTextWidth(label, 14);
  const x = at.x * narrowest;
  const before: LabelPlace = { anchor: 'end', dx: -12, dy: 5 };
  const after: LabelPlace = { anchor: 'start', dx: 12, dy: 5 };
  const room = [
    ...(x > width + 12 ? [before, { ...before, dy: 22 }, { ...before, dy: 39 }] : []),
    ...(x + width + 12 < narrowest ? [after, { ...after, dy: 22 }, { ...after, dy: 39 }] : []),
  ];
  const isFree = ({ anchor, dx, dy }: LabelPlace): boolean => {
    const left = anchor === 'end' ? x + dx - width : x + dx;
    const middle = at.y + dy - 5;
    return !others.some(
      (other) =>
        other.x > left - 10 && other.x < left + width + 10 && Math.abs(other.y - middle) < 16,
    );
  };
  return room.find(isFree) ?? room[0] ?? before;
}
