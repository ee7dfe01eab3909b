import type { ExploreRecord } from '../publish/exploreRecords.ts';
import { writeCsv } from './exploreCsv.ts';
import { selectRows } from './exploreRows.ts';
import { countFilters, isTime, readChosen, readPage, writeQuery } from './exploreState.ts';
import type { Chosen } from './exploreState.ts';
import { claimPath, enhanceHeaders, makeRow } from './exploreTable.ts';

type Field = HTMLSelectElement | HTMLInputElement;

/** Returns an element of the page that the module is written for; without it there is nothing to do. */
function find<T extends HTMLElement>(selector: string, type: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`the explorer has no ${selector}`);
  return found;
}

const form = find('#explore-form', HTMLFormElement);
const chosen = find('[data-chosen]', HTMLElement);
const status = find('#explore-status', HTMLElement);
const results = find('#explore-found', HTMLElement);
const all = find('#explore-all', HTMLElement);
const region = find('#explore-found .scroll', HTMLElement);
const table = find('#explore-found table', HTMLTableElement);
const pages = find('.explore-turn', HTMLElement);
const file = find('[data-file]', HTMLAnchorElement);
const turns = [...pages.querySelectorAll('button')];
const fields = new Map(
  [...form.querySelectorAll<Field>('select, input')].map((field) => [field.name, field]),
);
const { base = '/', claims = '' } = form.dataset;
const { found = '', none = '', failed = '', page: pageOf = '', size = '100' } = status.dataset;
const names = {
  origin: nameOf('origin'),
  source: nameOf('source'),
  saidBySource: table.dataset['own'] ?? '',
};
const before = status.textContent;
const { lang } = document.documentElement;
const { compare } = new Intl.Collator(lang, { numeric: true });
const numbers = new Intl.NumberFormat(lang);
let page = 1;
let loading: Promise<readonly ExploreRecord[]> | null = null;

/** The claims come when they are first asked for: who only reads the list does not load them. */
function load(): Promise<readonly ExploreRecord[]> {
  loading ??= fetch(claims).then((response) => {
    if (!response.ok) throw new Error(`${response.status} ${claims}`);
    return response.json() as Promise<readonly ExploreRecord[]>;
  });
  return loading;
}

function nameOf(column: string): string {
  return table.querySelector(`th[data-column=${column}]`)?.textContent.trim() ?? '';
}

function accepts(name: string, value: string): boolean {
  const field = fields.get(name);
  if (field instanceof HTMLSelectElement)
    return [...field.options].some((option) => option.value === value);
  return isTime(value);
}

/** What the form says, and nothing that it may not say. */
function choose(): Chosen {
  const query = new URLSearchParams();
  for (const [name, field] of fields) {
    field.value = field.value.trim();
    query.set(name, field.value);
    if (field instanceof HTMLInputElement) mark(field);
  }
  return readChosen(String(query), [...fields.keys()], accepts);
}

/** Says at a time that is none what is wrong with it; what was typed stays. */
function mark(field: HTMLInputElement): void {
  const isWrong = field.value !== '' && !isTime(field.value);
  field.setAttribute('aria-invalid', String(isWrong));
  const fault = form.querySelector<HTMLElement>(`#${field.id}-fault`);
  if (fault) fault.textContent = isWrong ? (fault.dataset['fault'] ?? '') : '';
}

/** Tells beside the name of the folded form how many filters hold. */
function count(): void {
  const filters = countFilters(choose());
  const { chosen: text = '' } = chosen.dataset;
  chosen.textContent = filters === 0 ? '' : text.replace('{count}', numbers.format(filters));
}

function isWhole(): boolean {
  return page === 1 && Object.keys(choose()).length === 0;
}

/** Shows the list of the page itself, and says why. */
function showAll(text: string): void {
  [results.hidden, all.hidden] = [true, false];
  status.textContent = text;
}

async function show(): Promise<void> {
  count();
  if (isWhole()) {
    showAll(before);
    return;
  }
  try {
    const rows = await load();
    // The reader may have cleared the form in the meantime.
    if (!isWhole()) draw(selectRows(rows, choose(), compare), rows.length);
  } catch {
    loading = null;
    showAll(failed);
  }
}

function draw(rows: readonly ExploreRecord[], count: number): void {
  const last = Math.max(1, Math.ceil(rows.length / Number(size)));
  page = Math.min(page, last);
  const shown = rows.slice((page - 1) * Number(size), page * Number(size));
  table.tBodies[0]?.replaceChildren(...shown.map((row) => makeRow(row, { base, names })));
  markHeaders();
  status.textContent =
    rows.length === 0
      ? none
      : found
          .replace('{count}', numbers.format(rows.length))
          .replace('{all}', numbers.format(count));
  [results.hidden, all.hidden] = [rows.length === 0, true];
  pages.hidden = last === 1;
  const place = pages.querySelector('[data-pages]');
  if (place)
    place.textContent = pageOf
      .replace('{page}', numbers.format(page))
      .replace('{pages}', numbers.format(last));
  for (const turn of turns) turn.disabled = pageAfter(turn) < 1 || pageAfter(turn) > last;
  offer(rows);
}

/** The file is made from what is found, on this machine. */
function offer(rows: readonly ExploreRecord[]): void {
  const columns = [...table.querySelectorAll('thead th')].map(({ textContent }) =>
    textContent.trim(),
  );
  const addressOf = (row: ExploreRecord): string =>
    new URL(base + claimPath(row), location.href).href;
  const csv = writeCsv(rows, [...columns, file.dataset['column'] ?? ''], addressOf);
  URL.revokeObjectURL(file.href);
  file.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
}

function pageAfter(turn: HTMLButtonElement): number {
  return page + Number(turn.dataset['turn']);
}

/** Shows what has been chosen, and keeps it in the address. */
function update(to = 1): void {
  page = to;
  const query = writeQuery(choose(), page);
  if (query !== location.search) history.pushState(null, '', location.pathname + query);
  void show();
}

function restore(): void {
  const asked = readChosen(location.search, [...fields.keys()], accepts);
  for (const [name, field] of fields) field.value = asked[name] ?? '';
  page = readPage(location.search);
  void show();
}

const markHeaders = enhanceHeaders(table, find('[name=sort]', HTMLSelectElement), update);
form.addEventListener('change', () => {
  update();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  update();
});
form.addEventListener('reset', (event) => {
  event.preventDefault();
  for (const field of fields.values()) field.value = '';
  update();
});
for (const turn of turns)
  turn.addEventListener('click', () => {
    update(pageAfter(turn));
    region.focus();
  });
window.addEventListener('popstate', restore);
restore();
