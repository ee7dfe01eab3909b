import { composeFinding } from '../base/finding.ts';
import type { Dossier } from '../load/dossier.ts';
import type { Rule } from './rule.ts';

/** No claim is derived from itself, by however long a chain. */
export const checkDerivations: Rule = ({ dossier }) =>
  [...dossier.claims.values()]
    .filter(({ id }) => leadsTo(id, id, dossier))
    .map((claim) =>
      composeFinding({
        code: 'derivation-circle',
        at: dossier.placeOf(claim, ['derivedFrom']),
        expected: 'a chain of "derivedFrom" that ends',
        found: `one that leads back to "${claim.id}"`,
        hint: 'Keep only the link to what was said first.',
      }),
    );

function leadsTo(start: string, goal: string, { claims }: Dossier): boolean {
  const seen = new Set<string>();
  const waiting = [...(claims.get(start)?.derivedFrom ?? [])];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === goal) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(claims.get(id)?.derivedFrom ?? []));
  }
  return false;
}
