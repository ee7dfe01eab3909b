import { isCounted } from '../chart/mark.ts';
import type { ChartData, Mark, Shape } from '../chart/mark.ts';
import { writeDate } from '../words/date.ts';

/**
 * Returns sentences on what a drawing shows and on its statistics (levels one and two of Lundgard and
 * Satyanarayan, 2021), generated from the same marks. What it means is for editors to say.
 */
export function describeChart(
  data: ChartData,
  about: {
    /** How many origins the claims drawn go back to. */
    readonly origins: number;
    readonly period?: string | undefined;
    readonly leftOut: number;
    /** False where the values of a drawing are not to be compared. */
    readonly ofOneScale: boolean;
  },
): string[] {
  const { language, marks, rows } = data;
  const { period, leftOut } = about;
  const { sentence } = language.words;
  const span = period === undefined ? '' : writeDate(period, language);
  const shown = sentence.shown(
    language.count(marks.length, 'claim'),
    language.count(about.origins, 'origin'),
    span,
  );
  const missing = rows
    .filter(({ id }) => marks.every(({ row }) => row !== id))
    .map(({ label }) => label);
  return [
    shown,
    ...(marks.some(({ row }) => row !== '')
      ? describeRows(data)
      : about.ofOneScale
        ? describeTime(data)
        : []),
    ...(about.ofOneScale && marks.some((mark) => !isCounted(mark))
      ? [sentence.withoutDisowned]
      : []),
    ...(missing.length > 0 ? [sentence.notReported(language.words.list(missing))] : []),
    ...(leftOut > 0 ? [sentence.notDrawn(language.count(leftOut, 'claim'))] : []),
    ...(data.scale === 'log' ? [sentence.logScale] : []),
  ];
}

/** What may be compared: not what is disowned or copied wrongly, and of bounds those that point the other way. */
function statedMarks(marks: readonly Mark[], without: Shape): Mark[] {
  return marks.filter((mark) => mark.shape !== without && isCounted(mark));
}

/** Where the rows are origins, a sentence names who states a value once; of one value there is none. */
function describeRows({ marks, rows, scale, naming, language }: ChartData): string[] {
  const { sentence } = language.words;
  const [most, least] =
    scale === 'time' ? [sentence.latest, sentence.earliest] : [sentence.highest, sentence.lowest];
  const label = (mark: Mark): string =>
    naming === 'origins' ? '' : (rows.find(({ id }) => id === mark.row)?.label ?? '');
  if (naming === 'origins' && marks.length === 1) return [];
  const [last] = statedMarks(marks, 'ceiling').toSorted((a, b) => b.high - a.high);
  const [first] = statedMarks(marks, 'floor').toSorted((a, b) => a.low - b.low);
  return [
    ...(last ? [most(last.label, label(last), last.origin)] : []),
    ...(first && last && first !== last && first.low < last.high
      ? [least(first.label, label(first), first.origin)]
      : []),
  ];
}

/** The highest number of each group; a ceiling is none. */
function describeTime({ marks, references, groups, language }: ChartData): string[] {
  const { sentence } = language.words;
  const highest = groups.flatMap((group, index) => {
    const own = statedMarks(marks, 'ceiling').filter((mark) => mark.group === index);
    const [first] = own.toSorted((a, b) => b.high - a.high);
    return first ? [sentence.highestOf(group, first.label, first.when)] : [];
  });
  return [...highest, ...references.map((mark) => sentence.reference(mark.label, mark.origin))];
}
