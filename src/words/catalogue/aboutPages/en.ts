import type { AboutWords } from './words.ts';

/** The page on the site itself and the statement on accessibility, in English. */
export const aboutWordsInEnglish: AboutWords = {
  aboutText: 'Who publishes this site, how to report an error, and what the site is not.',
  publisher: 'Who publishes it',
  publishedBy: (publisher, address) => `${publisher}, at ${address}`,
  whichState: (released) =>
    `What is read here is the state released on ${released}. Nothing changes between two releases.`,
  errors: 'How to report an error',
  errorsText:
    'A wrong value, a source that was misread, a claim that is missing: please write and name the page or the figure. What is found to be wrong is corrected in the next release and listed.',
  write: 'Report an error',
  subject: (title) => `An error in ${title}`,
  isNot: {
    title: 'What this site is not',
    lines: [
      'It is no news service. It does not follow events by the hour, and what was published after the release is not in it.',
      'It takes no side. It says who states what, and where statements cannot all be right; it says which one its editors use only with a reason.',
      'It estimates nothing. A range here runs from the lowest reported value to the highest. It is no margin of error, and the truth may lie outside it.',
      'It judges nobody. A word such as suspected, accused or held says what a source states of somebody and not what that person has done.',
      'It is not complete. It holds what its editors found and read; that nobody is recorded as saying something does not mean that nobody said it.',
    ],
  },
  privacy: {
    title: 'What it knows of its readers',
    lines: [
      'The pages set no cookies, count no visits and load nothing from other sites. The choice between light and dark, if you make one, is kept in your own browser and nothing else is.',
    ],
  },
  use: 'How it may be used',
  accessibilityText:
    'How far this site can be used by everyone, how that was tried, and where it falls short.',
  status: {
    title: 'What is aimed at',
    lines: [
      'The site is meant to meet the Web Content Accessibility Guidelines (WCAG), version 2.2, at level AA. Its publishers have assessed this themselves; nobody else has audited it.',
    ],
  },
  does: {
    title: 'What it does',
    lines: [
      'Every page is complete without script, and every control can be used with the keyboard alone.',
      'Each chart has a description in words and a table of the same numbers. Colour never carries a meaning alone: shapes and words say the same.',
      'Pages can be read at a width of 320 pixels and with text at twice its size, in light and dark, in the forced colours of a system, and on paper. Nothing moves by itself.',
      'Headings, landmarks and links to skip the menu let a screen reader find its way.',
    ],
  },
  tried: {
    title: 'How it was tried',
    lines: [
      'Before each release a program looks for known faults on every kind of page, with the rules of axe, in light, dark and forced colours and at a narrow width. A second one walks through the pages with the keyboard, and the pages have been looked at by eye at three widths.',
    ],
  },
  gaps: {
    title: 'What is known to fall short',
    lines: [
      'People who use screen readers every day have not tried the site yet.',
      'Wide tables scroll sideways on a narrow screen.',
      'Quotations and titles stand in the language of their source, which is not always marked.',
      'The sources are other people’s pages: how they can be used is not in our hands.',
    ],
  },
  barrier: 'If something stands in your way',
  barrierText:
    'Please write and say what you tried to do, on which page, and with which browser or aid. If you need a page in another form, ask for it.',
  assessed: (released) => `Assessed for the release of ${released}.`,
};
