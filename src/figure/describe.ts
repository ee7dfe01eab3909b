import type { ChartData, Mark, Shape } from '../chart/mark.ts';
import { writeDate } from '../words/date.ts';

/** Who stated a mark, by its claim's id. */
export type OriginOf = (mark: Mark) => string;

/**
 * Returns sentences on what a drawing shows and on its statistics (levels one and two of Lundgard and
 * Satyanarayan, 2021), generated from the same marks. What it means is for editors to say.
 */
export function describeChart(
  data: ChartData,
  about: {
    originOf: OriginOf;
    period: string | undefined;
    leftOut: number;
    /** False where the values of a drawing are not to be compared. */
    ofOneScale: boolean;
  },
): string[] {
  const { language, marks, rows } = data;
  const { originOf, period, leftOut } = about;
  const { sentence } = language.words;
  const origins = new Set(marks.map(originOf)).size;
  const span = period === undefined ? '' : writeDate(period, language);
  const shown = sentence.shown(
    language.count(marks.length, 'claim'),
    language.count(origins, 'origin'),
    span,
  );
  const missing = rows
    .filter(({ id }) => marks.every(({ row }) => row !== id))
    .map(({ label }) => label);
  return [
    shown,
    ...(rows.length > 0
      ? describeRows(data, originOf)
      : about.ofOneScale
        ? describeTime(data, originOf)
        : []),
    ...(about.ofOneScale && marks.some(({ statuses }) => statuses.includes('disowned'))
      ? [sentence.withoutDisowned]
      : []),
    ...(missing.length > 0 ? [sentence.notReported(language.words.list(missing))] : []),
    ...(leftOut > 0 ? [sentence.notDrawn(language.count(leftOut, 'claim'))] : []),
    ...(data.scale === 'log' ? [sentence.logScale] : []),
  ];
}

/** What may be compared: not what is disowned, and of bounds those that point the other way. */
function statedMarks(marks: readonly Mark[], without: Shape): Mark[] {
  return marks.filter(({ shape, statuses }) => shape !== without && !statuses.includes('disowned'));
}

function describeRows({ marks, rows, language }: ChartData, originOf: OriginOf): string[] {
  const { sentence } = language.words;
  const label = (mark: Mark): string => rows.find(({ id }) => id === mark.row)?.label ?? '';
  const [last] = statedMarks(marks, 'ceiling').toSorted((a, b) => b.high - a.high);
  const [first] = statedMarks(marks, 'floor').toSorted((a, b) => a.low - b.low);
  return [
    ...(last ? [sentence.highest(last.label, label(last), originOf(last))] : []),
    ...(first && last && first.low < last.high
      ? [sentence.lowest(first.label, label(first), originOf(first))]
      : []),
  ];
}

/** The highest number of each group; a ceiling is none. */
function describeTime(
  { marks, references, groups, language }: ChartData,
  originOf: OriginOf,
): string[] {
  const { sentence } = language.words;
  const highest = groups.flatMap((group, index) => {
    const own = statedMarks(marks, 'ceiling').filter(
      (mark) => mark.group === index && mark.time !== null,
    );
    const [first] = own.toSorted((a, b) => b.high - a.high);
    return first ? [sentence.highestOf(group, first.label, first.when)] : [];
  });
  return [...highest, ...references.map((mark) => sentence.reference(mark.label, originOf(mark)))];
}
