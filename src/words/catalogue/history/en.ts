import type { HistoryWords } from './words.ts';

/** What is said of releases and changes, in English. */
export const historyInEnglish: HistoryWords = {
  corrections: 'Corrections',
  correctionsText:
    'Every value, reading and headline that a release changed or removed after readers had seen it, the newest first.',
  noCorrections: 'No release has changed what readers had seen.',
  nothingChanged: 'This release changed nothing that readers had seen.',
  since: 'Since the last release',
  sinceText: 'These pages show the following already. The next release will say when and why.',
  changedSince: 'With changes since',
  history: 'History',
  release: (number, date) => `Release ${number}, ${date}`,
  first: (claims) => `The first release, with ${claims}.`,
  headline: (figure) => `Headline of the figure “${figure}”`,
  reading: 'What the editors use',
  added: (now) => `new: ${now}`,
  changed: (before, now) => `was “${before}”, became “${now}”`,
  removed: (before) => `was “${before}”, taken out`,
  told: (name, change) => `${name}: ${change}.`,
  updatesFeed: (title) => `${title}: updates`,
  dataFeed: (title) => `${title}: changes of the data`,
  values: 'Values stated',
};
