/**
 * The components of pages and updates, for editors: VS Code, once it knows MDX, completes and explains
 * them by this type, which it knows by its name. What they may hold is checked by `npm run check`.
 */
interface MDXProvidedComponents {
  /** A value of the ledger in words, with its unit and qualifier, and a side note on its source. */
  readonly Value: (
    props:
      | {
          /** The id of the claim. */
          readonly claim: string;
        }
      | {
          /** The id of a reading that makes a choice: the value is the one that the editors chose. */
          readonly reading: string;
        },
  ) => unknown;
  /** The range of the values reported for one cell at one time, with a side note on its basis. */
  readonly Range: (props: {
    /** The id of the measure, with a member after a dot where it is of one. */
    readonly measure: string;
    /** The time in EDTF, such as 2026-02-07; left out for a measure that has one true answer. */
    readonly at?: string;
  }) => unknown;
  /** The time of a claim in words, such as "as of 7 February 2026". */
  readonly When: (props: {
    /** The id of the claim. */
    readonly claim: string;
  }) => unknown;
  /** A figure, on a line of its own. */
  readonly Figure: (props: {
    /** The name of its file in data/figures/, without the ending. */
    readonly id: string;
  }) => unknown;
  /** A source as a side note, after the words that rest on it. */
  readonly Cite: (props: {
    /** The id of the source. */
    readonly source: string;
  }) => unknown;
  /** A term of the glossary, which a side note explains. */
  readonly Term: (props: {
    /** The id of the term in data/glossary.json. */
    readonly id: string;
    readonly children: unknown;
  }) => unknown;
  /** A side note of the editors. */
  readonly Note: (props: { readonly children: unknown }) => unknown;
  /** At most eight words of a source, as printed, with a side note on it. */
  readonly Quote: (props: {
    /** The id of the source. */
    readonly source: string;
    readonly children: unknown;
  }) => unknown;
  /** Words that a rule would refuse, such as a number in a name, which may stand for the reason given. */
  readonly Plain: (props: {
    /** Why they may stand, for the other editors. */
    readonly why: string;
    readonly children: unknown;
  }) => unknown;
}
