import type { Index, Scored } from './searchOrder.ts';

/** A word that is searched for, and whether the index has it. */
export interface AskedWord {
  readonly word: string;
  readonly isThere: boolean;
}

/** The long form of each short form, such as "World Meteorological Organization" of "WMO". */
export type ShortForms = Readonly<Record<string, string>>;

/** In how many results a word is looked for that may not yet be typed to its end. */
const looked = 10;

/** Returns the words of a query; one that is not in the index is taken apart where it is joined, as "north/south". */
export async function readWords<Result extends Scored>(
  index: Pick<Index<Result>, 'search'>,
  query: string,
): Promise<AskedWord[]> {
  const read = async (word: string): Promise<AskedWord> => ({
    word,
    isThere: await hasWord(index, word),
  });
  const asked = query.split(/\s+/).filter(isWord);
  const words = asked.map(async (word) => {
    const whole = await read(word);
    const parts = word.split(/[-/–—]/).filter(isWord);
    return whole.isThere || parts.length < 2 ? [whole] : Promise.all(parts.map(read));
  });
  return (await Promise.all(words)).flat();
}

function isWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/**
 * Returns true for a word of the index, in any of its endings, and for the beginning of one. For a word
 * that it does not know Pagefind (1.5) finds the longest beginning that it knows: "block" for
 * "blockchain", or "x" for "xyz". In quotes it does not.
 */
async function hasWord<Result extends Scored>(
  { search }: Pick<Index<Result>, 'search'>,
  word: string,
): Promise<boolean> {
  const bare = word.replaceAll('"', '');
  if ((await search(`"${bare}"`)).results.length > 0) return true;
  const { results } = await search(bare);
  const found = await Promise.all(results.slice(0, looked).map(({ data }) => data()));
  const start = fold(bare);
  return found.some(({ content, meta }) =>
    [content, ...Object.values(meta)]
      .flatMap((text) => text.split(/[\s/–—]+/))
      .some((one) => fold(one).startsWith(start)),
  );
}

/** A word as the index compares it: without accents, capitals and signs. */
function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/**
 * Returns a query with the long forms in place of short ones, or null where it has none. A short form
 * of two letters may be another word: it counts only as it is written.
 */
export function lengthen(words: readonly string[], shortForms: ShortForms): string | null {
  const longOf = new Map(
    Object.entries(shortForms).map(([short, long]) => [keyOf(short), long] as const),
  );
  if (!words.some((word) => longOf.has(keyOf(word)))) return null;
  const longer = words.map((word) => longOf.get(keyOf(word)) ?? word).join(' ');
  // Alone it is a name, whose words stand together.
  return words.length === 1 ? `"${longer}"` : longer;
}

function keyOf(word: string): string {
  return word.length > 2 ? fold(word) : word;
}
