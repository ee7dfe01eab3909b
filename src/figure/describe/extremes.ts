import type { ChartData, Mark, Shape } from '../../chart/mark.ts';
import { extremeRoles } from '../../words/catalogue/description/words.ts';
import type { ExtremeRole } from '../../words/catalogue/description/words.ts';

/** What some statements are the most of. */
export interface Extreme {
  readonly roles: readonly ExtremeRole[];
  /** One, or several where they say the same or where their times do not tell which it is. */
  readonly marks: readonly Mark[];
}

/** From when to when something is, in UTC milliseconds; an end may be infinite. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Returns the statements that reach highest and lowest by the numbers they name, whatever their
 * qualifier, and the ones that may be the earliest and the latest. None of a single mark, which would
 * only be repeated; one that has two roles has them together.
 */
export function findExtremes(
  marks: readonly Mark[],
  about: {
    readonly scale: ChartData['scale'];
    readonly isTimed: boolean;
    readonly isCompared: boolean;
  },
): Extreme[] {
  if (marks.length < 2) return [];
  const timeOf = about.scale === 'time' ? valueTime : ({ time }: Mark): Span | null => time;
  const hasNumbers = about.isCompared && about.scale !== 'time';
  const hasTimes = about.isTimed || about.scale === 'time';
  const found: Record<ExtremeRole, Mark[]> = {
    highest: hasNumbers ? reach(marks, highestRank, ({ high }) => high) : [],
    lowest: hasNumbers ? reach(marks, lowestRank, ({ low }) => -low) : [],
    ...(hasTimes ? findEnds(marks, timeOf) : { earliest: [], latest: [] }),
  };
  const byMarks = Map.groupBy(extremeRoles, (role) => found[role].map(({ id }) => id).join(' '));
  return [...byMarks.values()].flatMap((roles) => {
    const [role] = roles;
    const own = role ? found[role] : [];
    return own.length === 0 ? [] : [{ roles, marks: own }];
  });
}

/** Of statements that name one number, those that leave more room beyond it reach further. */
const highestRank: Record<Shape, number> = { floor: 3, about: 2, range: 1, point: 1, ceiling: 0 };
const lowestRank: Record<Shape, number> = { ceiling: 3, about: 2, range: 1, point: 1, floor: 0 };

function reach(
  marks: readonly Mark[],
  rank: Record<Shape, number>,
  numberOf: (mark: Mark) => number,
): Mark[] {
  const most = Math.max(...marks.map(numberOf));
  const far = marks.filter((mark) => numberOf(mark) === most);
  const furthest = Math.max(...far.map(({ shape }) => rank[shape]));
  return far.filter(({ shape }) => rank[shape] === furthest);
}

function valueTime({ low, high }: Mark): Span {
  return { start: low, end: high };
}

/**
 * Returns the marks that may be the earliest and the latest: those which begin before all others have
 * ended, and which end after all others have begun. Where these are the same marks, no order is known.
 */
export function findEnds(
  marks: readonly Mark[],
  timeOf: (mark: Mark) => Span | null,
): { readonly earliest: Mark[]; readonly latest: Mark[] } {
  const dated = marks.flatMap((mark) => {
    const span = timeOf(mark);
    return span ? [{ mark, span }] : [];
  });
  const firstEnd = Math.min(...dated.map(({ span }) => span.end));
  const lastStart = Math.max(...dated.map(({ span }) => span.start));
  const earliest = dated.filter(({ span }) => span.start <= firstEnd);
  const latest = dated.filter(({ span }) => span.end >= lastStart);
  if (earliest.length === dated.length && latest.length === dated.length)
    return { earliest: [], latest: [] };
  return { earliest: earliest.map(({ mark }) => mark), latest: latest.map(({ mark }) => mark) };
}
