import { composeFinding } from '../base/finding.ts';
import { findSentences } from '../prose/sentences.ts';
import type { WordRule } from './rule.ts';

/** The most words that a sentence has without a warning; a value counts as one. */
const most = 45;

/** No sentence is so long that its reader loses who said what. */
export const checkSentenceLength: WordRule = (_, passages) =>
  passages
    .filter(({ text, quoted }) => !quoted && text.split(/\s+/).length > most)
    .flatMap(({ text, placeAt }) =>
      findSentences(text)
        .filter(({ words }) => words > most)
        .map(({ from, words }) =>
          composeFinding({
            code: 'long-sentence',
            severity: 'warning',
            at: placeAt(from),
            expected: `at most ${most} words in a sentence`,
            found: `${words}`,
            hint: 'Make two sentences of it.',
          }),
        ),
    );
