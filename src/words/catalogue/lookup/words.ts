/** The sorts of things that search finds, in the order of its list of titles. */
export const entryKinds = [
  'page',
  'question',
  'update',
  'figure',
  'measure',
  'source',
  'origin',
  'term',
  'claim',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** By what the table of all claims can be sorted. */
export const exploreOrders = [
  'name-asc',
  'value-asc',
  'value-desc',
  'time-asc',
  'time-desc',
  'origin-asc',
  'source-asc',
] as const;
export type ExploreOrder = (typeof exploreOrders)[number];

/** What the explorer says. Texts for the browser hold {count}, {all}, {page} and {pages} to be filled in there. */
export interface ExploreWords {
  readonly text: string;
  readonly pageTitle: (page: string) => string;
  readonly filters: string;
  readonly fold: string;
  readonly chosen: string;
  readonly anyTopic: string;
  readonly anyMeasure: string;
  readonly about: string;
  readonly aboutAny: string;
  readonly onlyTotals: string;
  readonly anyOrigin: string;
  readonly anyGroup: string;
  readonly from: string;
  readonly to: string;
  readonly timeHint: string;
  readonly noTime: string;
  readonly dated: string;
  readonly anyDating: string;
  readonly onlyDated: string;
  readonly onlyUndated: string;
  readonly dispute: string;
  readonly anyDispute: string;
  readonly contested: string;
  readonly contestedBy: Record<'open' | 'settled', string>;
  readonly uncontested: string;
  /** Before the name of a source that says something in its own words. */
  readonly saidBySource: string;
  readonly order: string;
  readonly listed: string;
  readonly orders: Record<ExploreOrder, string>;
  readonly apply: string;
  readonly reset: string;
  readonly found: string;
  readonly none: string;
  readonly failed: string;
  readonly claims: string;
  readonly pages: string;
  readonly pageOf: string;
  readonly download: string;
  readonly filterAll: string;
  readonly withoutScript: string;
}

/** What search says. Texts for the browser hold {count} and {query} to be filled in there. */
export interface SearchWords {
  readonly text: string;
  readonly field: string;
  readonly kind: string;
  readonly anyKind: string;
  readonly kinds: Record<EntryKind, string>;
  readonly submit: string;
  readonly results: string;
  readonly found: string;
  readonly foundOne: string;
  readonly foundSome: string;
  readonly none: string;
  readonly searching: string;
  readonly failed: string;
  readonly more: string;
  readonly titles: string;
  readonly titlesText: string;
  readonly withoutScript: string;
  readonly inPreview: string;
}

/** What the pages say by which a reader looks something up. */
export interface LookupWords {
  readonly explore: ExploreWords;
  readonly search: SearchWords;
}
