import type { Ledger } from '../ledger/ledger.ts';
import { need } from '../ledger/ledger.ts';

/** Returns each of some origins once, in the order of their groups. */
export function sortOrigins(ids: readonly string[], { dossier }: Ledger): string[] {
  const groupOf = (id: string): number =>
    dossier.settings.originGroups.findIndex(({ id: group }) => {
      return group === need(dossier.origins, id).group;
    });
  return [...new Set(ids)].toSorted((a, b) => groupOf(a) - groupOf(b));
}
