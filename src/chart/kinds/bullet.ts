import type { Element } from 'hast';
import { s } from 'hastscript';
import { percent, round } from '../../base/number.ts';
import { frame, layAxis } from '../axis.ts';
import type { Axis } from '../axis.ts';
import type { ChartData, Mark, Row } from '../mark.ts';
import { gapBlock, overlay, stackBlocks, trackBlock, wordsBlock } from '../marks/stack.ts';
import type { Block } from '../marks/stack.ts';
import { drawSymbol } from '../marks/symbol.ts';
import { across, narrowest } from '../scale.ts';

/** Pixels: the axis above, the track of a claim, the space after a row. */
const size = { axis: 28, track: 18, gap: 14 };

/**
 * Returns rows of values against bounds, such as people held against a capacity: each claim a bar from
 * zero under its words, each reference of the row an upright line across its bars. A row without a
 * value has an empty track that says why; a row without a reference says so.
 */
export function drawBullet(data: ChartData): Element {
  const axis = layAxis([...data.marks, ...data.references], data);
  const rows = stackBlocks(data.rows.map((row) => rowBlock(row, axis, data)));
  const height = size.axis + rows.height;
  return s('svg', { width: '100%', height }, [axis.draw(height), ...rows.draw(size.axis)]);
}

function rowBlock(row: Row, axis: Axis, data: ChartData): Block {
  const references = data.references.filter((mark) => mark.row === row.id);
  const marks = data.marks.filter((mark) => mark.row === row.id);
  const { direction, words } = data.language;
  const write = (text: string, className = 'lane-label'): Block =>
    wordsBlock(text, { className, x: across(0, direction), width: narrowest });
  const bounds = references.map((mark) => write(`${mark.series}. ${wordsOf(mark, data)}`));
  const lanes = [
    ...marks.map((mark) => ({ text: wordsOf(mark, data), track: barBlock(mark, axis) })),
    ...(row.missing === '' ? [] : [{ text: row.missing, track: emptyTrack }]),
  ];
  const limited = lanes.flatMap(({ text, track }, index) => [
    write(text),
    overlay(track, (top) => drawLimits({ references, top, isFirst: index === 0 }, axis)),
  ]);
  return stackBlocks([
    write(row.label, 'row-label'),
    ...(bounds.length > 0
      ? bounds
      : data.referenceSeries.map((label) => write(`${label}: ${words.missing['not-reported']}`))),
    ...limited,
    gapBlock(size.gap),
  ]);
}

function wordsOf({ origin, label, when }: Mark, { language }: ChartData): string {
  return `${origin}: ${language.words.sentence.timed(label, when)}`;
}

const emptyTrack = trackBlock(size.track, ['track', 'is-empty']);

/** The bar runs from zero to the number; of a range it runs to the lower one, and a thin line on. */
function barBlock(mark: Mark, axis: Axis): Block {
  const place = (value: number): string => percent(axis.shareOf(value));
  const stroke =
    (className: string, ends: readonly [number, number]): ((y: number) => Element) =>
    (y) =>
      s('line', {
        className: [className, `group-${mark.group}`],
        x1: place(ends[0]),
        x2: place(ends[1]),
        y1: y,
        y2: y,
      });
  const bar = stroke('bar', [0, mark.low]);
  const reach = stroke('reach', [mark.low, mark.high]);
  const draw = (top: number): Element[] => {
    const y = round(top + size.track / 2);
    const symbol = drawSymbol(mark, { x: place(mark.high), y, heading: axis.heading });
    const parts = mark.low === mark.high ? [bar(y), symbol] : [bar(y), reach(y), symbol];
    return [frame(parts)];
  };
  return { height: size.track, draw };
}

/** Upright lines at the references, over one track; on the first they stand for their claims. */
function drawLimits(
  { references, top, isFirst }: { references: readonly Mark[]; top: number; isFirst: boolean },
  axis: Axis,
): Element[] {
  const lines = references.map((mark) => {
    const x = percent(axis.shareOf(mark.high));
    const own = isFirst ? { 'data-claim': mark.id } : {};
    const ends = { x1: x, x2: x, y1: top, y2: top + size.track };
    const className = ['limit', `group-${mark.group}`];
    return s('line', { className, ...own, ...ends }, [s('title', mark.title)]);
  });
  return lines.length === 0 ? [] : [frame(lines)];
}
