import type { Element } from 'hast';
import { buildElement } from '../../base/hast.ts';
import { day } from '../../base/edtf.ts';
import { percent, round } from '../../base/number.ts';
import { isCounted } from '../mark.ts';
import type { ChartData, Mark } from '../mark.ts';
import { lineBox } from '../marks/label.ts';
import type { Box } from '../marks/label.ts';
import type { Wish } from '../marks/names.ts';
import { drawPanel, layPanel } from '../panel.ts';
import type { Panel } from '../panel.ts';
import type { Stretch } from '../scale.ts';

/** A stretch of time for which two values or more are stated, with the lowest and the highest. */
interface Band extends Stretch {
  readonly low: number;
  readonly high: number;
}

/**
 * Returns values over time that are no running totals, every claim a mark. For each stretch of time with
 * two stated values or more a pale band reaches from the lowest to the highest over that stretch alone:
 * a year where more than three years are drawn, else a month, and for values of one whole period that
 * period. Nothing joins one stretch to the next; a longer time without a value says so.
 */
export function drawSeries(data: ChartData): Element {
  const panel = layPanel(data);
  const isByYear = panel.extent.end - panel.extent.start > 3 * 366 * day;
  const bands = bandsOf(data.marks, isByYear);
  const gaps = gapsOf([...bands, ...data.marks.flatMap(({ time }) => time ?? [])]).filter(
    ({ start, end }) => end - start > (isByYear ? 366 : 31) * day,
  );
  const layer = {
    under: [
      ...bands.map((band) => drawBand(band, panel)),
      ...gaps.map((gap) => drawGap(gap, panel)),
    ],
    taken: [...bands.map((band) => bandBox(band, panel)), ...gaps.map((gap) => gapBox(gap, panel))],
    joined: new Set<Mark>(),
    wishes: gaps.map((gap) => wishGap(gap, panel, data)),
  };
  return drawPanel(panel, layer, data);
}

function bandsOf(marks: readonly Mark[], isByYear: boolean): Band[] {
  const stretched = marks.filter(isCounted).flatMap((mark) => {
    const stretch = stretchOf(mark, isByYear);
    return stretch ? [{ mark, stretch }] : [];
  });
  return [...Map.groupBy(stretched, ({ stretch }) => `${stretch.start} ${stretch.end}`).values()]
    .filter((own) => own.length > 1)
    .flatMap((own) => {
      const [low, high] = [own.map(({ mark }) => mark.low), own.map(({ mark }) => mark.high)];
      const [first] = own;
      return first ? [{ ...first.stretch, low: Math.min(...low), high: Math.max(...high) }] : [];
    });
}

/** The whole period of a value; else the year or the month in which all its time lies, if there is one. */
function stretchOf({ time, covers }: Mark, isByYear: boolean): Stretch | null {
  if (!time || !Number.isFinite(time.start) || !Number.isFinite(time.end)) return null;
  if (covers) return time;
  const date = new Date(time.start);
  const [year, month] = [date.getUTCFullYear(), isByYear ? 0 : date.getUTCMonth()];
  const next = isByYear ? Date.UTC(year + 1, 0) : Date.UTC(year, month + 1);
  return time.end < next ? { start: Date.UTC(year, month), end: next - 1 } : null;
}

/** Returns the stretches between the first time and the last in which none of the times lies. */
function gapsOf(times: readonly Stretch[]): Stretch[] {
  const gaps: Stretch[] = [];
  let end = Infinity;
  for (const time of times.toSorted((a, b) => a.start - b.start)) {
    if (end === Infinity) end = time.end;
    if (time.start > end) gaps.push({ start: end, end: time.start });
    end = Math.max(end, time.end);
  }
  return gaps;
}

/** Values that agree are a band, too: a thin one. */
function bandBox({ start, end, low, high }: Band, { time, heightOf }: Panel): Box {
  const [top, bottom] = [heightOf(high) - 1.5, heightOf(low) + 1.5];
  return { from: time(start), to: time(end), left: 0, right: 0, top, bottom };
}

function drawBand(band: Band, panel: Panel): Element {
  const { from, to, top, bottom } = bandBox(band, panel);
  const place = { x: percent(from), width: percent(to - from), y: top };
  return buildElement('rect', { className: ['range-band'], ...place, height: round(bottom - top) });
}

/** Pixels above the foot of the panel at which the track of a gap runs. */
const track = 8;

/** A cap at either end tells one gap from the next. */
function drawGap({ start, end }: Stretch, { time, height }: Panel): Element {
  const [x1, x2, y] = [percent(time(start)), percent(time(end)), height - track];
  const cap = (x: string): Element =>
    buildElement('line', { className: ['track'], x1: x, x2: x, y1: y - 4, y2: y + 4 });
  const empty = buildElement('line', { className: ['track', 'is-empty'], x1, x2, y1: y, y2: y });
  return buildElement('g', {}, [cap(x1), empty, cap(x2)]);
}

/** Values keep off the track of a gap: they are none of it. */
function gapBox({ start, end }: Stretch, { time, height }: Panel): Box {
  const y = height - track;
  return lineBox({ share: time(start), y }, { share: time(end), y }, 4);
}

function wishGap({ start, end }: Stretch, { time, height }: Panel, { language }: ChartData): Wish {
  const [from, to] = [time(start), time(end)];
  return {
    keys: [`gap ${start}`],
    words: language.words.figure.noFigure,
    spot: { share: (from + to) / 2, y: height - track },
    className: 'gap-label',
    within: [from, to],
    places: [{ side: 'middle', dx: 0, dy: -10, apart: { x: 0, y: 0 } }],
  };
}
