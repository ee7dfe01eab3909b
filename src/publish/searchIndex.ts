import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { IndexFile, PagefindIndex } from 'pagefind';
import { entryKinds } from '../words/catalogue/lookup/words.ts';
import type { SearchEntry } from './searchEntries.ts';

/** A thing that search finds and, where its words are those of its page, that page. */
export interface IndexedEntry extends SearchEntry {
  readonly html: string | null;
}

/** What repeats elsewhere, or is no text: figures and notes are found by their own entries. */
const left = ['figure', 'svg', 'nav', 'form', 'sup', '.notes', '.turn', '.contents'];

/** Pagefind brings an interface of its own, which the site does not use. */
const unused = /^pagefind-(?:highlight|ui|modular-ui|component-ui)\./;

/**
 * Returns the files of the search index, for a folder `pagefind` of the site. Entries go in one after
 * the other, so that the same ones always give the same bytes.
 */
export async function makeSearchIndex(
  entries: readonly IndexedEntry[],
  tag: string,
): Promise<IndexFile[]> {
  const { language } = new Intl.Locale(tag);
  const made = await createIndex({
    rootSelector: 'main',
    excludeSelectors: left,
    forceLanguage: language,
  });
  try {
    if (!made.index) throw new Error(made.errors.join('\n'));
    for (const entry of entries) await addEntry(made.index, entry, language);
    const { files, errors } = await made.index.getFiles();
    if (errors.length > 0) throw new Error(errors.join('\n'));
    return [...files.filter(({ path }) => !unused.test(path)), listKinds(files, entries)];
  } finally {
    await close();
  }
}

async function addEntry(
  index: PagefindIndex,
  { path, title, short, text, html, isCollection }: IndexedEntry,
  language: string,
): Promise<void> {
  const url = `/${path}`;
  // Pagefind drops what has no words but its title.
  const content = text?.trim() || title;
  const meta = short ? { title, short } : { title };
  const { errors } =
    html === null
      ? await index.addCustomRecord({ url, content, language, meta })
      : await index.addHTMLFile({ url, content: isCollection ? lighten(html) : html });
  if (errors.length > 0) throw new Error(`${url}: ${errors.join('\n')}`);
}

/** Has the words of a page, but for its headings, count a tenth. */
function lighten(html: string): string {
  return html.replace('<main', '<main data-pagefind-weight="0.1"');
}

/**
 * Returns which results are of which kind, as JSON. Pagefind (1.5) has filters for this, but writes
 * those of more than one value in an order that changes from run to run; and it would find a kind that
 * is told beside the title as if it were a word of the text.
 */
function listKinds(files: readonly IndexFile[], entries: readonly IndexedEntry[]): IndexFile {
  const kindOf = new Map(entries.map(({ path, kind }) => [`/${path}`, kind]));
  const results = files
    .filter(({ path }) => path.endsWith('.pf_fragment'))
    .map(({ path, content }) => ({
      id: path.replace(/^.*\/|\..*$/g, ''),
      kind: kindOf.get(readUrl(content)),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = Object.fromEntries(
    entryKinds.map((kind) => [
      kind,
      results.filter((one) => one.kind === kind).map(({ id }) => id),
    ]),
  );
  return { path: 'kinds.json', content: new TextEncoder().encode(JSON.stringify(ids)) };
}

/** A fragment is compressed JSON after a word that tells whether it could be read. */
function readUrl(content: Uint8Array): string {
  const text = gunzipSync(content).toString();
  return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
}
