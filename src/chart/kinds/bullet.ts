import type { Element } from 'hast';
import { s } from 'hastscript';
import { round } from '../../base/number.ts';
import { drawValuesAcross } from '../axis.ts';
import type { ChartData, Mark, Row } from '../mark.ts';
import { gapBlock, overlay, stackBlocks, trackBlock, wordsBlock } from '../marks/stack.ts';
import type { Block } from '../marks/stack.ts';
import { drawSymbol } from '../marks/symbol.ts';
import { across, narrowest, scaleValues } from '../scale.ts';
import type { ValueScale } from '../scale.ts';

/** Pixels: the axis above, the track of a claim, the space after a row. */
const size = { axis: 28, track: 18, gap: 14 };

/**
 * Returns rows of values against bounds, such as people held against a capacity: each claim a bar from
 * zero under its words, each reference of the row an upright line across its bars. A row without a
 * value has an empty track that says why; a row without a reference says so.
 */
export function drawBullet(data: ChartData): Element {
  const scale = scaleValues([...data.marks, ...data.references], data.scale);
  const rows = stackBlocks(data.rows.map((row) => rowBlock(row, scale, data)));
  const height = size.axis + rows.height;
  const axis = s('svg', { x: '3%', width: '94%', overflow: 'visible' }, [
    drawValuesAcross(scale, height, data.language),
  ]);
  return s('svg', { width: '100%', height }, [axis, ...rows.draw(size.axis)]);
}

function rowBlock(row: Row, scale: ValueScale, data: ChartData): Block {
  const references = data.references.filter((mark) => mark.row === row.id);
  const marks = data.marks.filter((mark) => mark.row === row.id);
  const { direction, words } = data.language;
  const write = (text: string, className = 'lane-label'): Block =>
    wordsBlock(text, { className, x: across(0, direction), width: narrowest });
  const bounds = references.map((mark) => write(`${mark.series}. ${wordsOf(mark, data)}`));
  const lanes = [
    ...marks.map((mark) => ({ text: wordsOf(mark, data), track: barBlock(mark, scale, data) })),
    ...(row.missing === '' ? [] : [{ text: row.missing, track: emptyTrack }]),
  ];
  const limited = lanes.flatMap(({ text, track }, index) => [
    write(text),
    overlay(track, (top) => drawLimits({ references, top, isFirst: index === 0 }, scale, data)),
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
function barBlock(mark: Mark, scale: ValueScale, { language }: ChartData): Block {
  const { direction } = language;
  const place = (value: number): string => across(scale(value), direction);
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
  const heading = direction === 'rtl' ? 'left' : 'right';
  const draw = (top: number): Element[] => {
    const y = round(top + size.track / 2);
    const symbol = drawSymbol(mark, { x: place(mark.high), y, heading });
    const parts = mark.low === mark.high ? [bar(y), symbol] : [bar(y), reach(y), symbol];
    return [s('svg', { x: '3%', width: '94%', overflow: 'visible' }, parts)];
  };
  return { height: size.track, draw };
}

/** Upright lines at the references, over one track; on the first they stand for their claims. */
function drawLimits(
  { references, top, isFirst }: { references: readonly Mark[]; top: number; isFirst: boolean },
  scale: ValueScale,
  { language }: ChartData,
): Element[] {
  const lines = references.map((mark) => {
    const x = across(scale(mark.high), language.direction);
    const own = isFirst ? { 'data-claim': mark.id } : {};
    const ends = { x1: x, x2: x, y1: top, y2: top + size.track };
    const className = ['limit', `group-${mark.group}`];
    return s('line', { className, ...own, ...ends }, [s('title', mark.title)]);
  });
  return lines.length === 0
    ? []
    : [s('svg', { x: '3%', width: '94%', overflow: 'visible' }, lines)];
}
