import { join } from 'node:path';
import { composeFinding } from '../base/finding.ts';
import type { Finding } from '../base/finding.ts';
import { PageMatter } from '../model/page.ts';
import type { Page } from './dossier.ts';
import { isFolder, listNames } from './folder.ts';
import { readProseFile } from './proseFile.ts';
import type { ProseShelf } from './proseFile.ts';

/** Returns the pages of `content/pages/` by their slug; what is wrong with them goes on the shelf. */
export function loadPages(shelf: ProseShelf): Map<string, Page> {
  const folder = join(shelf.dir, 'content/pages');
  const names = isFolder(folder) ? listNames(folder) : [];
  const pages = names
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => loadPage(shelf, `content/pages/${name}`));
  const bySlug = new Map(pages.map((page) => [page.slug, page]));
  if (!bySlug.has('index')) shelf.findings.push(missingOverview());
  return bySlug;
}

/** A page whose front matter is refused stays, so that its body is still read for faults. */
function loadPage(shelf: ProseShelf, file: string): Page {
  const slug = file.slice('content/pages/'.length, -'.mdx'.length);
  shelf.findings.push(...refuseSlug(file, slug));
  const { matter, text, mdx, document } = readProseFile(shelf, file, PageMatter);
  const page: Page = { title: slug, description: slug, ...matter, slug, file, text, mdx };
  if (document) shelf.documents.set(page, document);
  return page;
}

/** The engine's own pages and folders; a page of such a name would never be seen. */
const reserved = [
  '404',
  'assets',
  'cards',
  'corrections',
  'data',
  'disagreements',
  'does-not-add-up',
  'embed',
  'explore',
  'feeds',
  'figures',
  'glossary',
  'measures',
  'method',
  'origins',
  'pagefind',
  'places',
  'search',
  'sources',
  'timeline',
  'updates',
];

/** Returns the finding for a page whose name cannot be its address. */
export function refuseSlug(file: string, slug: string): Finding[] {
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
