import { composeFinding } from '../base/finding.ts';
import type { Dossier } from '../load/dossier.ts';
import type { Claim } from '../model/claim.ts';
import type { Rule } from './rule.ts';

/** No claim is derived from itself, by however long a chain. */
export const checkDerivations: Rule = ({ dossier }) =>
  findCircles(dossier).map(([claim, ...others]) =>
    composeFinding({
      code: 'derivation-circle',
      at: dossier.placeOf(claim, ['derivedFrom']),
      expected: 'a chain of "derivedFrom" that ends',
      found: ['one that leads back to its claim', ...others.map(({ id }) => id)].join(
        ' by way of ',
      ),
      hint: 'Keep only the link to what was said first.',
    }),
  );

/** Each circle once, told at the first of its claims. */
function findCircles(dossier: Dossier): [Claim, ...Claim[]][] {
  const circles: [Claim, ...Claim[]][] = [];
  const turning = [...dossier.claims.values()].filter(({ id }) => leadsTo(id, id, dossier));
  for (const claim of turning) {
    const circle = circles.find(
      ([{ id }]) => leadsTo(id, claim.id, dossier) && leadsTo(claim.id, id, dossier),
    );
    if (circle) circle.push(claim);
    else circles.push([claim]);
  }
  return circles;
}

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
