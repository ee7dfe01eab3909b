import { z } from 'zod';

/** The kinds of reference that a text may hold in braces. */
export const referenceKinds = ['claim', 'reading', 'range', 'when'] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

/** One piece of a text: plain words, emphasised words, or a reference to the ledger. */
export type TextPiece =
  | { readonly kind: 'words'; readonly words: string; readonly emphasis: boolean }
  | { readonly kind: ReferenceKind; readonly target: string; readonly offset: number };

/** Words that readers see, or that editors go by: at least one letter, digit or mark. */
export const Words = z.string().regex(/\S/, 'some words');

/** Reader-facing words in JSON: plain words, `*emphasis*`, `{claim:ID}`, `{reading:ID}`, `{range:MEASURE@TIME}`, `{when:ID}`. */
export const Text = Words.refine(
  (text) => parseText(text) !== null,
  'words, *emphasis*, and {claim:ID}, {reading:ID}, {range:MEASURE@TIME} or {when:ID}',
);

const reference = /\{([a-z]+):([^{}]+)\}/y;

/** Returns the pieces of a text in order, or null where a brace or an asterisk is left open. */
export function parseText(text: string): TextPiece[] | null {
  const pieces: TextPiece[] = [];
  let words = '';
  let emphasis = false;
  const flush = (): void => {
    if (words !== '') pieces.push({ kind: 'words', words, emphasis });
    words = '';
  };
  for (let offset = 0; offset < text.length;) {
    const character = text.charAt(offset);
    if (character === '*') {
      flush();
      emphasis = !emphasis;
      offset += 1;
    } else if (character === '{' || character === '}') {
      reference.lastIndex = offset;
      const match = reference.exec(text);
      const kind = referenceKinds.find((known) => known === match?.[1]);
      if (!match || !kind) return null;
      flush();
      pieces.push({ kind, target: match[2] as string, offset });
      offset = reference.lastIndex;
    } else {
      words += character;
      offset += 1;
    }
  }
  flush();
  return emphasis ? null : pieces;
}
