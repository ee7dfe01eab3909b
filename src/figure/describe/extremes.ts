import type { ChartData, Mark } from '../../chart/mark.ts';
import { extremeRoles } from '../../words/catalogue/description/words.ts';
import type { ExtremeRole } from '../../words/catalogue/description/words.ts';

/** What some statements are the most of. */
export interface Extreme {
  readonly roles: readonly ExtremeRole[];
  /** One, or several that reach equally far. */
  readonly marks: readonly Mark[];
  /** False where times overlap and values differ, so that it is one of the marks and none can tell which. */
  readonly isSure: boolean;
}

/** From when to when something is, in UTC milliseconds; an end may be infinite. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Returns the statements that reach highest and lowest by the numbers they name, whatever their
 * qualifier, all of those that name the same, and the ones that may be the earliest and the latest. None of a single mark, which would
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
    highest: hasNumbers ? reach(marks, ({ high }) => high, 'floor') : [],
    lowest: hasNumbers ? reach(marks, ({ low }) => -low, 'ceiling') : [],
    ...(hasTimes ? findEnds(marks, timeOf) : { earliest: [], latest: [] }),
  };
  const isSure = (role: ExtremeRole): boolean =>
    role === 'highest' ||
    role === 'lowest' ||
    isOneValue(found[role]) ||
    isOneTime(found[role].map(timeOf));
  const byMarks = Map.groupBy(extremeRoles, (role) =>
    [isSure(role), ...found[role].map(({ id }) => id)].join(' '),
  );
  return [...byMarks.values()].flatMap((roles) => {
    const [role] = roles;
    const own = role ? found[role] : [];
    return !role || own.length === 0 ? [] : [{ roles, marks: own, isSure: isSure(role) }];
  });
}

/** Of statements that name one number, those go furthest which say that it lies beyond: more than 5 is higher than 5. */
function reach(
  marks: readonly Mark[],
  numberOf: (mark: Mark) => number,
  beyond: 'floor' | 'ceiling',
): Mark[] {
  const most = Math.max(...marks.map(numberOf));
  const far = marks.filter((mark) => numberOf(mark) === most);
  const further = far.filter(({ shape, isStrict }) => isStrict === true && shape === beyond);
  return further.length > 0 ? further : far;
}

function isOneValue(marks: readonly Mark[]): boolean {
  return new Set(marks.map(({ label }) => label)).size === 1;
}

function isOneTime(spans: readonly (Span | null)[]): boolean {
  return new Set(spans.map((span) => `${String(span?.start)} ${String(span?.end)}`)).size === 1;
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
