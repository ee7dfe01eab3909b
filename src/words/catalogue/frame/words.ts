/** The groups of the site map, in their order. */
export const siteGroups = ['read', 'compare', 'lookUp', 'about'] as const;
export type SiteGroupName = (typeof siteGroups)[number];

/** What stands around every page: the menu, the site map, the choice of colours and the line on paper. */
export interface FrameWords {
  /** What opens the menu of a narrow screen. */
  readonly menu: string;
  readonly siteMap: string;
  readonly group: Record<SiteGroupName, string>;
  readonly search: string;
  readonly corrections: string;
  readonly glossary: string;
  readonly glossaryText: string;
  readonly about: string;
  readonly accessibility: string;
  /** The choice between light and dark. */
  readonly theme: string;
  readonly themes: Record<'device' | 'light' | 'dark', string>;
  readonly chapterOf: (number: string, count: string) => string;
  /** What the claims of the site rest on, for the list under the story. */
  readonly extent: string;
  /** How many disagreements there are, and how many of them are open. */
  readonly disagreeing: (disagreements: string, open: string) => string;
  /** The foot of a printed page. */
  readonly printedState: (title: string, released: string) => string;
  readonly printedFrom: (address: string) => string;
  /** Above footnotes that an editor writes by hand, and the way back from one. */
  readonly footnotes: string;
  readonly footnoteBack: string;
}
