import type { ChartData, Mark } from '../../chart/mark.ts';

/** The most claims that a sentence names one by one. */
export const mostNamed = 3;

/** What a statement is written for. */
interface Context {
  readonly data: ChartData;
  /** The marks beside which it stands. */
  readonly among: readonly Mark[];
  /** True where its numbers may be compared. */
  readonly isCompared: boolean;
}

/** Returns some claims of a drawing in words: "5,704, by River Office (as of 1 March 2026)". */
export function stateMarks(marks: readonly Mark[], context: Context): string {
  const { language, number } = context.data;
  const { description } = language.words.figure;
  const groups = [...Map.groupBy(marks, ({ label }) => label)];
  const count = (own: readonly Mark[]): string => language.count(own.length, 'claim');
  if (marks.length > mostNamed && groups.length > mostNamed && context.isCompared) {
    const [low, high] = [
      Math.min(...marks.map((mark) => mark.low)),
      Math.max(...marks.map((mark) => mark.high)),
    ];
    return description.statedFromTo(count(marks), number(low), number(high));
  }
  const isNamed = marks.length <= mostNamed;
  return groups
    .map(([label, own]) =>
      isNamed
        ? description.stated(label, writePlaces(own, context))
        : description.statedInClaims(label, count(own)),
    )
    .join(description.separator);
}

/** Who states it, of what where the drawing has several things, and of which times where the value is none. */
function writePlaces(marks: readonly Mark[], context: Context): string {
  const { scale, language } = context.data;
  const { list, figure } = language.words;
  const nameOf = (mark: Mark): string => nameAmong(mark, context);
  const groups = Map.groupBy(marks, (mark) => JSON.stringify([mark.origin, nameOf(mark)]));
  const places = [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const times = scale === 'time' ? '' : list([...new Set(own.map(({ when }) => when))]);
    return [figure.description.place(first.origin, nameOf(first), times)];
  });
  return list(places);
}

/** What tells a mark from those beside it: its row, its measure, its members. */
function nameAmong(mark: Mark, { data, among }: Context): string {
  const { rows, naming, language } = data;
  const row = naming === 'origins' ? '' : (rows.find(({ id }) => id === mark.row)?.label ?? '');
  const beside = among.filter((other) => other.row === mark.row);
  const isVaried = (key: (one: Mark) => string): boolean => new Set(beside.map(key)).size > 1;
  const parts = [
    row,
    ...(isVaried(({ series }) => series) ? [mark.series] : []),
    ...(isVaried(({ members }) => members.join()) ? mark.members : []),
  ];
  return [...new Set(parts)].filter(Boolean).join(language.words.separator);
}
