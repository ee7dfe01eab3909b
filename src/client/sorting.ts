import type { Order } from './state.ts';

/** The order of a figure's table. */
export interface Sorting {
  readonly order: () => Order | null;
  /** Sorts; a column that the table does not have, or null, gives the order of the page back. */
  readonly set: (order: Order | null) => void;
}

const ways = { asc: 'ascending', desc: 'descending' } as const;

/** A row, and what it is sorted by: a number, words, or null where nothing is reported. */
export interface Keyed<T> {
  readonly row: T;
  readonly key: number | string | null;
}

/** Returns the rows in their order; equal ones stay as they were, and those without a key come last either way. */
export function sortRows<T>(
  rows: readonly Keyed<T>[],
  way: Order['way'],
  compareWords: (a: string, b: string) => number,
): T[] {
  const turn = way === 'asc' ? 1 : -1;
  const compare = ({ key: a }: Keyed<T>, { key: b }: Keyed<T>): number => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const isNumber = typeof a === 'number' && typeof b === 'number';
    return turn * (isNumber ? a - b : compareWords(String(a), String(b)));
  };
  return [...rows].sort(compare).map(({ row }) => row);
}

/** Turns the headers of a figure's table that name a column into buttons: ascending, descending, as it was. */
export function enhanceTable(table: HTMLTableElement, onChange: () => void): Sorting {
  const [body] = table.tBodies;
  const rows = [...(body?.rows ?? [])];
  const headers = new Map<string, HTMLTableCellElement>();
  const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
  let chosen: Order | null = null;
  const set = (order: Order | null): void => {
    const header = order && headers.get(order.column);
    chosen = header ? order : null;
    for (const other of headers.values()) other.setAttribute('aria-sort', 'none');
    if (order) header?.setAttribute('aria-sort', ways[order.way]);
    const keyed = rows.map((row) => ({ row, key: header ? keyOf(row, header.cellIndex) : '' }));
    body?.append(...sortRows(keyed, order?.way ?? 'asc', compare));
  };
  for (const header of table.querySelectorAll<HTMLTableCellElement>('th[data-column]')) {
    const column = header.dataset['column'] ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...header.childNodes);
    button.addEventListener('click', () => {
      set(nextOrder(chosen, column));
      onChange();
    });
    header.append(button);
    headers.set(column, header);
  }
  return { order: () => chosen, set };
}

/** Returns the order after one more click on a column's header. */
export function nextOrder(order: Order | null, column: string): Order | null {
  if (order?.column !== column) return { column, way: 'asc' };
  return order.way === 'asc' ? { column, way: 'desc' } : null;
}

/** A cell of numbers or times says its key; one without, in a row where others have it, has nothing to go by. */
function keyOf(row: HTMLTableRowElement, index: number): Keyed<unknown>['key'] {
  const cell = row.cells[index];
  if (row.dataset['missing'] !== undefined || !cell) return null;
  const { key } = cell.dataset;
  if (key === undefined) return cell.textContent.trim() || null;
  return key === '' ? null : Number(key);
}
