import type { FrameWords } from './words.ts';

/** What stands around every page, in English. */
export const frameWordsInEnglish: FrameWords = {
  menu: 'Menu',
  siteMap: 'All pages',
  group: { read: 'Read', compare: 'Compare', lookUp: 'Look up', about: 'About' },
  search: 'Search',
  corrections: 'Corrections',
  glossary: 'Glossary',
  glossaryText: 'Names and terms as this site uses them, in alphabetical order.',
  about: 'About this site',
  accessibility: 'Accessibility',
  theme: 'Colours',
  themes: { device: 'as on the device', light: 'light', dark: 'dark' },
  chapterOf: (number, count) => `Chapter ${number} of ${count}`,
  extent: 'What this rests on',
  disagreeing: (disagreements, open) => `${disagreements}, ${open} of them open`,
  printedState: (title, released) => `${title}. Released ${released}.`,
  printedFrom: (address) => `Printed from ${address}`,
  footnotes: 'Footnotes',
  footnoteBack: 'Back to the text',
};
