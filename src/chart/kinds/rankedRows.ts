import type { Element } from 'hast';
import { buildElement } from '../../base/hast.ts';
import { isOneDay } from '../../base/edtf.ts';
import { percent } from '../../base/number.ts';
import { estimateTextWidth } from '../../base/textWidth.ts';
import { drawBase, frame, layAxis } from '../axis.ts';
import type { Axis } from '../axis.ts';
import type { ChartData, Mark, Row } from '../mark.ts';
import { drawBar } from '../marks/bar.ts';
import { sortForSight } from '../marks/order.ts';
import { gapBlock, overlay, stackBlocks, trackBlock, wordsBlock } from '../marks/stack.ts';
import type { Block } from '../marks/stack.ts';
import { drawSymbol } from '../marks/symbol.ts';
import type { Spot } from '../marks/symbol.ts';
import { across, narrowest } from '../scale.ts';

/** Pixels: the axis above, the tracks of dots and of a bar; the space after bars, a row and a label. */
const size = { axis: 28, track: 18, bar: 14, lane: 4, gap: 10, beside: 8 };

/** Marks of one row that share their words: of one group, or of one value and time. */
interface Lane {
  readonly marks: readonly Mark[];
  readonly words: string;
}

/**
 * Returns rows of marks on one scale, as dots or as bars from zero; dates are always dots. A row has a lane for each group of origins that states a value;
 * the lane names the group and its values in words, so that colour is never needed. Where the rows
 * are origins, it has a lane for each value instead, with its time. An empty track says why there is
 * no value.
 */
export function drawRankedRows(data: ChartData): Element {
  const axis = layAxis(data.marks, data);
  const rows = stackBlocks(data.rows.map((row) => rowBlock(row, axis, data)));
  const height = size.axis + rows.height;
  const grid = data.marks.length === 0 ? [] : [axis.draw(height)];
  return buildElement('svg', { width: '100%', height }, [...grid, ...rows.draw(size.axis)]);
}

function lanesOf(marks: readonly Mark[], data: ChartData): Lane[] {
  if (data.naming === 'origins') {
    const label = data.rows.find(({ id }) => id === marks[0]?.row)?.label;
    const wordsOf = (mark: Mark): string =>
      (mark.origin === label ? '' : `${mark.origin}: `) + valueWords(mark, data);
    const lanes = Map.groupBy(marks.toSorted(byTime), wordsOf);
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

/** A single line of words stands beside the label where both have room, else below it as several do. */
function rowBlock(row: Row, axis: Axis, data: ChartData): Block {
  const own = data.marks.filter((mark) => mark.row === row.id);
  const lanes = lanesOf(own, data).map(({ words, marks }) => ({
    words,
    track: hasBars(data) ? barsBlock(marks, axis) : laneBlock(marks, axis, data),
  }));
  if (row.missing !== '') lanes.push({ words: row.missing, track: emptyTrack });
  const write = (words: string, className: string): Block =>
    wordsBlock(words, { className, x: across(0, data.language.direction), width: narrowest });
  const label = write(row.label, 'row-label');
  const [only, ...others] = lanes;
  const offset = Math.ceil(estimateTextWidth(row.label, 14)) + size.beside;
  const hasRoom = offset + estimateTextWidth(only?.words ?? '', 14) <= narrowest;
  if (only && others.length === 0 && hasRoom && isLatin(row.label)) {
    const line = overlay(label, (top) => [drawBeside(only.words, { offset, top }, data)]);
    return stackBlocks([line, only.track, gapBlock(size.gap)]);
  }
  const blocks = lanes.flatMap(({ words, track }) => [write(words, 'lane-label'), track]);
  return stackBlocks([label, ...blocks, gapBlock(size.gap)]);
}

/**
 * Other letters come from a typeface of the reader's device, which may be wider than any estimate: what
 * stands beside them could lie on them.
 */
function isLatin(words: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Common}]*$/u.test(words);
}

/** Words on the line of a label, some pixels from where reading starts. */
function drawBeside(
  words: string,
  { offset, top }: { offset: number; top: number },
  { language: { direction } }: ChartData,
): Element {
  const place = { x: across(0, direction), dx: direction === 'rtl' ? -offset : offset };
  return buildElement('text', { className: ['lane-label'], ...place, y: top + 13 }, words);
}

const emptyTrack = trackBlock(size.track, ['track', 'is-empty']);

function laneBlock(marks: readonly Mark[], axis: Axis, { scale }: ChartData): Block {
  const draw = (top: number): Element[] => {
    const y = top + size.track / 2;
    const parts = sortForSight(marks).map((mark) =>
      scale === 'time' ? drawMoment(mark, { axis, y }) : drawNumber(mark, { axis, y }),
    );
    return [frame(parts)];
  };
  return overlay(trackBlock(size.track, ['track']), draw);
}

function hasBars({ form, scale }: ChartData): boolean {
  return form === 'bar' && scale !== 'time';
}

/** Bars of one value, as of reprints, lie on each other; others stand below one another. */
function barsBlock(marks: readonly Mark[], axis: Axis): Block {
  const sorted = marks.toSorted((a, b) => a.high - b.high || a.low - b.low);
  const bars = Map.groupBy(sorted, ({ shape, low, high, statuses }) =>
    [shape, low, high, ...statuses].join(' '),
  );
  const tracks = [...bars.values()].map((own): Block => {
    const draw = (top: number): Element[] => [
      frame(own.map((mark) => drawBar(mark, { axis, y: top + size.bar / 2 }))),
    ];
    return { height: size.bar, draw };
  });
  const { height } = stackBlocks(tracks);
  const based = overlay(stackBlocks(tracks), (top) => [drawBase(axis, { top, height })]);
  return stackBlocks([based, gapBlock(size.lane)]);
}

/** The symbol stands at the number; a range reaches from the lower one to the higher one. */
function drawNumber(mark: Mark, { axis, y }: { axis: Axis; y: number }): Element {
  const [from, x] = [percent(axis.shareOf(mark.low)), percent(axis.shareOf(mark.high))];
  return drawSymbol(mark, { x, y, heading: axis.heading, from: { x: from, y } });
}

/**
 * A date that is no single day is some day between the first and the last, as a range is. The symbol of
 * a bound stands at the end that leaves most open, that of "about" in the middle.
 */
function drawMoment(mark: Mark, { axis, y }: { axis: Axis; y: number }): Element {
  const [low, high] = [axis.shareOf(mark.low), axis.shareOf(mark.high)];
  const spot = (share: number): Spot => ({ x: percent(share), y, heading: axis.heading });
  if (mark.shape === 'point' && !isOneDay({ start: mark.low, end: mark.high }))
    return drawSymbol({ ...mark, shape: 'range' }, { ...spot(high), from: spot(low) });
  const share = { floor: low, ceiling: high, about: (low + high) / 2 }[mark.shape as string];
  return drawSymbol(mark, spot(share ?? high));
}

function groupWords(
  group: number,
  marks: readonly Mark[],
  { groups, language }: ChartData,
): string {
  const values = [...new Set(marks.toSorted((a, b) => a.high - b.high).map(({ label }) => label))];
  return `${groups[group] ?? ''}: ${values.join(language.words.separator)}`;
}
