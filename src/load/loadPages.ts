import { join } from 'node:path';
import { composeFinding } from '../base/finding.ts';
import type { Finding, Place } from '../base/finding.ts';
import { PageMatter } from '../model/page.ts';
import { findForbiddenCharacters, findForbiddenReferences } from './characters.ts';
import { locate } from './document.ts';
import type { Document, Path } from './document.ts';
import type { Page } from './dossier.ts';
import { isFolder, listFiles, listNames } from './folder.ts';
import { readFrontMatter } from './frontMatter.ts';
import { parseWith } from './schemaFindings.ts';
import { readTextFile } from './textFile.ts';

/** What loading the pages returns. */
export interface LoadedPages {
  readonly pages: Map<string, Page>;
  readonly findings: Finding[];
  /** The words of front matter that was refused. */
  readonly refused: Set<string>;
  readonly placeOfPage: (record: object, path: Path) => Place;
}

/** Returns the pages of `content/pages/`, each with its front matter, and what is wrong with them. */
export function loadPages(dir: string): LoadedPages {
  const documents = new Map<object, Document>();
  const placeOfPage = (record: object, path: Path): Place =>
    documents.get(record)?.placeOf(path) ?? { file: 'data/', line: 1, column: 1 };
  const loaded: LoadedPages = {
    pages: new Map(),
    findings: refuseOtherContent(dir),
    refused: new Set(),
    placeOfPage,
  };
  const folder = join(dir, 'content/pages');
  const names = isFolder(folder) ? listNames(folder) : [];
  for (const name of names.filter((file) => file.endsWith('.mdx'))) {
    const { page, document } = loadPage(dir, `content/pages/${name}`, loaded);
    if (document) documents.set(page, document);
  }
  if (!loaded.pages.has('index')) loaded.findings.push(missingOverview());
  return loaded;
}

/** A page whose front matter is refused stays, so that its body is still read for faults. */
function loadPage(
  dir: string,
  file: string,
  { pages, findings, refused }: LoadedPages,
): { page: Page; document: Document | null } {
  const slug = file.slice('content/pages/'.length, -'.mdx'.length);
  const read = readTextFile(dir, file);
  findings.push(...read.findings, ...refuseSlug(file, slug));
  const text = read.text ?? '';
  const matter = read.text === null ? null : readFrontMatter(file, text);
  const document = matter?.document ?? null;
  const parsed = document && parseWith(PageMatter, document, []);
  findings.push(...(matter?.findings ?? []), ...(parsed?.findings ?? []));
  findings.push(...findHidden(text, document, locate(file, text)));
  if (!parsed?.value) for (const word of wordsOf(matter?.raw ?? '')) refused.add(word);
  const page: Page = { title: slug, description: slug, ...parsed?.value, slug, file, text };
  pages.set(slug, page);
  return { page, document };
}

/** Hidden characters as they stand, as references in the body, and as escapes in the front matter. */
function findHidden(
  text: string,
  document: Document | null,
  at: (offset: number) => Place,
): Finding[] {
  const raw = [...findForbiddenCharacters(text, at), ...findForbiddenReferences(text, at)];
  const strings = document?.strings() ?? [];
  const escaped = strings.flatMap(({ text: string, placeAt }) =>
    findForbiddenCharacters(string, placeAt),
  );
  const isNew = ({ line, found }: Finding): boolean =>
    raw.every((known) => known.line !== line || known.found !== found);
  return [...raw, ...escaped.filter(isNew)];
}

function wordsOf(raw: string): string[] {
  return raw.split(/[\s,[\]{}"']+/);
}

/** The engine's own pages and folders; a page of such a name would never be seen. */
const reserved = [
  '404',
  'cards',
  'data',
  'disagreements',
  'does-not-add-up',
  'embed',
  'feeds',
  'figures',
  'measures',
  'method',
  'origins',
  'sources',
];

function refuseSlug(file: string, slug: string): Finding[] {
  const isSlug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug);
  if (isSlug && !reserved.includes(slug)) return [];
  return [
    composeFinding({
      code: 'page-name',
      at: { file, line: 1, column: 1 },
      expected: isSlug
        ? 'a name that the site does not use itself'
        : 'a file name of small letters, digits and hyphens: it becomes the address',
      found: `"${slug}"`,
      hint: 'Rename the file.',
    }),
  ];
}

function missingOverview(): Finding {
  return composeFinding({
    code: 'missing-file',
    at: { file: 'content/pages/index.mdx', line: 1, column: 1 },
    expected: 'the overview page',
    found: 'no such file',
    hint: 'Add content/pages/index.mdx with a title, a description and some words.',
  });
}

/** Other files in `content/` would be left out, or published empty, without a word. */
function refuseOtherContent(dir: string): Finding[] {
  const files = listFiles(join(dir, 'content'))
    .map((file) => `content/${file}`)
    .filter((file) => !/\/\.|^content\/pages\/[^/]+\.mdx$/.test(file)); // nor a dot file
  return files.map((file) =>
    composeFinding({
      code: 'unknown-file',
      at: { file, line: 1, column: 1 },
      expected: 'pages as content/pages/<name>.mdx',
      found: `"${file}"`,
      hint: file.endsWith('.md')
        ? 'Rename it to end in .mdx.'
        : 'Move it to content/pages/ or take it out.',
    }),
  );
}
