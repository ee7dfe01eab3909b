import type { NumberWords } from '../words/numberWords/numberWords.ts';

/**
 * Returns true where the word for one counts nothing: "one of them", "no one", "a larger one", "one
 * says", "one-sided". It counts before a noun: "one man was held", "a one-year term".
 */
export function isPronoun(
  written: string,
  { before, after }: { readonly before: string; readonly after: string },
  { one, ordinals, units }: NumberWords,
): boolean {
  if (!one.words.includes(written.toLowerCase())) return false;
  if (/\p{L}-$/u.test(before)) return true; // one-to-one
  const joined = /^-(\p{L}+)/u.exec(after)?.[1]?.toLowerCase();
  if (joined !== undefined) {
    const counted = [...ordinals, ...units];
    return !counted.includes(joined) && !counted.includes(`${joined}s`);
  }
  const [, article = '', last = ''] =
    /(?:([\p{L}\p{M}’']+)\s+)?([\p{L}\p{M}’'-]+)\s+$/u.exec(before.toLowerCase()) ?? [];
  const next = /^\s+([\p{L}\p{M}]+)/u.exec(after.toLowerCase())?.[1] ?? '';
  if (one.pronounAfter.includes(last) || one.pronounBefore.includes(next)) return true;
  if (one.determiners.includes(article) || isVerb(next, one)) return true;
  return (one.counts === 'before a word' ? next : last) === '';
}

/** In English a noun after "one" has no s, and a verb has. */
function isVerb(word: string, { verbEndings, notVerbEndings }: NumberWords['one']): boolean {
  const endsIn = (endings: readonly string[]): boolean =>
    endings.some((ending) => word.endsWith(ending));
  return endsIn(verbEndings) && !endsIn(notVerbEndings);
}
