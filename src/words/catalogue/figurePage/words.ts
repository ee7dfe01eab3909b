/** The columns of a figure's CSV and the fields of its JSON, in their order. */
export const figureColumns = [
  'claim',
  'row',
  'panel',
  'measure',
  'measure_label',
  'members',
  'value',
  'low',
  'high',
  'qualifier',
  'absent',
  'words',
  'unit',
  'as_of',
  'period',
  'origin',
  'origin_label',
  'source',
  'publisher',
  'published',
  'address',
  'status',
  'disagreements',
] as const;
export type FigureColumn = (typeof figureColumns)[number];

/** The files that a figure is offered as, by the endings of their names. */
export const figureFormats = ['svg', 'png', 'csv', 'json', 'zip', 'bib', 'ris'] as const;
export type FigureFormat = (typeof figureFormats)[number];

/** What is said of a figure on its page, in its menu and in its files. */
export interface FigurePageWords {
  /** What the list of all figures says of itself. */
  readonly listText: string;
  readonly percent: string;
  /** Where the day of a publication is not recorded. */
  readonly undated: string;
  /** What stands between dates in brackets. */
  readonly comma: string;
  /** How many disagreements bear on the claims of a figure, and how many of them are open; empty for none. */
  readonly disputed: (disagreements: string, open: string) => string;
  readonly undisputed: string;
  readonly unit: string;
  readonly figureData: string;
  readonly disagreements: string;
  readonly checks: string;
  readonly history: string;
  /** The state of the figure by the day of its release. */
  readonly state: (released: string) => string;
  /** The name of the list of sentences on highest, lowest and latest values. */
  readonly statistics: string;
  readonly menu: string;
  readonly link: string;
  readonly cite: string;
  readonly download: string;
  readonly embed: string;
  readonly embedText: string;
  /** The link to the page that a frame would show. */
  readonly preview: string;
  readonly report: string;
  readonly reportText: string;
  readonly subject: (figure: string, title: string) => string;
  readonly format: Record<FigureFormat, string>;
  /** The whole figure, as the embedded one links to it. */
  readonly whole: string;
  /** A citation in plain text; the title is the headline. */
  readonly citation: (parts: {
    readonly publisher: string;
    readonly title: string;
    readonly site: string;
    readonly released: string;
    readonly address: string;
  }) => string;
  readonly readme: {
    readonly files: string;
    readonly columns: string;
    readonly empty: string;
    readonly licence: (name: string, address: string) => string;
  };
  readonly column: Record<FigureColumn, string>;
}
