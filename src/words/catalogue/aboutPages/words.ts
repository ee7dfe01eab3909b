/** A part of a page of the engine's own words: a heading and what stands under it. */
export interface WordedPart {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What the page on the site itself and the statement on accessibility say. */
export interface AboutWords {
  readonly aboutText: string;
  readonly publisher: string;
  readonly publishedBy: (publisher: string, address: string) => string;
  readonly whichState: (released: string) => string;
  readonly errors: string;
  readonly errorsText: string;
  /** The link to where errors are reported. */
  readonly write: string;
  readonly subject: (title: string) => string;
  readonly isNot: WordedPart;
  readonly privacy: WordedPart;
  readonly use: string;
  readonly accessibilityText: string;
  readonly status: WordedPart;
  readonly does: WordedPart;
  readonly tried: WordedPart;
  readonly gaps: WordedPart;
  readonly barrier: string;
  readonly barrierText: string;
  readonly assessed: (released: string) => string;
}
