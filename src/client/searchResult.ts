import { splitExcerpt } from './excerpt.ts';

/** What the index gives of a thing that it has found, as far as the page shows it. */
export interface Found {
  readonly raw_url: string;
  readonly meta: Readonly<Record<string, string>>;
  /** Its whole text. */
  readonly content: string;
  readonly excerpt: string;
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly excerpt: string;
  }[];
}

/** How many places within a page are listed. */
const places = 3;

/** Returns the entry of a found thing: its name, what kind of thing it is, and where in it the words stand. */
export function makeResult(
  found: Found,
  kindName: string,
  hrefOf: (path: string) => string,
): HTMLLIElement {
  const item = document.createElement('li');
  const kind = document.createElement('p');
  kind.className = 'result-kind';
  kind.textContent = kindName;
  const excerpt = document.createElement('p');
  excerpt.append(...writeExcerpt(found.excerpt));
  item.append(makeLink(found.meta['title'] ?? found.raw_url, hrefOf(found.raw_url)), kind, excerpt);
  const inside = found.sub_results.filter(({ url }) => url.includes('#')).slice(0, places);
  if (inside.length > 0 && !found.raw_url.includes('#')) {
    const list = document.createElement('ul');
    for (const { title, url } of inside) {
      const place = document.createElement('li');
      place.append(makeLink(title, hrefOf(found.raw_url + url.slice(url.indexOf('#')))));
      list.append(place);
    }
    item.append(list);
  }
  return item;
}

function writeExcerpt(html: string): Node[] {
  return splitExcerpt(html, decode).map(({ words, isFound }) => {
    if (!isFound) return document.createTextNode(words);
    const mark = document.createElement('mark');
    mark.textContent = words;
    return mark;
  });
}

/** In an element of its own a piece keeps the space that it begins with. */
function decode(html: string): string {
  return new DOMParser().parseFromString(`<span>${html}`, 'text/html').body.textContent;
}

function makeLink(text: string, href: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}
