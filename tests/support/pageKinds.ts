import { statSync } from 'node:fs';
import { join } from 'node:path';
import { checkDossier } from '../../src/check.ts';
import { numericKinds } from '../../src/model/measure.ts';
import { root } from './build.ts';
import { listFiles } from './html.ts';

const { figures, measures } = checkDossier(root).ledger.dossier;

/** A route of the site: its file under `src/pages/`, and the paths that it builds. */
export interface Route {
  readonly file: string;
  readonly paths: RegExp;
}

/** Returns every route that builds pages; the more of its path is fixed, the earlier it stands. */
export function listRoutes(): Route[] {
  const files = listFiles(join(root, 'src/pages')).filter((file) => file.endsWith('.astro'));
  const fixed = (file: string): number => (file.includes('[') ? file.indexOf('[') : Infinity);
  return files
    .toSorted((a, b) => fixed(b) - fixed(a))
    .map((file) => ({ file, paths: new RegExp(`^${patternOf(file)}$`) }));
}

function patternOf(file: string): string {
  if (file === '404.astro') return '404\\.html';
  return file
    .replace(/(?:^|(?<=\/))index\.astro$/, '')
    .replace(/\/?\[\.\.\.\w+\]\.astro$/, '(?:/[^/]+)*/')
    .replace(/\.astro$/, '/')
    .replace(/\[\w+\]/g, '[^/]+');
}

/** What tells pages of one route apart that hold other things: the chart, the sort of value, the filter. */
function variantOf(file: string, page: string): string {
  const [, id = ''] = page.split('/');
  if (file === 'figures/[id]/index.astro') return figures.get(id)?.kind ?? '';
  if (file === 'disagreements/[by]/[id].astro') return id;
  if (file === 'explore/[...page].astro') return id === '' ? 'first' : 'further';
  if (file !== 'measures/[id].astro') return '';
  const kind = measures.get(id)?.kind ?? '';
  return (numericKinds as readonly string[]).includes(kind) ? 'number' : kind;
}

/** Returns the paths of all pages of a built site; one that is a folder's own ends with a slash. */
export function listPages(folder: string): string[] {
  return listFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/index\.html$/, ''));
}

/** Returns the file of a page. */
export function fileOf(page: string): string {
  return page.endsWith('.html') ? page : `${page}index.html`;
}

/** Returns the pages of each kind, by the route that builds them and what they hold. */
export function groupPages(folder: string): Map<string, string[]> {
  const routes = listRoutes();
  return Map.groupBy(listPages(folder), (page) => {
    const file = routes.find(({ paths }) => paths.test(page))?.file ?? 'no route';
    return `${file} ${variantOf(file, page)}`.trim();
  });
}

/** Returns the paths of one page of every kind of the built first dossier: the one with most on it. */
export function listPageKinds(folder: string): string[] {
  const size = (page: string): number => statSync(join(folder, fileOf(page))).size;
  return [...groupPages(folder).values()].map(
    (pages) => pages.toSorted((a, b) => size(b) - size(a))[0] ?? '',
  );
}
