import { orderResults, ranking, searchFor } from './searchOrder.ts';
import type { Index, Scored } from './searchOrder.ts';
import { makeResult } from './searchResult.ts';
import type { ShortForms } from './searchWords.ts';

/** How many results are shown at a time. */
const batch = 10;
/** How long after the last key the search begins, in milliseconds. */
const pause = 250;

/** Returns an element of the page that the module is written for; without it there is nothing to do. */
function find<T extends HTMLElement>(selector: string, type: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`the search has no ${selector}`);
  return found;
}

const form = find('#search-form', HTMLFormElement);
const field = find('#search-words', HTMLInputElement);
const kind = find('[name=kind]', HTMLSelectElement);
const status = find('#search-status', HTMLElement);
const list = find('#search-found', HTMLElement);
const more = find('#search-more', HTMLButtonElement);
const { index = '', kinds = '', base = '/', short = '{}' } = form.dataset;
const shortForms = JSON.parse(short) as ShortForms;
const words = status.dataset;
const numbers = new Intl.NumberFormat(document.documentElement.lang);
let loading: Promise<Index<Scored>> | null = null;
let loadingKinds: Promise<ReadonlyMap<string, string>> | null = null;
let timer = 0;
/** Counts searches, so that a late answer to an older one is dropped. */
let latest = 0;
let showMore: () => Promise<void> = () => Promise.resolve();

/** The index comes when it is first asked for. */
function load(): Promise<Index<Scored>> {
  loading ??= (import(/* @vite-ignore */ index) as Promise<Index<Scored>>).then(async (loaded) => {
    await loaded.options({ ranking });
    return loaded;
  });
  return loading;
}

/** Returns the kind of each result by its id, which stands beside the index. */
function loadKinds(): Promise<ReadonlyMap<string, string>> {
  loadingKinds ??= fetch(kinds)
    .then((response) => response.json() as Promise<Readonly<Record<string, readonly string[]>>>)
    .then((ids) => new Map(Object.entries(ids).flatMap(([of, all]) => all.map((id) => [id, of]))));
  return loadingKinds;
}

function say(text = '', query = '', count = 0): void {
  // A function as replacement: the query is no pattern.
  status.textContent = text
    .replace('{count}', () => numbers.format(count))
    .replace('{query}', () => query);
}

async function show(): Promise<void> {
  latest += 1;
  const own = latest;
  const query = field.value.trim();
  more.hidden = true;
  if (query === '') {
    list.replaceChildren();
    say();
    return;
  }
  say(words['searching']);
  try {
    const loaded = await load();
    const kindOf = await loadKinds();
    const { results: all, isWhole } = await searchFor(loaded, query, shortForms);
    const results = orderResults(all, kindOf).filter(
      ({ id }) => kind.value === '' || kindOf.get(id) === kind.value,
    );
    if (own !== latest) return;
    list.replaceChildren();
    showMore = showFrom(results, { kindOf, isAsked: () => own === latest });
    await showMore();
    if (own !== latest) return;
    const { none, foundOne, foundSome, found } = words;
    const { length } = results;
    say(
      length === 0 ? none : !isWhole ? foundSome : length === 1 ? foundOne : found,
      query,
      length,
    );
  } catch {
    [loading, loadingKinds] = [null, null];
    if (own === latest) say(words['failed']);
  }
}

/** Returns what shows the next results of a search, as long as it is the one that is asked for. */
function showFrom(
  results: readonly Scored[],
  { kindOf, isAsked }: { kindOf: ReadonlyMap<string, string>; isAsked: () => boolean },
): () => Promise<void> {
  let shown = 0;
  return async () => {
    const next = results.slice(shown, shown + batch);
    const made = await Promise.all(
      next.map(async ({ id, data }) => makeResult(await data(), nameOf(kindOf.get(id)), hrefOf)),
    );
    if (!isAsked()) return;
    shown += next.length;
    list.append(...made);
    more.hidden = shown >= results.length;
  };
}

/** The name of a kind is that of its choice in the form. */
function nameOf(id: string | undefined): string {
  return [...kind.options].find(({ value }) => value === id)?.text ?? '';
}

function hrefOf(path: string): string {
  return base + path.replace(/^\//, '');
}

function keep(method: 'pushState' | 'replaceState'): void {
  const query = new URLSearchParams();
  if (field.value.trim() !== '') query.set('q', field.value.trim());
  if (kind.value !== '') query.set('kind', kind.value);
  const search = query.size === 0 ? '' : `?${query}`;
  if (search !== location.search) history[method](null, '', location.pathname + search);
}

function restore(): void {
  const query = new URLSearchParams(location.search);
  field.value = (query.get('q') ?? '').slice(0, field.maxLength);
  const id = query.get('kind') ?? '';
  kind.value = [...kind.options].some(({ value }) => value === id) ? id : '';
  void show();
}

field.addEventListener('input', () => {
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    keep('replaceState');
    void show();
  }, pause);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  keep('pushState');
  void show();
});
kind.addEventListener('change', () => {
  keep('pushState');
  void show();
});
more.addEventListener('click', () => {
  const first = list.children.length;
  void showMore().then(() => {
    list.children[first]?.querySelector('a')?.focus();
  });
});
window.addEventListener('popstate', restore);
restore();
