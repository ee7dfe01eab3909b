import { listProse } from '../load/dossier.ts';
import type { Dossier } from '../load/dossier.ts';
import { findComponents } from './readPage.ts';

/** Returns how many times the pages and updates of a dossier let a typed number or word pass with <Plain>. */
export function countPlainWords(dossier: Dossier): number {
  const uses = listProse(dossier)
    .filter(({ text }) => text.includes('<Plain')) // the others need not be parsed
    .flatMap((prose) => {
      const { tree } = prose.mdx;
      return tree ? findComponents(prose.file, tree) : [];
    });
  return uses.filter(({ name }) => name === 'Plain').length;
}
