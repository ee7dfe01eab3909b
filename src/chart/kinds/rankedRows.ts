import type { Element } from 'hast';
import { s } from 'hastscript';
import { estimateTextWidth } from '../../base/textWidth.ts';
import { drawValuesAcross } from '../axis.ts';
import type { ChartData, Mark, Row } from '../mark.ts';
import { gapBlock, overlay, stackBlocks, trackBlock, wordsBlock } from '../marks/stack.ts';
import type { Block } from '../marks/stack.ts';
import { drawSymbol } from '../marks/symbol.ts';
import { across, narrowest, scaleValues } from '../scale.ts';
import type { ValueScale } from '../scale.ts';

/** Pixels: the axis above, the track of a lane, the space after a row. */
const size = { axis: 28, track: 16, gap: 8 };

/** Marks of one row and one group: they share a line. */
interface Lane {
  readonly group: number;
  readonly marks: readonly Mark[];
}

/**
 * Returns rows of marks on one value scale. A row has a lane for each group of origins that states a
 * value; the lane names the group and its values in words, so that colour is never needed. An
 * empty track says why there is no value.
 */
export function drawRankedRows(data: ChartData): Element {
  const scale = scaleValues(data.marks, data.scale);
  const rows = stackBlocks(data.rows.map((row) => rowBlock(row, scale, data)));
  const height = size.axis + rows.height;
  const axis = s('svg', { x: '3%', width: '94%', overflow: 'visible' }, [
    drawValuesAcross(scale, height, data.language),
  ]);
  return s('svg', { width: '100%', height }, [axis, ...rows.draw(size.axis)]);
}

function lanesOf(marks: readonly Mark[]): Lane[] {
  const groups = [...new Set(marks.map(({ group }) => group))].sort((a, b) => a - b);
  return groups.map((group) => ({ group, marks: marks.filter((mark) => mark.group === group) }));
}

/** The label stands on the first line of words where both have room, else above it. */
function rowBlock(row: Row, scale: ValueScale, data: ChartData): Block {
  const { direction } = data.language;
  const lanes = lanesOf(data.marks.filter((mark) => mark.row === row.id)).map((lane) => ({
    words: wordsOf(lane, data),
    track: laneBlock(lane, scale, data),
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
  const top = crowded ? [label, first] : [overlay(first, label.draw)];
  return stackBlocks([...top, ...rest, gapBlock(size.gap)]);
}

const emptyTrack = trackBlock(size.track, ['track', 'is-empty']);

function laneBlock({ marks }: Lane, scale: ValueScale, { language }: ChartData): Block {
  const { direction } = language;
  const heading = direction === 'rtl' ? 'left' : 'right';
  const place = (value: number): string => across(scale(value), direction);
  const draw = (top: number): Element[] => {
    const y = top + size.track / 2;
    const parts = marks.toSorted(byDoubt).flatMap((mark) => {
      const [from, x] = [place(mark.low), place(mark.high)];
      const symbol = drawSymbol(mark, { x, y, heading });
      const ends = { x1: from, x2: x, y1: y, y2: y };
      const reach = s('line', { className: ['reach', `group-${mark.group}`], ...ends });
      return mark.low === mark.high ? [symbol] : [reach, symbol];
    });
    return [s('svg', { x: '3%', width: '94%', overflow: 'visible' }, parts)];
  };
  return overlay(trackBlock(size.track, ['track']), draw);
}

/** Of equal values the plain one lies on top of a disowned or unconfirmed one. */
function byDoubt(a: Mark, b: Mark): number {
  return b.statuses.length - a.statuses.length;
}

function wordsOf({ group, marks }: Lane, { groups, language }: ChartData): string {
  const values = [...new Set(marks.toSorted((a, b) => a.high - b.high).map(({ label }) => label))];
  return `${groups[group] ?? ''}: ${values.join(language.words.separator)}`;
}
