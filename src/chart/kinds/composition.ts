import type { Element } from 'hast';
import { buildElement } from '../../base/hast.ts';
import { percent, round } from '../../base/number.ts';
import { frame, layAxis } from '../axis.ts';
import type { Axis } from '../axis.ts';
import type { ChartData, Mark, Sum, SumMember } from '../mark.ts';
import { drawBar } from '../marks/bar.ts';
import { drawLimit } from '../marks/limit.ts';
import { drawBand, lookOf } from '../marks/look.ts';
import type { Ends } from '../marks/look.ts';
import { gapBlock, overlay, stackBlocks, trackBlock, wordsBlock } from '../marks/stack.ts';
import type { Block } from '../marks/stack.ts';
import { across, narrowest } from '../scale.ts';

/** Pixels: the axis above, the track of a bar, the space after a row, a title and a panel. */
const size = { axis: 28, track: 16, row: 4, title: 6, panel: 24 };

/** Pixels: the thickness of the rest, as of a bar, and the least width at which its stripes are seen. */
const [thickness, least] = [10, 6];

/** Nobody states the rest. */
const hatched = lookOf({ statuses: ['estimated'] });

/** A part, and the number at which its bar begins: where the part before ended. */
interface Step extends SumMember {
  readonly start: number;
}

/**
 * Returns parts beside the total that is stated for them, as a cascade: the total a bar from zero,
 * each part a bar that begins where the one before ended, then the rest that arithmetic leaves,
 * hatched because nobody states it. Of a range the next bar begins at the lower number. All panels
 * share one scale, which takes in zero.
 */
export function drawComposition(data: ChartData): Element {
  const domain = [...data.domain, ...data.sums.flatMap(listEnds)];
  const axis = layAxis([], { ...data, scale: 'linear', domain });
  const panels = data.sums.map((sum) => panelBlock(sum, { axis, data }));
  const whole = stackBlocks(panels);
  return buildElement('svg', { width: '100%', height: whole.height }, [...whole.draw(0)]);
}

/** What every row of a panel is drawn with. */
interface Ground {
  readonly axis: Axis;
  readonly data: ChartData;
}

function laySteps({ parts }: Sum): { steps: readonly Step[]; end: number } {
  let end = 0;
  const steps = parts.map((part) => {
    const start = end;
    end = start + part.mark.low;
    return { ...part, start };
  });
  return { steps, end };
}

/** The numbers that the scale must take in. */
function listEnds(sum: Sum): number[] {
  const { steps, end } = laySteps(sum);
  const { low, high } = sum.total.mark;
  const reached = steps.map(({ start, mark }) => start + mark.high);
  return [low, high, end, ...reached, ...(restReach(sum) ?? [])];
}

/** Where the parts may end, seen from the stated total; null where the rest is one number or has no end. */
function restReach({ total, rest }: Sum): readonly [number, number] | null {
  const ends = [Math.max(0, total.mark.low - rest.high), total.mark.low - rest.low] as const;
  return rest.low < rest.high && ends.every(Number.isFinite) ? ends : null;
}

function panelBlock(sum: Sum, ground: Ground): Block {
  const { axis, data } = ground;
  const rows = stackBlocks(rowsOf(sum, ground));
  const height = size.axis + rows.height;
  const content = [axis.draw(height), ...rows.draw(size.axis)];
  const draw = (top: number): Element[] => [
    buildElement('svg', { y: top, width: '100%', height, overflow: 'visible' }, content),
  ];
  const panel: Block = { height, draw };
  if (data.sums.length === 1) return panel;
  const title = write(sum.label, 'panel-title', data);
  return stackBlocks([title, gapBlock(size.title), panel, gapBlock(size.panel)]);
}

function write(words: string, className: string, { language }: ChartData): Block {
  return wordsBlock(words, { className, x: across(0, language.direction), width: narrowest });
}

function rowsOf(sum: Sum, ground: Ground): Block[] {
  const { data, axis } = ground;
  const { steps, end } = laySteps(sum);
  const limits = (track: Block): Block =>
    overlay(track, (top) => [frame([drawTotal(sum.total.mark, { top, axis })])]);
  return [
    write(sum.total.label, 'row-label', data),
    write(sum.total.words, 'lane-label', data),
    barBlock({ ...sum.total, start: 0 }, ground),
    gapBlock(size.row),
    ...(sum.partsLabel === ''
      ? []
      : [write(sum.partsLabel, 'lane-label', data), gapBlock(size.row)]),
    ...steps.flatMap((step) => [
      write(step.words, 'lane-label', data),
      limits(barBlock(step, ground)),
      gapBlock(size.row),
    ]),
    write(sum.restLabel, 'row-label', data),
    overlay(limits(track), (top) => [frame([drawRest(sum, { top, end, axis })])]),
  ];
}

const track = trackBlock(size.track, ['track']);

/** The bar of a part begins where the one before ended: its own zero lies there. */
function barBlock({ mark, start }: Step, { axis }: Ground): Block {
  const shifted = { ...axis, shareOf: (value: number) => axis.shareOf(start + value) };
  return overlay(track, (top) => [
    frame([drawBar(mark, { axis: shifted, y: round(top + size.track / 2) })]),
  ]);
}

/** The stated total goes down through the rows, so that the eye sees what is left. */
function drawTotal(mark: Mark, { top, axis }: { top: number; axis: Axis }): Element {
  const line = { ...mark, id: '', title: '', statuses: [] };
  return drawLimit(line, { axis, top, height: size.track });
}

/** A rest that is too narrow to be seen stands beside the total's line, within the drawing. */
function besideTotal(share: number, y: number): Element {
  const ends = share > 0.9 ? { x1: '-18', x2: '-6' } : { x1: '6', x2: '18' };
  return buildElement(
    'svg',
    { x: percent(share), y, overflow: 'visible' },
    drawBand({ ...ends, y1: 0, y2: 0 }, thickness, hatched),
  );
}

/** Hatched between the end of the parts and the total; a dotted line where the rest is a range. */
function drawRest(sum: Sum, { top, end, axis }: { top: number; end: number; axis: Axis }): Element {
  const y = round(top + size.track / 2);
  const place = ([from, to]: readonly [number, number]): Ends => ({
    x1: percent(axis.shareOf(from)),
    x2: percent(axis.shareOf(to)),
    y1: y,
    y2: y,
  });
  const total = sum.total.mark.low;
  const reach = restReach(sum);
  const gap = Math.abs(axis.shareOf(total) - axis.shareOf(end));
  const isSlight = gap * narrowest < least;
  const band = isSlight
    ? [besideTotal(axis.shareOf(total), y)]
    : drawBand(place([end, total]), thickness, hatched);
  const edges = [end, total].map((value) =>
    buildElement('line', { className: ['bound'], ...place([value, value]), y1: y - 6, y2: y + 6 }),
  );
  return buildElement('g', { className: ['rest'] }, [
    buildElement('title', {}, sum.restLabel),
    ...(reach ? [buildElement('line', { className: ['rest-reach'], ...place(reach) })] : []),
    ...(end === total ? [] : band),
    ...(end === total ? [] : edges),
  ]);
}
