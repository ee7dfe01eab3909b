import type { Dossier } from '../load/dossier.ts';
import type { Release } from '../model/release.ts';

/** Returns the releases in their order, the first one first. */
export function listReleases({ releases }: Pick<Dossier, 'releases'>): Release[] {
  return [...releases.values()].sort((a, b) => a.number - b.number);
}
