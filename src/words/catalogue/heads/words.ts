/** By what disagreements can be looked through. */
type FilteredBy = 'topic' | 'relation' | 'origin';

/** What pages of records and lists are called, and say of themselves, in search engines. */
export interface HeadWords {
  /** A measure, so that its page is not taken for the chapter of the same name. */
  readonly measure: (label: string) => string;
  /** A source whose title was not recorded, by its publisher and its date. */
  readonly untitledSource: (listed: string) => string;
  /** A source by the number of claims taken from it; the title comes last, as it may be cut. */
  readonly source: (source: {
    readonly claims: string;
    readonly publisher: string;
    readonly kind: string;
    readonly date: string;
    readonly title: string;
  }) => string;
  /** The same of one whose title was not recorded, with the measures of its claims instead. */
  readonly sourceWithoutTitle: (source: {
    readonly claims: string;
    readonly publisher: string;
    readonly kind: string;
    readonly date: string;
    readonly measures: string;
  }) => string;
  readonly undatedSource: string;
  /** The disagreements that a filter leaves; the text says what a relation means. */
  readonly filter: Record<
    FilteredBy,
    (disagreements: string, label: string, text: string) => string
  >;
  /** A later page of the list of all claims, with its topics. */
  readonly explorePage: (page: string, pages: string, topics: string) => string;
}
