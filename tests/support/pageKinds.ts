import { checkDossier } from '../../src/check.ts';
import { listChapters } from '../../src/ledger/chapters.ts';
import { root } from './build.ts';
import { listFiles } from './html.ts';

/** The pages that stand for their kind where that has others with less on them. */
const full = [
  'transfers/',
  'figures/transfers/',
  'measures/detainees-transferred-running/',
  'sources/washington-insider-2026-02-07/',
];

/**
 * Returns the paths of one page of every kind of the built first dossier, by what was built: a new kind of page is
 * tested from the day that it is there. The chapters are one kind; every other page at the top is its own.
 */
export function listPageKinds(folder: string): string[] {
  const chapters = listChapters(checkDossier(root).ledger.dossier).map(({ slug }) => slug);
  const kinds = new Map<string, string>();
  const pages = listFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/index\.html$/, ''));
  for (const page of [...pages.filter((path) => full.includes(path)), ...pages]) {
    const [first = '', ...rest] = page.replace(/\/$/, '').split('/');
    const kind = chapters.includes(first) ? 'chapter' : `${first} ${rest.length}`;
    if (!kinds.has(kind)) kinds.set(kind, page);
  }
  return [...kinds.values()];
}
