/** What a reader has chosen, by the names of the form's fields; a field without a choice is missing. */
export type Chosen = Readonly<Record<string, string>>;

/**
 * Returns what the query of an address says of the given fields. `accepts` tells whether a field knows
 * a value; what none of them knows is left out, as anyone can write an address.
 */
export function readChosen(
  query: string,
  names: readonly string[],
  accepts: (name: string, value: string) => boolean,
): Chosen {
  const all = new URLSearchParams(query);
  const known = names.flatMap((name) => {
    const value = all.get(name) ?? '';
    return value !== '' && accepts(name, value) ? [[name, value] as const] : [];
  });
  return Object.fromEntries(known);
}

/** Returns the number of the page that a query names; the first where it names none. */
export function readPage(query: string): number {
  const page = new URLSearchParams(query).get('page') ?? '';
  return /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1;
}

/** Returns the query for what has been chosen, with its question mark; empty where nothing is. */
export function writeQuery(chosen: Chosen, page: number): string {
  const query = new URLSearchParams({ ...chosen, ...(page > 1 ? { page: String(page) } : {}) });
  return query.size === 0 ? '' : `?${query}`;
}
