import { aboutWordsInEnglish } from '../aboutPages/en.ts';
import { dataWordsInEnglish } from '../dataPage/en.ts';
import { frameWordsInEnglish } from '../frame/en.ts';
import { headWordsInEnglish } from '../heads/en.ts';
import { lookupInEnglish } from '../lookup/en.ts';
import { historyInEnglish } from '../history/en.ts';
import type { SiteWords } from './words.ts';

/** What the pages of the site say, in English. */
export const siteWordsInEnglish: SiteWords = {
  frame: frameWordsInEnglish,
  about: aboutWordsInEnglish,
  data: dataWordsInEnglish,
  history: historyInEnglish,
  explore: 'Explore the claims',
  lookup: lookupInEnglish,
  heads: headWordsInEnglish,
  timeline: 'Timeline',
  timelineText:
    'What happened when, and who says so. An event with different dates stands at the earliest of them, disowned dates and copying errors apart.',
  noEvents: 'No event is recorded yet.',
  allEvents: 'All events',
  undatedEvents: 'Not dated',
  seeDisagreement: 'See the disagreement',
  places: 'Places',
  placesText:
    'Every place that a claim names, where it lies as exactly as public sources print it, and what is said of it.',
  noPlaces: 'No place is recorded yet.',
  otherPlaces: 'Other places',
  partOf: 'Part of',
  noPosition: 'Position not recorded.',
  noClaimsHere: 'No claim names it by itself.',
  coordinates: (latitude, longitude) => `Latitude ${latitude}, longitude ${longitude}`,
  sourceGroup: {
    primary: 'Primary texts',
    wire: 'News agencies',
    news: 'News outlets',
    ngo: 'Non-governmental organisations',
    thinktank: 'Research institutes',
    parliament: 'Parliament',
    social: 'Social media',
  },
  precision: {
    exact: 'printed exactly',
    town: 'the middle of a town',
    district: 'the middle of a district',
    region: 'the middle of a region',
  },
  positionTold: (coordinates, precision, gazetteer) =>
    `${coordinates}: ${precision}. From: ${gazetteer}.`,
};
