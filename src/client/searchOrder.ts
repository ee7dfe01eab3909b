/** What the page uses of the index, which is made when the site is built. */
export interface Index<Result extends Scored> {
  readonly options: (options: { readonly ranking: typeof ranking }) => Promise<void>;
  readonly search: (words: string) => Promise<{ readonly results: readonly Result[] }>;
}

interface Scored {
  readonly id: string;
  readonly score: number;
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
export function orderResults<Result extends Scored>(
  results: readonly Result[],
  kindOf: ReadonlyMap<string, string>,
): Result[] {
  const place = ({ id }: Scored): number => Number(single.has(kindOf.get(id)));
  return [...results].sort((a, b) => place(a) - place(b));
}

/** Returns the results that have all the words, else those that have some of them, and which it is. */
export async function searchFor<Result extends Scored>(
  { search }: Pick<Index<Result>, 'search'>,
  query: string,
): Promise<{ results: readonly Result[]; isWhole: boolean }> {
  const { results } = await search(query);
  const words = query.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (results.length > 0 || words.length < 2) return { results, isWhole: true };
  const found = new Map<string, { result: Result; score: number }>();
  for (const word of words)
    for (const result of (await search(word)).results) {
      const score = (found.get(result.id)?.score ?? 0) + result.score;
      found.set(result.id, { result, score });
    }
  const some = [...found.values()].sort((a, b) => b.score - a.score);
  return { results: some.map(({ result }) => result), isWhole: false };
}
