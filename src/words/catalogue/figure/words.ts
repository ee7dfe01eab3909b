import type { Precision } from '../../../model/place.ts';
import type { DescriptionWords } from '../description/words.ts';
import type { FigurePageWords } from '../figurePage/words.ts';

/** How long a time is, that an end of it is not stated, and that it is about so. */
export interface TimeFormWords {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly span: string;
  readonly within: string;
  readonly open: string;
  readonly soft: string;
}

/** What is said of figures: on their pages, in their menus and in the files they offer. */
export interface FigureWords {
  /** What the list of all figures is called. */
  readonly figures: string;
  /** What a figure's page, menu and files say. */
  readonly page: FigurePageWords;
  /** The sentences generated from the claims of a drawing. */
  readonly description: DescriptionWords;
  /** What ears are told that a drawing is. */
  readonly chart: string;
  /** What stands where a longer time has no value. */
  readonly noFigure: string;
  /** What a pale band over a stretch of time says. */
  readonly rangeBand: string;
  /** What stands at a log scale. */
  readonly logScale: string;
  /** How the keys go in a drawing. */
  readonly keys: string;
  /** What each form of a time says, in the legend. */
  readonly timeForm: TimeFormWords;
  /** What stands at an event whose dates are in a disagreement. */
  readonly datesDiffer: string;
  readonly datesDifferFor: (events: string) => string;
  readonly undatedEvents: (events: string) => string;
  /** The name of an event amid a sentence. */
  readonly event: (label: string) => string;
  /** An event with its date. */
  readonly eventOn: (event: string, date: string) => string;
  /** Why two parts of a timeline are not to be compared by width. */
  readonly erasApart: string;
  /** The name of the link from a mark to its claim. */
  readonly readClaim: string;
  /** What the line of a total says, and what is drawn of it that the parts leave, in the legend. */
  readonly sumSign: { readonly total: string; readonly rest: string };
  /** The total beside which parts are drawn. */
  readonly statedTotal: (origin: string, value: string, when: string) => string;
  /** Who states all parts, where it is not as with the total; the time is empty where they have several. */
  readonly statedParts: (origin: string, when: string) => string;
  /** What parts add up to, beside what is stated. */
  readonly addedUp: (title: string, sum: string, total: string) => string;
  /** What a total leaves, where the parts should be all of it. */
  readonly notExplained: (rest: string) => string;
  /** What a total leaves, where there may be more parts. */
  readonly notAmongParts: (rest: string) => string;
  readonly overTotal: (excess: string) => string;
  /** The same where both may be: "up to 3 more than the total, or up to 5 not explained". */
  readonly overOrNotExplained: (excess: string, rest: string) => string;
  readonly overOrNotAmongParts: (excess: string, rest: string) => string;
  /** What a map says of itself. */
  readonly areaStandsFor: (value: string) => string;
  /** What a ring on a map says, by how exactly the place is known. */
  readonly ring: Record<Precision, (kilometres: string) => string>;
  readonly mapBorders: string;
  readonly notOnMap: string;
  readonly withoutPosition: (places: string) => string;
  readonly route: (from: string, to: string) => string;
  readonly routeTold: (route: string, value: string, spoken: string) => string;
}
