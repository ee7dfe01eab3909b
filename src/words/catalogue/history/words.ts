/** What is said of releases and of what changed between them: on pages, in feeds and on cards. */
export interface HistoryWords {
  /** The name of the page that tells every correction, and what it says of itself. */
  readonly corrections: string;
  readonly correctionsText: string;
  /** There is no release, or none has changed what readers had seen. */
  readonly noCorrections: string;
  /** A release that changed nothing that readers had seen. */
  readonly nothingChanged: string;
  /** What changed after the last release, on the page of corrections. */
  readonly since: string;
  readonly sinceText: string;
  /** The same in the foot of every page, behind the day of the release. */
  readonly changedSince: string;
  readonly history: string;
  readonly release: (number: string, date: string) => string;
  /** What the first release holds. */
  readonly first: (claims: string) => string;
  /** The headline of a figure, by the name in its address: that stays when the headline changes. */
  readonly headline: (figure: string) => string;
  readonly reading: string;
  /** One change, with values in words. */
  readonly added: (now: string) => string;
  readonly changed: (before: string, now: string) => string;
  readonly removed: (before: string) => string;
  /** A thing and what became of it. */
  readonly told: (name: string, change: string) => string;
  /** The names of the two feeds. */
  readonly updatesFeed: (title: string) => string;
  readonly dataFeed: (title: string) => string;
  readonly values: string;
}
