/** The columns of the claims as CSV and the fields of each claim as JSON, in their order. */
export const claimColumns = [
  'id',
  'measure',
  'measure_label',
  'kind',
  'value',
  'low',
  'high',
  'absent',
  'qualifier',
  'unit',
  'as_of',
  'period',
  'dimensions',
  'words',
  'origin',
  'origin_label',
  'directness',
  'origins_agree',
  'origins_differ',
  'origins_silent',
  'readings',
  'source',
  'publisher',
  'published',
  'address',
  'passage',
  'locator',
  'status',
  'checked',
  'event',
  'place',
  'derived_from',
] as const;
export type ClaimColumn = (typeof claimColumns)[number];

/** What can stand in a column that has no closed list of values. */
export const columnForms = [
  'id',
  'ids',
  'pairs',
  'words',
  'number',
  'any',
  'date',
  'address',
] as const;
export type ColumnForm = (typeof columnForms)[number];

/** What the page of the data says, to readers who want them whole. */
export interface DataWords {
  readonly files: string;
  readonly filesText: string;
  readonly csvText: string;
  readonly jsonText: string;
  readonly columns: string;
  readonly columnsText: string;
  /** Above the table of columns. */
  readonly tableOf: string;
  readonly name: string;
  readonly meaning: string;
  readonly values: string;
  readonly column: Record<ClaimColumn, string>;
  readonly form: Record<ColumnForm, string>;
  readonly use: string;
  readonly useText: string;
  readonly citeThus: string;
  /** The title of all claims in a citation. */
  readonly cited: string;
  readonly feeds: string;
  readonly feedsText: string;
  readonly updatesFeed: string;
  readonly dataFeed: string;
  readonly figuresText: string;
  readonly file: string;
  readonly releases: string;
  readonly releasesText: string;
  readonly noReleases: string;
  readonly schemas: string;
  readonly schemasText: readonly string[];
}
