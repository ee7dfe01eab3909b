import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const parser = unified().use(retextEnglish).freeze();

/** The words of a text as a tree of paragraphs, sentences and words. */
export type WordTree = ReturnType<typeof parser.parse>;

/** A sentence: where it begins and ends in its text, and how many words it has. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly words: number;
}

/** Returns the tree of a text's words. */
export function parseWords(text: string): WordTree {
  return parser.parse(text);
}

/** Returns the sentences of a text in order. */
export function findSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  visit(parseWords(text), 'SentenceNode', (sentence) => {
    let words = 0;
    visit(sentence, 'WordNode', () => {
      words += 1;
    });
    const { start, end } = sentence.position ?? {};
    sentences.push({ from: start?.offset ?? 0, to: end?.offset ?? 0, words });
  });
  return sentences;
}
