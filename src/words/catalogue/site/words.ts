import type { Precision } from '../../../model/place.ts';
import type { SourceKind } from '../../../model/source.ts';
import type { AboutWords } from '../aboutPages/words.ts';
import type { DataWords } from '../dataPage/words.ts';
import type { FrameWords } from '../frame/words.ts';
import type { HeadWords } from '../heads/words.ts';
import type { HistoryWords } from '../history/words.ts';
import type { LookupWords } from '../lookup/words.ts';

/** What the pages of the site say that are no chapter: explorer, search, places, timeline, corrections, about. */
export interface SiteWords {
  readonly frame: FrameWords;
  readonly about: AboutWords;
  readonly data: DataWords;
  readonly history: HistoryWords;
  /** The name of the page on which every claim can be filtered. */
  readonly explore: string;
  readonly lookup: LookupWords;
  /** What pages of records and lists say of themselves in search engines. */
  readonly heads: HeadWords;
  /** The name of the page with every event in the order of time, and what it says of itself. */
  readonly timeline: string;
  readonly timelineText: string;
  readonly noEvents: string;
  /** Above the list of all events. */
  readonly allEvents: string;
  /** Above the events for which no source gives a date. */
  readonly undatedEvents: string;
  readonly seeDisagreement: string;
  /** The name of the page with the map and every place, and what it says of itself. */
  readonly places: string;
  readonly placesText: string;
  readonly noPlaces: string;
  /** Above the places that are a part of no other. */
  readonly otherPlaces: string;
  readonly partOf: string;
  readonly noPosition: string;
  readonly noClaimsHere: string;
  readonly coordinates: (latitude: string, longitude: string) => string;
  /** Above the sources of a kind, for as many as there are. */
  readonly sourceGroup: Record<SourceKind, string>;
  readonly precision: Record<Precision, string>;
  readonly positionTold: (coordinates: string, precision: string, gazetteer: string) => string;
}
