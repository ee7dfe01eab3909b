import type { AboutWords } from './words.ts';

/** The page on the site itself and the statement on accessibility, in English. */
export const aboutWordsInEnglish: AboutWords = {
  aboutText: 'Who publishes this site, how to report an error, and what the site is not.',
  publisher: 'Publisher',
  site: 'This site',
  whichState: (released) => `What is read here is the state released on ${released}.`,
  sinceThen: {
    changed: 'Some of it has changed since',
    unchanged: 'No value, reading or headline has changed since.',
  },
  errors: 'How to report an error',
  errorsText:
    'A wrong value, a source that was misread, a claim that is missing: please write and name the page or the figure. What is found to be wrong is corrected in the next release and listed.',
  write: 'Contact',
  subject: (title) => `An error in ${title}`,
  isNot: {
    title: 'What this site is not',
    lines: [
      'It is not a news service. What was published after the release is not in it.',
      'It does not decide by itself who is right. It shows who says what and which statements cannot all be right; where its editors use one of them, they give the reason.',
      'A range here is neither an estimate nor a margin of error. It runs from the lowest reported value to the highest, and the truth may lie outside it.',
      'It is not complete. It holds what its editors found and read; that nobody is recorded as saying something does not mean that nobody said it.',
    ],
  },
  privacy: {
    title: 'Privacy',
    lines: [
      'The pages set no cookies, count no visits and load nothing from other sites. The choice between light and dark, if you make one, is kept in your own browser and nothing else is. The host that serves the pages may keep a log; that is up to the publisher.',
    ],
  },
  use: 'Reuse',
  accessibilityText:
    'How far everyone can use this site, how that was assessed, and where it falls short.',
  status: {
    title: 'Conformance status',
    lines: [
      'This site aims to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. What was tested is said under Assessment, and what falls short under Known limitations.',
    ],
  },
  does: {
    title: 'Measures taken for accessibility',
    lines: [
      'Every page can be read without script, and every control can be used with the keyboard alone.',
      'Each chart has a description in words and a table of the same numbers. Colour never carries a meaning alone: shapes and words say the same.',
      'Pages can be read at a width of 320 pixels and with text at twice its size, in light and dark, in the forced colours of a system, and on paper. Nothing moves by itself.',
      'Headings, landmarks and a link that skips the menu let a screen reader find its way.',
    ],
  },
  tried: {
    title: 'Assessment',
    lines: [
      'The program that builds this site is tested on every kind of page that it makes: with a validator of HTML and the rules of axe, in light, dark and forced colours, at a width of 320 pixels and with text at twice its size.',
      'In the same tests the main kinds of page are walked through with the keyboard alone, and a simulated screen reader reads the figures.',
      'This is a self-assessment of the program and not an audit by an outside body. It cannot judge what the editors of this site write.',
    ],
  },
  gaps: {
    title: 'Known limitations',
    lines: [
      'People who use a screen reader every day have not tested the program yet.',
      'Words inside a drawing keep their size when a browser enlarges text alone; the table of the drawing holds the same words.',
      'Wide tables scroll sideways on a narrow screen.',
      'Quotations and titles stand in the language of their source, which is not always marked.',
      'The sources are other people’s pages: how accessible they are is not in the publisher’s hands.',
    ],
  },
  barrier: 'Feedback',
  barrierText:
    'If something on this site is hard or impossible for you to use, please write and say what you tried to do, on which page, and with which browser or assistive technology. If you need a page in another format, ask for it.',
  assessed: (released) => `This statement is made for the release of ${released}.`,
};
