import type { Element } from 'hast';
import { buildElement } from '../../base/hast.ts';
import { drawTimeAcross, frame } from '../axis.ts';
import type { ChartData, Mark } from '../mark.ts';
import { gapBlock, overlay, stackBlocks, trackBlock, wordsBlock } from '../marks/stack.ts';
import type { Block } from '../marks/stack.ts';
import { coverTime, drawStretch } from '../marks/stretch.ts';
import { across, narrowest, scaleTime } from '../scale.ts';
import type { TimeScale } from '../scale.ts';

/** Pixels: the axis above, the track of a claim, the space after a measure. */
const size = { axis: 30, track: 18, gap: 18 };

/**
 * Returns claims over the time that each covers, under the name of their measure: a line from start to
 * end with the value in words, an arrow where it is open, the mark of a day, a month or a year where
 * the value is of one, an empty track where the source gives no time. Length is time and not money:
 * values of different spans are never on one scale, so that nothing here can be added up by eye.
 */
export function drawSpans(data: ChartData): Element {
  const time = scaleTime(coverTime(data.period, data.marks));
  const series = Map.groupBy(data.marks, (mark) => mark.series);
  const blocks = [...series].map(([label, marks]) => seriesBlock({ label, marks }, time, data));
  const body = stackBlocks(blocks);
  const height = size.axis + body.height;
  const isDated = data.marks.some((mark) => mark.time !== null);
  const axis = isDated ? [frame([drawTimeAcross(time, height, data.language)])] : [];
  return buildElement('svg', { width: '100%', height }, [...axis, ...body.draw(size.axis)]);
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

/** The mark says how long the time is, not how the value is stated: the words above say that. */
function spanBlock(mark: Mark, scale: TimeScale): Block {
  const { time } = mark;
  if (!time) return undatedBlock(mark);
  return overlay(trackBlock(size.track, ['track']), (top) => [
    frame([drawStretch(mark, { time, scale, y: top + size.track / 2 })]),
  ]);
}

function undatedBlock({ id, title }: Mark): Block {
  const draw = (top: number): Element[] => {
    const y = top + size.track / 2;
    const ends = { x1: '0%', x2: '100%', y1: y, y2: y };
    const own = { className: ['track', 'is-empty'], dataClaim: id, ...ends };
    return [buildElement('line', own, [buildElement('title', {}, title)])];
  };
  return { height: size.track, draw };
}
