import type { HeadWords } from './words.ts';

/** What pages say of themselves in search engines, in English. */
export const headWordsInEnglish: HeadWords = {
  measure: (label) => `${label} (measure)`,
  untitledSource: (listed) => `${listed}: title not recorded`,
  source: ({ claims, publisher, kind, date, title }) =>
    `${claims} from ${publisher} (${kind}), ${date}: “${title}”.`,
  sourceWithoutTitle: ({ claims, publisher, kind, date, measures }) =>
    `${claims} from ${publisher} (${kind}), ${date}, title not recorded, on: ${measures}.`,
  undatedSource: 'date of publication not recorded',
  filter: {
    topic: (disagreements, label) =>
      `${disagreements} on the topic “${label}”: what the sources say, where they differ, and what the editors make of it.`,
    relation: (disagreements, label, text) =>
      `${disagreements} in which the editors find “${label}” between claims. ${text}`,
    origin: (disagreements, label) =>
      `${disagreements} in which ${label} has a part: what each origin says, and what the editors make of it.`,
  },
  explorePage: (page, pages, topics) =>
    `Page ${page} of ${pages} of the list of all claims, on: ${topics}.`,
};
