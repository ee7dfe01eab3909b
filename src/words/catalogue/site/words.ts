/** What the pages of the site say that are no chapter: explorer, search, places, timeline, corrections, about. */
export interface SiteWords {
  /** The name of the page on which every claim can be filtered. */
  readonly explore: string;
}
