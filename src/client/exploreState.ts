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

/** Returns how many filters hold; an order is none. */
export function countFilters(chosen: Chosen): number {
  return Object.keys(chosen).filter((name) => name !== 'sort').length;
}

/** Returns true for a year, a month or a day that the calendar has, such as "2026-01". */
export function isTime(text: string): boolean {
  const [, year = '', month = '01', day = '01'] =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  // A date past the end of its month would be one of the next.
  return new Date(`${year}-${month}-${day}T00:00:00Z`).getUTCDate() === Number(day);
}
