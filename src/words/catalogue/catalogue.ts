import type { Absence, Qualifier, Status } from '../../model/claim.ts';
import type { SourceKind } from '../../model/source.ts';
import type { Directness } from '../../model/directness.ts';

/** What a cell of a table can hold beside a value: the four absences. Zero is a number. */
export type Missing = Absence | 'not-reported';

/** Plural forms by the categories of Unicode CLDR; `#` stands for the number. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** What can be counted in the interface's own sentences. */
export const countables = ['claim', 'origin', 'source', 'measure'] as const;
export type Countable = (typeof countables)[number];

type Season = (year: string) => string;

/** Every word of the interface in one language; the compiler asks a new language for all of them. */
export interface Catalogue {
  /** Values: how a qualifier goes with a number that already has its unit. */
  readonly qualified: Record<Exclude<Qualifier, 'between' | 'exact'>, (value: string) => string>;
  /** A date: the same, as said of a moment. */
  readonly qualifiedDate: Record<Exclude<Qualifier, 'between' | 'exact'>, (date: string) => string>;
  readonly between: (low: string, high: string) => string;
  readonly fromTo: (low: string, high: string) => string;
  readonly orMore: (value: string) => string;
  readonly orBelow: (range: string) => string;
  readonly orLess: (value: string) => string;
  readonly missing: Record<Missing, string>;
  /** The statuses of claims, and what is said where a second reading failed. */
  readonly status: Record<Status | 'unconfirmed', string>;
  readonly directness: Record<Directness, string>;
  readonly sourceKind: Record<SourceKind, string>;
  readonly count: Record<Countable, Plural>;
  /** What stands between entries of a line that is no sentence. */
  readonly separator: string;
  readonly list: (items: readonly string[]) => string;
  readonly approximateDate: (date: string) => string;
  readonly uncertainDate: (date: string) => string;
  /** Spring, summer, autumn and winter of a year. */
  readonly seasons: readonly [Season, Season, Season, Season];
  readonly asOf: (date: string) => string;
  readonly within: (span: string) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly undated: string;
  readonly notRecorded: string;
  readonly sentence: Sentences;
  readonly label: Record<Label, string>;
}

/** Sentences that figures and pages compose from the ledger. */
export interface Sentences {
  readonly range: (range: string, when: string, basis: string) => string;
  readonly basis: (claims: string, origins: string) => string;
  readonly basisWithout: (basis: string, leftOut: string) => string;
  readonly leftOut: (claims: string) => string;
  readonly shown: (claims: string, origins: string, period: string) => string;
  readonly highest: (value: string, row: string, origin: string) => string;
  readonly lowest: (value: string, row: string, origin: string) => string;
  readonly highestOf: (group: string, value: string, when: string) => string;
  readonly withoutDisowned: string;
  readonly notDrawn: (claims: string) => string;
  readonly reference: (value: string, origin: string) => string;
  readonly notReported: (rows: string) => string;
  readonly logScale: string;
  readonly timed: (value: string, time: string) => string;
  readonly reportedBy: (value: string, origin: string, source: string) => string;
  readonly copied: (publisher: string, via: string) => string;
}

export const labels = [
  'skip',
  'overview',
  'reported',
  'chapter',
  'keyFigures',
  'questions',
  'chapters',
  'sources',
  'measures',
  'data',
  'menu',
  'next',
  'previous',
  'contents',
  'source',
  'origin',
  'measure',
  'value',
  'time',
  'locator',
  'note',
  'annotation',
  'directness',
  'checked',
  'checkedTrue',
  'checkedFalse',
  'checkedNever',
  'table',
  'publisher',
  'published',
  'kind',
  'address',
  'untitled',
  'row',
  'howToRead',
  'meaning',
  'shownHere',
  'downloadCsv',
  'downloadJson',
  'released',
  'licence',
  'place',
  'event',
  'derivedFrom',
  'readSource',
  'notFound',
  'notFoundText',
  'dataText',
  'sourcesText',
  'measuresText',
  'point',
  'range',
  'spanOfTime',
  'floor',
  'ceiling',
  'about',
  'legendWho',
  'legendHow',
  'textLicence',
  'dataLicence',
] as const;
export type Label = (typeof labels)[number];
