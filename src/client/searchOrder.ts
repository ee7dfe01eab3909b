import type { Found } from './searchResult.ts';
import { lengthen, readWords } from './searchWords.ts';
import type { ShortForms } from './searchWords.ts';

/** What the page uses of the index, which is made when the site is built. */
export interface Index<Result extends Scored> {
  readonly options: (options: { readonly ranking: typeof ranking }) => Promise<void>;
  readonly search: (words: string) => Promise<{ readonly results: readonly Result[] }>;
}

/** A result before it is loaded. */
export interface Scored {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<Found>;
}

/**
 * How Pagefind weighs what it finds: how often a page has the words counts more than what part of it
 * they are, so that a chapter comes before a line on its matter; and a short form counts most.
 */
export const ranking = {
  termFrequency: 0.3,
  pageLength: 0.1,
  metaWeights: { title: 5, short: 10 },
} as const;

/** Kinds of single records: what tells more comes before them. */
const single = new Set<string | undefined>(['source', 'claim']);

/** Returns results, best first, and single sources and claims after all others. */
export function orderResults<Result extends Pick<Scored, 'id'>>(
  results: readonly Result[],
  kindOf: ReadonlyMap<string, string>,
): Result[] {
  const place = ({ id }: Pick<Scored, 'id'>): number => Number(single.has(kindOf.get(id)));
  return [...results].sort((a, b) => place(a) - place(b));
}

/**
 * Returns the results that have all the words, else those that have some of them, and which it is. A
 * short form is found by its long form as well.
 */
export async function searchFor<Result extends Scored>(
  index: Pick<Index<Result>, 'search'>,
  query: string,
  shortForms: ShortForms,
): Promise<{ results: readonly Result[]; isWhole: boolean }> {
  const words = await readWords(index, query);
  const known = words.filter(({ isThere }) => isThere).map(({ word }) => word);
  const isWhole = words.length < 2;
  if (known.length === words.length) {
    const results = await findAll(index, known, shortForms);
    if (results.length > 0 || isWhole) return { results, isWhole: true };
  }
  const found = new Map<string, { result: Result; score: number }>();
  for (const word of known)
    for (const result of await findAll(index, [word], shortForms)) {
      const score = (found.get(result.id)?.score ?? 0) + result.score;
      found.set(result.id, { result, score });
    }
  const some = [...found.values()].sort((a, b) => b.score - a.score);
  return { results: some.map(({ result }) => result), isWhole };
}

/** Returns what has all of some words, and then what has them with long forms in place of short ones. */
async function findAll<Result extends Scored>(
  { search }: Pick<Index<Result>, 'search'>,
  words: readonly string[],
  shortForms: ShortForms,
): Promise<Result[]> {
  const longer = lengthen(words, shortForms);
  const queries = [words.join(' '), ...(longer === null ? [] : [longer])];
  const found = await Promise.all(queries.map(search));
  const byId = new Map<string, Result>();
  for (const result of found.flatMap(({ results }) => results))
    if (!byId.has(result.id)) byId.set(result.id, result);
  return [...byId.values()];
}
