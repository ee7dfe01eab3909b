import type { Element } from 'hast';
import { buildElement } from '../../base/hast.ts';
import { round } from '../../base/number.ts';
import { drawBase, frame, layAxis } from '../axis.ts';
import type { Axis } from '../axis.ts';
import type { ChartData, Mark, Row } from '../mark.ts';
import { drawBar } from '../marks/bar.ts';
import { drawLimit } from '../marks/limit.ts';
import { gapBlock, overlay, stackBlocks, trackBlock, wordsBlock } from '../marks/stack.ts';
import type { Block } from '../marks/stack.ts';
import { across, narrowest } from '../scale.ts';

/** Pixels: the axis above, the track of a claim, the space after a row. */
const size = { axis: 28, track: 18, gap: 14 };

/**
 * Returns rows of values against bounds, such as people held against a capacity: each claim a bar from
 * zero under its words, each reference of the row an upright line across its bars, of a range two; the
 * line of a second measure is dashed. A row without a value has an empty track that says why; a row
 * without a reference says so.
 */
export function drawBullet(data: ChartData): Element {
  const axis = layAxis([...data.marks, ...data.references], data);
  const rows = stackBlocks(data.rows.map((row) => rowBlock(row, axis, data)));
  const height = size.axis + rows.height;
  return buildElement('svg', { width: '100%', height }, [
    axis.draw(height),
    ...rows.draw(size.axis),
  ]);
}

function rowBlock(row: Row, axis: Axis, data: ChartData): Block {
  const references = data.references.filter((mark) => mark.row === row.id);
  const marks = data.marks.filter((mark) => mark.row === row.id);
  const { direction, words } = data.language;
  const write = (text: string, className = 'lane-label'): Block =>
    wordsBlock(text, { className, x: across(0, direction), width: narrowest });
  const bounds = references.map((mark) => write(`${mark.series}. ${wordsOf(mark, data)}`));
  const named = data.referenceSeries.join(words.separator);
  const silence = named === '' ? [] : [write(`${named}: ${words.missing['not-reported']}`)];
  const lanes = [
    ...marks.map((mark) => ({ text: wordsOf(mark, data), track: barBlock(mark, axis) })),
    ...(row.missing === '' ? [] : [{ text: row.missing, track: emptyTrack }]),
  ];
  const limited = lanes.flatMap(({ text, track }, index) => [
    write(text),
    overlay(track, (top) => drawLimits({ references, top, isFirst: index === 0 }, { axis, data })),
  ]);
  return stackBlocks([
    write(row.label, 'row-label'),
    ...(bounds.length > 0 ? bounds : silence),
    ...limited,
    gapBlock(size.gap),
  ]);
}

function wordsOf({ origin, label, when }: Mark, { language }: ChartData): string {
  return `${origin}: ${language.words.sentence.timed(label, when)}`;
}

const emptyTrack = trackBlock(size.track, ['track', 'is-empty']);

function barBlock(mark: Mark, axis: Axis): Block {
  const draw = (top: number): Element[] => [
    drawBase(axis, { top: top + 2, height: size.track - 4 }),
    frame([drawBar(mark, { axis, y: round(top + size.track / 2) })]),
  ];
  return { height: size.track, draw };
}

/** Upright lines at the references, over one track; on the first they stand for their claims. */
function drawLimits(
  { references, top, isFirst }: { references: readonly Mark[]; top: number; isFirst: boolean },
  { axis, data }: { axis: Axis; data: ChartData },
): Element[] {
  const lines = references.map((mark) => {
    const isDashed = data.referenceSeries.indexOf(mark.series) % 2 === 1;
    const place = { axis, top, height: size.track, isDashed };
    return drawLimit(isFirst ? mark : { ...mark, id: '' }, place);
  });
  return lines.length === 0 ? [] : [frame(lines)];
}
