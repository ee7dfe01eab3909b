import type { Element } from 'hast';
import { s } from 'hastscript';
import { isOneDay } from '../../base/edtf.ts';
import { percent } from '../../base/number.ts';
import { estimateTextWidth } from '../../base/textWidth.ts';
import { frame, layAxis } from '../axis.ts';
import type { Axis } from '../axis.ts';
import type { ChartData, Mark, Row } from '../mark.ts';
import { gapBlock, overlay, stackBlocks, trackBlock, wordsBlock } from '../marks/stack.ts';
import type { Block } from '../marks/stack.ts';
import { drawSymbol } from '../marks/symbol.ts';
import { across, narrowest } from '../scale.ts';

/** Pixels: the axis above, the track of a lane, the space after a row. */
const size = { axis: 28, track: 16, gap: 8 };

/** Marks of one row that share a line and its words: of one group, or of one value and time. */
interface Lane {
  readonly marks: readonly Mark[];
  readonly words: string;
}

/**
 * Returns rows of marks on one scale. A row has a lane for each group of origins that states a value;
 * the lane names the group and its values in words, so that colour is never needed. Where the rows
 * are origins, it has a lane for each value instead, with its time. An empty track says why there is
 * no value.
 */
export function drawRankedRows(data: ChartData): Element {
  const axis = layAxis(data.marks, data);
  const rows = stackBlocks(data.rows.map((row) => rowBlock(row, axis, data)));
  const height = size.axis + rows.height;
  const grid = data.marks.length === 0 ? [] : [axis.draw(height)];
  return s('svg', { width: '100%', height }, [...grid, ...rows.draw(size.axis)]);
}

function lanesOf(marks: readonly Mark[], data: ChartData): Lane[] {
  if (data.naming === 'origins') {
    const lanes = Map.groupBy(marks.toSorted(byTime), (mark) => valueWords(mark, data));
    return [...lanes].map(([words, own]) => ({ words, marks: own }));
  }
  const groups = [...Map.groupBy(marks, ({ group }) => group)].toSorted(([a], [b]) => a - b);
  return groups.map(([group, own]) => ({ words: groupWords(group, own, data), marks: own }));
}

/** A date by itself says when. */
function valueWords({ label, when }: Mark, { scale, language }: ChartData): string {
  return scale === 'time' ? label : language.words.sentence.timed(label, when);
}

/** Undated claims come last. */
function byTime(a: Mark, b: Mark): number {
  const start = ({ time }: Mark): number => time?.start ?? Infinity;
  return start(a) === start(b) ? a.high - b.high : start(a) - start(b);
}

/** The label stands on the first line of words where both have room, else above it. */
function rowBlock(row: Row, axis: Axis, data: ChartData): Block {
  const { direction } = data.language;
  const own = data.marks.filter((mark) => mark.row === row.id);
  const lanes = lanesOf(own, data).map(({ words, marks }) => ({
    words,
    track: laneBlock(marks, axis, data),
  }));
  if (row.missing !== '') lanes.push({ words: row.missing, track: emptyTrack });
  const setting = { className: 'lane-label', x: across(1, direction), width: narrowest } as const;
  const [first, ...rest] = lanes.map(({ words, track }) =>
    stackBlocks([wordsBlock(words, { ...setting, anchor: 'end' }), track]),
  );
  const place = { className: 'row-label', x: across(0, direction), width: narrowest };
  const label = wordsBlock(row.label, place);
  const crowded = estimateTextWidth(`${row.label} ${lanes[0]?.words ?? ''}`, 14) > narrowest;
  if (!first) return stackBlocks([label, gapBlock(size.gap)]);
  const top = crowded ? [label, gapBlock(2), first] : [overlay(first, label.draw)];
  return stackBlocks([...top, ...rest, gapBlock(size.gap)]);
}

const emptyTrack = trackBlock(size.track, ['track', 'is-empty']);

function laneBlock(marks: readonly Mark[], axis: Axis, { scale }: ChartData): Block {
  const draw = (top: number): Element[] => {
    const y = top + size.track / 2;
    const parts = marks
      .toSorted(byDoubt)
      .flatMap((mark) =>
        scale === 'time' ? drawMoment(mark, { axis, y }) : drawNumber(mark, { axis, y }),
      );
    return [frame(parts)];
  };
  return overlay(trackBlock(size.track, ['track']), draw);
}

/** The symbol stands at the number; from the lower of two a line leads to it. */
function drawNumber(mark: Mark, { axis, y }: { axis: Axis; y: number }): Element[] {
  const [from, x] = [percent(axis.shareOf(mark.low)), percent(axis.shareOf(mark.high))];
  const symbol = drawSymbol(mark, { x, y, heading: axis.heading });
  const ends = { x1: from, x2: x, y1: y, y2: y };
  const reach = s('line', { className: ['reach', `group-${mark.group}`], ...ends });
  return mark.low === mark.high ? [symbol] : [reach, symbol];
}

/** A date that is no single day stands in its middle, on a dotted line from start to end. */
function drawMoment(mark: Mark, { axis, y }: { axis: Axis; y: number }): Element[] {
  const ends = [axis.shareOf(mark.low), axis.shareOf(mark.high)] as const;
  if (isOneDay({ start: mark.low, end: mark.high }))
    return [drawSymbol(mark, { x: percent(ends[0]), y, heading: axis.heading })];
  const className = ['reach', 'is-time', `group-${mark.group}`];
  const line = { x1: percent(ends[0]), x2: percent(ends[1]), y1: y, y2: y };
  const x = percent((ends[0] + ends[1]) / 2);
  return [s('line', { className, ...line }), drawSymbol(mark, { x, y, heading: axis.heading })];
}

/** Of equal values the plain one lies on top of a disowned or unconfirmed one. */
function byDoubt(a: Mark, b: Mark): number {
  return b.statuses.length - a.statuses.length;
}

function groupWords(
  group: number,
  marks: readonly Mark[],
  { groups, language }: ChartData,
): string {
  const values = [...new Set(marks.toSorted((a, b) => a.high - b.high).map(({ label }) => label))];
  return `${groups[group] ?? ''}: ${values.join(language.words.separator)}`;
}
