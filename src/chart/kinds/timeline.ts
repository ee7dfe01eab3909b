import type { Element } from 'hast';
import { buildElement } from '../../base/hast.ts';
import { drawTime, drawTimeAcross, frame } from '../axis.ts';
import { isCounted } from '../mark.ts';
import type { ChartData, Era, Mark, MarkTime, Row } from '../mark.ts';
import {
  gapBlock,
  overlay,
  silentRow,
  stackBlocks,
  trackBlock,
  wordsBlock,
} from '../marks/stack.ts';
import type { Block } from '../marks/stack.ts';
import { coverTime, drawStretch } from '../marks/stretch.ts';
import { across, narrowest, scaleTime } from '../scale.ts';
import type { TimeScale } from '../scale.ts';

/** Pixels: the axis above, the axis again below, the track of an origin, the space after an event and after an era. */
const size = { axis: 30, foot: 24, track: 13, gap: 10, era: 24 };

/** A mark with a place in time. */
type Dated = Mark & { readonly time: MarkTime };

/** An event with the dates that stand in one era. */
interface EventRow {
  readonly row: Row;
  readonly marks: readonly Dated[];
  /** UTC milliseconds. */
  readonly start: number;
}

/**
 * Returns events one below the other in the order of time, under headings of their years. An event
 * has a lane for each date that is given for it, with the date and its origins in words, and in the
 * lane a track for each origin. Each era has an axis of its own, above its events and
 * again below them. Events that nobody dates come last.
 */
export function drawTimeline(data: ChartData): Element {
  const dated = data.marks.filter((mark): mark is Dated => mark.time !== null);
  const whole = { label: '', ...coverTime(data.period, dated) };
  const eras = data.eras.length > 0 ? data.eras : [whole];
  const blocks = eras.flatMap((era, index) => {
    const own = dated.filter((mark) => eraOf(mark, eras) === index);
    return own.length === 0 ? [] : [eraBlock(era, own, data)];
  });
  const silent = data.rows.filter(({ missing }) => missing === data.language.words.undated);
  const rest = silent.flatMap((row) => [silentRow(row, data.language), gapBlock(size.gap)]);
  const body = stackBlocks([...blocks, ...rest]);
  return buildElement('svg', { width: '100%', height: body.height }, [...body.draw(0)]);
}

/** A date stands in the era in which it begins, else in the nearest before it. */
function eraOf({ time }: Dated, eras: readonly Era[]): number {
  const place = placeOf(time);
  return Math.max(
    0,
    eras.findLastIndex(({ start }) => start <= place),
  );
}

function placeOf({ start, end }: MarkTime): number {
  return Number.isFinite(start) ? start : end;
}

function eraBlock(era: Era, marks: readonly Dated[], data: ChartData): Block {
  const { language } = data;
  const time = scaleTime(era);
  const place = { x: across(0, language.direction), width: narrowest };
  const title = wordsBlock(era.label, { className: 'panel-title', ...place });
  const years = Map.groupBy(rowsOf(marks, data), ({ start }) => new Date(start).getUTCFullYear());
  const blocks = [...years.values()].flatMap((rows) => {
    const start = rows[0]?.start ?? 0;
    // A time that is open on both sides is of no year.
    const year = Number.isFinite(start)
      ? language.moment(new Date(start), 'year')
      : language.words.undated;
    const heading = wordsBlock(year, { className: 'year-label', ...place });
    return [heading, gapBlock(6), ...rows.map((row) => rowBlock(row, time, data))];
  });
  const body = stackBlocks(blocks);
  const height = size.axis + body.height;
  const draw = (top: number): Element[] => [
    buildElement('svg', { y: top, overflow: 'visible' }, [
      frame([drawTimeAcross(time, height, language), drawTime(time, height, language)]),
      ...body.draw(size.axis),
    ]),
  ];
  const drawn = { height: height + size.foot, draw };
  return stackBlocks([...(era.label === '' ? [] : [title]), drawn, gapBlock(size.era)]);
}

/** An event stands at its earliest date that is neither disowned nor a copying error. */
function rowsOf(marks: readonly Dated[], { rows }: ChartData): EventRow[] {
  const byRow = Map.groupBy(marks, (mark) => mark.row);
  const all = rows.flatMap((row): EventRow[] => {
    const own = byRow.get(row.id);
    if (!own) return [];
    const sound = own.filter(isCounted);
    const places = (sound.length > 0 ? sound : own).map(({ time }) => placeOf(time));
    return [{ row, marks: own, start: Math.min(...places) }];
  });
  return all.toSorted((a, b) => a.start - b.start);
}

function rowBlock({ row, marks }: EventRow, time: TimeScale, { language }: ChartData): Block {
  const { separator } = language.words;
  const write = (text: string, className: string): Block =>
    wordsBlock(text, { className, x: across(0, language.direction), width: narrowest });
  const sorted = marks.toSorted((a, b) => placeOf(a.time) - placeOf(b.time));
  const lanes = [...Map.groupBy(sorted, ({ when }) => when)].flatMap(([when, own]) => {
    const origins = [...Map.groupBy(own, whoOf(language.words.status))];
    const who = origins.map(([name]) => name).join(separator);
    return [
      write(`${when}${separator}${who}`, 'lane-label'),
      ...origins.map(([, of]) => laneBlock(of, time)),
    ];
  });
  const note = row.note === undefined ? [] : [write(row.note, 'row-note')];
  return stackBlocks([write(row.label, 'row-label'), ...note, ...lanes, gapBlock(size.gap)]);
}

/** Returns a function that names an origin, with what else is to be known of its claim. */
function whoOf(words: Readonly<Record<string, string>>): (mark: Mark) => string {
  return ({ origin, statuses }) =>
    [origin, ...statuses.map((status) => `[${words[status] ?? ''}]`)].join(' ');
}

/** Reprints of one date from one origin stand on each other. */
function laneBlock(marks: readonly Dated[], scale: TimeScale): Block {
  return overlay(trackBlock(size.track, ['track']), (top) => [
    frame(
      marks.map((mark) => drawStretch(mark, { time: mark.time, scale, y: top + size.track / 2 })),
    ),
  ]);
}
