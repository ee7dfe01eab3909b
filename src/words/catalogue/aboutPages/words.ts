/** A part of a page of the engine's own words: a heading and what stands under it. */
export interface WordedPart {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What the page on the site itself and the statement on accessibility say. */
export interface AboutWords {
  readonly aboutText: string;
  readonly publisher: string;
  /** The name of the line with the address of the site. */
  readonly site: string;
  readonly whichState: (released: string) => string;
  /** Whether anything has changed after that release. */
  readonly sinceThen: Record<'changed' | 'unchanged', string>;
  readonly errors: string;
  readonly errorsText: string;
  /** Stands before the address at which errors are reported. */
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
  /** For which release the statement is made. */
  readonly assessed: (released: string) => string;
}
