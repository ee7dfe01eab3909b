/** By which column a table goes, and which way. */
export interface Order {
  readonly column: string;
  readonly way: 'asc' | 'desc';
}

/** What a reader has chosen in a figure; null where nothing is. */
export interface State {
  /** The index of the origin group that stands out. */
  readonly group: number | null;
  readonly order: Order | null;
}

/**
 * Returns what the query of an address says of a figure, such as `?boats=group-1.value-asc`. What it
 * does not know it passes over, as anyone can write an address.
 */
export function readState(query: string, figure: string): State {
  const parts = (new URLSearchParams(query).get(figure) ?? '').split('.');
  const first = (form: RegExp): string[] => parts.map((p) => form.exec(p)).find((m) => m) ?? [];
  const [, group] = first(/^group-(\d)$/);
  const [, column, way] = first(/^([a-z]+)-(asc|desc)$/);
  return {
    group: group === undefined ? null : Number(group),
    order: column !== undefined && (way === 'asc' || way === 'desc') ? { column, way } : null,
  };
}

/** Returns the query with what has been chosen in a figure; the rest of it stays. */
export function writeState(query: string, figure: string, { group, order }: State): string {
  const all = new URLSearchParams(query);
  const parts = [
    ...(group === null ? [] : [`group-${group}`]),
    ...(order ? [`${order.column}-${order.way}`] : []),
  ];
  if (parts.length > 0) all.set(figure, parts.join('.'));
  else all.delete(figure);
  return all.toString();
}
