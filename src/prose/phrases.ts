import { search } from 'nlcst-search';
import { parseWords } from './sentences.ts';

/** A phrase where a text uses it. */
export interface PhraseUse {
  readonly phrase: string;
  readonly from: number;
  readonly to: number;
}

/** Returns every use of some phrases in a text, in order. */
export type FindPhrases = (text: string) => PhraseUse[];

/**
 * Returns a function that finds some phrases; capitals, apostrophes and hyphens make no difference, and
 * `*` stands for any one word.
 */
export function lookFor(phrases: readonly string[]): FindPhrases {
  const known = phrases.map((phrase) => ({
    phrase,
    words: phrase.toLowerCase().match(/\p{L}+/gu) ?? [],
  }));
  return (text) => {
    const lower = text.toLowerCase(); // few texts hold all the letters of a phrase: only these are read
    const possible = known.filter(({ words }) => words.every((word) => lower.includes(word)));
    return possible.length === 0
      ? []
      : searchWords(
          text,
          possible.map(({ phrase }) => phrase),
        );
  };
}

function searchWords(text: string, phrases: string[]): PhraseUse[] {
  const uses: PhraseUse[] = [];
  search(
    parseWords(text),
    phrases,
    (...[nodes, , , phrase]) => {
      const from = nodes[0]?.position?.start.offset ?? 0;
      uses.push({ phrase, from, to: nodes.at(-1)?.position?.end.offset ?? from });
    },
    { allowLiterals: true },
  );
  return uses.sort((a, b) => a.from - b.from || b.to - a.to);
}
