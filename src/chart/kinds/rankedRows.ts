import type { Element } from 'hast';
import { s } from 'hastscript';
import { round } from '../../base/number.ts';
import { estimateTextWidth } from '../../base/textWidth.ts';
import { drawValuesAcross } from '../axis.ts';
import type { ChartData, Mark, Row } from '../mark.ts';
import { drawSymbol } from '../marks/symbol.ts';
import { across, narrowest, scaleValues } from '../scale.ts';
import type { ValueScale } from '../scale.ts';

/** Pixels: the axis above, a lane's line of words, its track, the space after a row. */
const size = { axis: 28, words: 17, track: 16, gap: 8 };

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
  const drawn: Element[] = [];
  let y = size.axis;
  for (const row of data.rows) {
    const lanes = lanesOf(data.marks.filter((mark) => mark.row === row.id));
    const { element, height } = drawRow({ row, lanes, y }, scale, data);
    drawn.push(element);
    y += height;
  }
  const axis = s('svg', { x: '3%', width: '94%', overflow: 'visible' }, [
    drawValuesAcross(scale, y, data.language),
  ]);
  return s('svg', { width: '100%', height: y }, [axis, ...drawn]);
}

function lanesOf(marks: readonly Mark[]): Lane[] {
  const groups = [...new Set(marks.map(({ group }) => group))].sort((a, b) => a - b);
  return groups.map((group) => ({ group, marks: marks.filter((mark) => mark.group === group) }));
}

interface PlacedRow {
  readonly row: Row;
  readonly lanes: readonly Lane[];
  readonly y: number;
}

function drawRow(
  { row, lanes, y }: PlacedRow,
  scale: ValueScale,
  data: ChartData,
): { element: Element; height: number } {
  const { direction } = data.language;
  const label = s(
    'text',
    { className: ['row-label'], x: across(0, direction), y: y + 13 },
    row.label,
  );
  const first = lanes[0] ? wordsOf(lanes[0], data) : row.missing;
  const crowded = estimateTextWidth(`${row.label} ${first}`, 14) > narrowest;
  let top = y + (crowded ? size.words : 0);
  const parts: Element[] = [label];
  for (const lane of lanes) {
    parts.push(...drawLane(lane, { top, scale }, data));
    top += size.words + size.track;
  }
  if (row.missing !== '') {
    parts.push(drawWords(row.missing, top, data), drawTrack(top, ['track', 'is-empty']));
    top += size.words + size.track;
  }
  return { element: s('g', parts), height: top + size.gap - y };
}

function drawLane(
  lane: Lane,
  { top, scale }: { top: number; scale: ValueScale },
  data: ChartData,
): Element[] {
  const { direction } = data.language;
  const y = size.words + size.track / 2 + top - 1;
  const heading = direction === 'rtl' ? 'left' : 'right';
  const marks = lane.marks.toSorted(byDoubt).flatMap((mark) => {
    const x = across(scale(mark.high), direction);
    const from = across(scale(mark.low), direction);
    const symbol = drawSymbol(mark, { x, y: round(y), heading });
    const reach = s('line', {
      className: ['reach', `group-${mark.group}`],
      x1: from,
      x2: x,
      y1: y,
      y2: y,
    });
    return mark.low === mark.high ? [symbol] : [reach, symbol];
  });
  const frame = s('svg', { x: '3%', width: '94%', overflow: 'visible' }, marks);
  return [drawWords(wordsOf(lane, data), top, data), drawTrack(top, ['track']), frame];
}

/** Of equal values the plain one lies on top of a disowned or unconfirmed one. */
function byDoubt(a: Mark, b: Mark): number {
  return b.statuses.length - a.statuses.length;
}

function wordsOf({ group, marks }: Lane, { groups, language }: ChartData): string {
  const values = [...new Set(marks.toSorted((a, b) => a.high - b.high).map(({ label }) => label))];
  return `${groups[group] ?? ''}: ${values.join(language.words.separator)}`;
}

function drawWords(words: string, top: number, { language }: ChartData): Element {
  const place = { x: across(1, language.direction), y: top + 13, 'text-anchor': 'end' };
  return s('text', { className: ['lane-label'], ...place }, words);
}

function drawTrack(top: number, className: string[]): Element {
  const y = size.words + size.track / 2 + top - 1;
  return s('line', { className, x1: '0%', x2: '100%', y1: y, y2: y });
}
