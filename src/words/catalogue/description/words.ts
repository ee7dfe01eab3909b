import type { ChartKind } from '../../../model/figure.ts';

/** What a statement can be the most of; of dates only the last two. */
export const extremeRoles = ['highest', 'lowest', 'earliest', 'latest'] as const;
export type ExtremeRole = (typeof extremeRoles)[number];

/** Why a claim of a figure's cells is not drawn. */
export const leftOutReasons = [
  'on-purpose',
  'outside-period',
  'undated',
  'without-place',
  'without-number',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** The sentences that are generated from a drawing's claims: what is shown, and its statistics. */
export interface DescriptionWords {
  readonly chart: Record<ChartKind, string>;
  /** The chart kind, and what of it is shown. */
  readonly shownIn: (chart: string, shown: string) => string;
  readonly rows: (rows: string, each: string) => string;
  /** What each row is. */
  readonly eachOrigin: string;
  readonly eachMeasure: string;
  readonly eachMember: (dimension: string) => string;
  readonly places: (count: string) => string;
  readonly panels: (panels: string, names: string) => string;
  readonly eachIsDate: string;
  /** Claims that are drawn and not compared. */
  readonly setAside: (claims: string) => string;
  readonly undated: (claims: string) => string;
  readonly lines: (measures: string, claims: string) => string;
  readonly line: (measure: string, statement: string) => string;
  readonly role: Record<ExtremeRole, string>;
  readonly extremeValue: (roles: string, statements: string) => string;
  readonly extremeDate: (roles: string, statements: string) => string;
  /** The same of statements of which it is one, without saying which. */
  readonly oneOf: (statements: string) => string;
  readonly inPanel: (panel: string, sentence: string) => string;
  /** What stands between statements and between names that may hold a comma. */
  readonly separator: string;
  readonly stated: (value: string, places: string) => string;
  readonly statedInClaims: (value: string, claims: string) => string;
  /** Claims with several values. */
  readonly statedFromTo: (claims: string, low: string, high: string) => string;
  /** Who states a value, of what, and of which time; the last two may be empty. */
  readonly place: (origin: string, about: string, when: string) => string;
  readonly ends: (first: string, last: string) => string;
  readonly notReported: (rows: string) => string;
  /** Rows for which nobody reports a bound, such as a capacity. */
  readonly notBounded: (bounds: string, rows: string) => string;
  readonly notDrawn: (claims: string, reasons: string) => string;
  readonly reason: Record<LeftOutReason, string>;
  readonly logScale: string;
  /** What a table of numbers is called. */
  readonly tableOf: (headline: string) => string;
}
