import type { Dossier } from '../load/dossier.ts';
import type { Place } from '../model/place.ts';
import { need } from './ledger.ts';

/** Returns a place and all that it is a part of, from the nearest to the widest. */
export function chainOf(id: string, { places }: Dossier): Place[] {
  const chain: Place[] = [];
  for (let next: string | undefined = id; next !== undefined;) {
    const place: Place = need(places, next);
    if (chain.includes(place)) break;
    chain.push(place);
    next = place.parent !== undefined && places.has(place.parent) ? place.parent : undefined;
  }
  return chain;
}

/** Returns the place itself or, where no position of it is recorded, the nearest that it is a part of and that has one. */
export function findPositioned(id: string, dossier: Dossier): Place | null {
  return chainOf(id, dossier).find(({ position }) => position !== null) ?? null;
}
