import type { DescriptionWords } from './words.ts';

/** What is generated on a drawing, in English. */
export const descriptionInEnglish: DescriptionWords = {
  chart: {
    steps: 'A chart of running totals over time',
    series: 'A chart over time',
    'ranked-rows': 'A chart of rows',
    bullet: 'A chart of bars with limits',
    spans: 'A chart of values over stretches of time',
    composition: 'A chart of parts beside their total',
    timeline: 'A timeline',
    map: 'A map',
  },
  shownIn: (chart, shown) => `${chart}: ${shown}`,
  rows: (rows, each) => `It has ${rows}, each for ${each}.`,
  eachOrigin: 'one origin',
  eachMeasure: 'one measure',
  eachMember: (dimension) => `one entry of “${dimension}”`,
  places: (count) => `Places with a number: ${count}.`,
  panels: (panels, names) => `It has ${panels}: ${names}.`,
  eachIsDate: 'Each mark is a date.',
  setAside: (claims) =>
    `Disowned, or a copying error: ${claims}, drawn but left out of the sentences that compare.`,
  undated: (claims) => `Not dated by the source: ${claims}.`,
  lines: (measures, claims) => `Lines stand for ${measures} (${claims}).`,
  line: (measure, statement) => `A line stands for ${measure}: ${statement}.`,
  role: { highest: 'highest', lowest: 'lowest', earliest: 'earliest', latest: 'latest' },
  extreme: ({ panel, roles, isDate, statements }) =>
    `${panel === '' ? 'The' : `${panel}: the`} ${roles} ${isDate ? 'date' : 'value'} stated is ${statements}.`,
  statements: (statements) => statements.join('; '),
  stated: (value, places) => `${value}, ${places}`,
  statedOften: (value, claims) => `${value}, in ${claims}`,
  statedFromTo: (claims, low, high) => `in ${claims}, from ${low} to ${high}`,
  place: (origin, about, when) =>
    `by ${origin}${about === '' ? '' : ` for ${about}`}${when === '' ? '' : ` (${when})`}`,
  ends: (first, last) => `First in time: ${first}. Last: ${last}.`,
  notReported: (rows) => `Without a value: ${rows}.`,
  notDrawn: (claims, reasons) => `Not drawn: ${claims} of the same kind, ${reasons}.`,
  reason: {
    'on-purpose': 'left out on purpose',
    'outside-period': 'outside the period',
    undated: 'not dated by the source',
    'without-place': 'without a place',
    'without-number': 'without a number',
  },
  logScale: 'The scale is logarithmic: each labelled step is ten times the one before.',
};
