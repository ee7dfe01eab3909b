import type { Element } from 'hast';
import { s } from 'hastscript';
import { isOneDay } from '../../base/edtf.ts';
import { percent, round } from '../../base/number.ts';
import { drawTimeAcross, frame } from '../axis.ts';
import type { ChartData, Mark } from '../mark.ts';
import { gapBlock, stackBlocks, wordsBlock } from '../marks/stack.ts';
import type { Block } from '../marks/stack.ts';
import { drawBound, drawSymbol } from '../marks/symbol.ts';
import { across, extentOf, narrowest, scaleTime } from '../scale.ts';
import type { TimeScale } from '../scale.ts';

/** Pixels: the axis above, the track of a claim, the space after a measure. */
const size = { axis: 30, track: 16, gap: 18 };

/**
 * Returns claims over the time that each covers, under the name of their measure: a line from start to
 * end with the value in words, a dot for a single day, an arrow where it is open, an empty track
 * where the source gives no time. Values of different spans are never on one scale, so that nothing
 * here can be added up by eye.
 */
export function drawSpans(data: ChartData): Element {
  const time = scaleTime(data.period ?? extentOf(data.marks.map((mark) => mark.time)));
  const series = Map.groupBy(data.marks, (mark) => mark.series);
  const blocks = [...series].map(([label, marks]) => seriesBlock({ label, marks }, time, data));
  const body = stackBlocks(blocks);
  const height = size.axis + body.height;
  const axis = frame([drawTimeAcross(time, height, data.language)]);
  return s('svg', { width: '100%', height }, [axis, ...body.draw(size.axis)]);
}

function seriesBlock(
  { label, marks }: { label: string; marks: readonly Mark[] },
  time: TimeScale,
  { language }: ChartData,
): Block {
  const write = (text: string, className: string): Block =>
    wordsBlock(text, { className, x: across(0, language.direction), width: narrowest });
  const { separator, sentence } = language.words;
  const wordsOf = (mark: Mark): string => {
    const who = [mark.origin, ...mark.members].join(separator);
    return `${who}: ${sentence.timed(mark.label, mark.when)}`;
  };
  const lanes = marks
    .toSorted(byStart)
    .flatMap((mark) => [write(wordsOf(mark), 'lane-label'), spanBlock(mark, time)]);
  return stackBlocks([write(label, 'row-label'), ...lanes, gapBlock(size.gap)]);
}

/** Undated claims come last. */
function byStart(a: Mark, b: Mark): number {
  const start = ({ time }: Mark): number => time?.start ?? Infinity;
  return start(a) === start(b) ? (a.id < b.id ? -1 : 1) : start(a) - start(b);
}

function spanBlock(mark: Mark, scale: TimeScale): Block {
  const draw = (top: number): Element[] => {
    const y = round(top + size.track / 2);
    const track = s('line', { className: ['track'], x1: '0%', x2: '100%', y1: y, y2: y });
    const claim = { 'data-claim': mark.id };
    if (!mark.time) {
      const empty = ['track', 'is-empty'];
      return [
        s('line', { ...track.properties, ...claim, className: empty }, [s('title', mark.title)]),
      ];
    }
    return [track, frame(drawSpan(mark, mark.time, { scale, y }))];
  };
  return { height: size.track, draw };
}

/** The symbol says how long the span is, not how the value is stated: the words above say that. */
function drawSpan(
  mark: Mark,
  { start, end }: { start: number; end: number },
  { scale, y }: { scale: TimeScale; y: number },
): Element[] {
  const [from, to] = [percent(scale(start)), percent(scale(end))];
  if (isOneDay({ start, end }))
    return [drawSymbol({ ...mark, shape: 'point' }, { x: from, y, heading: 'right' })];
  const className = ['span', `group-${mark.group}`];
  const own = { className, 'data-claim': mark.id, x1: from, x2: to, y1: y, y2: y };
  const open = [
    ...(Number.isFinite(start) ? [] : [drawBound('floor', { x: from, y, heading: 'left' })]),
    ...(Number.isFinite(end) ? [] : [drawBound('floor', { x: to, y, heading: 'right' })]),
  ];
  const arrows = s('g', { className: [`group-${mark.group}`] }, open);
  return [s('line', own, [s('title', mark.title)]), ...(open.length > 0 ? [arrows] : [])];
}
