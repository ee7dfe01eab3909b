import type { ExploreRecord } from '../publish/exploreRecords.ts';

/** What stands before a cell in a row that is shown as a card. */
export interface CardNames {
  readonly origin: string;
  readonly source: string;
  /** Of a source that says something in its own words. */
  readonly saidBySource: string;
}

/** Returns a row of the table as the server writes it, with links under the site's base. */
export function makeRow(
  row: ExploreRecord,
  { base, names }: { readonly base: string; readonly names: CardNames },
): HTMLTableRowElement {
  const tr = document.createElement('tr');
  const name = document.createElement('th');
  name.scope = 'row';
  name.append(makeLink(row.name, `${base}measures/${row.measure}/`));
  const link = makeLink(row.value, `${base}${claimPath(row)}`);
  if (row.key !== null) link.className = 'number';
  const value = makeCell(link);
  for (const status of row.statuses) {
    const mark = document.createElement('span');
    mark.className = 'status';
    mark.textContent = status;
    value.append(' ', mark);
  }
  const disputed = row.reading ? makeLink(row.disputed, base + row.reading) : row.disputed;
  if (disputed instanceof HTMLElement) disputed.className = 'tag';
  const isOwn = row.said === row.publisher;
  const said = makeCell(makeLink(row.said, `${base}origins/${row.origin}/`));
  said.dataset['name'] = names.origin;
  if (isOwn) said.className = 'is-own';
  const source = makeCell(makeLink(row.publisher, `${base}sources/${row.source}/`));
  source.dataset['name'] = isOwn ? names.saidBySource : names.source;
  tr.append(name, value, makeCell(row.time), said, source, makeCell(disputed));
  return tr;
}

/** Returns where a claim stands, below the site's base. */
export function claimPath({ measure, id }: ExploreRecord): string {
  return `measures/${measure}/#${id}`;
}

function makeCell(content: Node | string): HTMLTableCellElement {
  const cell = document.createElement('td');
  cell.append(content);
  return cell;
}

function makeLink(text: string, href: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}

/** Makes the headers that name a column into buttons that say what to sort by: upwards, downwards, as listed. */
export function enhanceHeaders(
  table: HTMLTableElement,
  sort: HTMLSelectElement,
  onChange: () => void,
): () => void {
  const headers = [...table.querySelectorAll<HTMLTableCellElement>('th[data-column]')];
  for (const header of headers) {
    const column = header.dataset['column'] ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...header.childNodes);
    button.addEventListener('click', () => {
      const [up, down] = [`${column}-asc`, `${column}-desc`];
      // A column that the list does not offer downwards goes up, and back to the order of the page.
      sort.value = sort.value === up ? down : sort.value === down ? '' : up;
      onChange();
    });
    header.append(button);
  }
  return () => {
    const [sorted, way] = sort.value.split('-');
    for (const header of headers) {
      const isSorted = header.dataset['column'] === sorted;
      const order = way === 'desc' ? 'descending' : 'ascending';
      header.setAttribute('aria-sort', isSorted ? order : 'none');
    }
  };
}
