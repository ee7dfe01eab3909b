import type { Dossier, Page } from '../load/dossier.ts';

/** Returns the pages that are chapters, in their order. */
export function listChapters({ pages }: Dossier): Page[] {
  return [...pages.values()]
    .filter(({ order }) => order !== undefined)
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0) || (a.slug < b.slug ? -1 : 1));
}
