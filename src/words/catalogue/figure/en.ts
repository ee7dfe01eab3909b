import { descriptionInEnglish } from '../description/en.ts';
import { figurePageInEnglish } from '../figurePage/en.ts';
import type { FigureWords } from './words.ts';

/** What is said of figures, in English. */
export const figureWordsInEnglish: FigureWords = {
  figures: 'Figures',
  page: figurePageInEnglish,
  description: descriptionInEnglish,
  chart: 'chart',
  noFigure: 'no figure',
  rangeBand:
    'Where two values or more are stated for one stretch of time, a pale band reaches from the lowest to the highest. Between the bands nothing is drawn, as nothing is stated.',
  logScale: 'log scale',
  keys: 'Arrow keys go from mark to mark, Home and End to the first and the last. Enter opens the claim, Escape closes.',
  timeForm: {
    day: 'dated to a day',
    month: 'dated to a month',
    year: 'dated to a year',
    span: 'over this time',
    within: 'some time in this stretch',
    open: 'no beginning or no end is stated',
    soft: 'about this time, or uncertain',
  },
  datesDiffer: 'Sources give different dates.',
  datesDifferFor: (events) => `Sources give different dates for ${events}.`,
  undatedEvents: (events) => `Not dated: ${events}.`,
  event: (label) => `“${label}”`,
  eventOn: (event, date) => `${event} (${date})`,
  erasApart:
    'Each part has a time axis of its own: the same width is not the same length of time in each.',
  readClaim: 'See the claim and its source',
  sumSign: {
    total: 'the stated total, held against its parts',
    rest: 'what the parts leave, by arithmetic: nobody states it',
  },
  statedTotal: (origin, value, when) => `Total stated by ${origin}: ${value}, ${when}`,
  statedParts: (origin, when) => `Parts stated by ${origin}${when === '' ? '' : `, ${when}`}`,
  addedUp: (title, sum, total) => `“${title}”: by arithmetic the parts add up to ${sum}. ${total}.`,
  notExplained: (rest) => `Not explained, by arithmetic: ${rest}`,
  notAmongParts: (rest) => `Not among these parts, by arithmetic: ${rest}`,
  overTotal: (excess) => `More than the total, by arithmetic: ${excess}`,
  overOrNotExplained: (excess, rest) =>
    `By arithmetic: ${excess} more than the total, or ${rest} not explained`,
  overOrNotAmongParts: (excess, rest) =>
    `By arithmetic: ${excess} more than the total, or ${rest} not among these parts`,
  areaStandsFor: (value) => `a circle of this area stands for ${value}`,
  ring: {
    exact: (km) => `Dotted ring, ${km} km around the point: the position is printed exactly.`,
    town: (km) => `Dotted ring, ${km} km around the point: the position is that of a town.`,
    district: (km) => `Dotted ring, ${km} km around the point: the position is that of a district.`,
    region: (km) =>
      `Large dotted ring: only the region is known. It is as large as the region, or reaches ${km} km from its middle.`,
  },
  mapBorders:
    'Borders are drawn as they are in fact (Natural Earth). They take no position on the status of any territory.',
  notOnMap: 'Not on the map, because no position is recorded:',
  withoutPosition: (places) => `Not on the map, because no position is recorded: ${places}.`,
  route: (from, to) => `From ${from} to ${to}`,
  routeTold: (route, value, spoken) => `${route}: ${value}, stated by ${spoken}.`,
};
