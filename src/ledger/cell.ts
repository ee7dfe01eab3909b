import type { Dossier } from '../load/dossier.ts';
import type { Claim } from '../model/claim.ts';
import type { Measure } from '../model/measure.ts';

/** Returns the key of a cell: its measure and its members, whatever the order they are named in. */
export function cellKey({ measure, dimensions }: Pick<Claim, 'measure' | 'dimensions'>): string {
  const members = Object.entries(dimensions).sort(([a], [b]) => (a < b ? -1 : 1));
  return [measure, ...members.map(([dimension, member]) => `${dimension}=${member}`)].join(' ');
}

/** Returns the dimensions that a claim of a measure may name. */
export function dimensionsOf({ requires, allows }: Measure): string[] {
  return [...requires, ...allows];
}

/** Returns true where a claim's measure and members are defined and fit each other, as the rules ask. */
export function hasKnownCell(
  { measure: id, dimensions }: Pick<Claim, 'measure' | 'dimensions'>,
  dossier: Dossier,
): boolean {
  const measure = dossier.measures.get(id);
  if (!measure?.requires.every((name) => Object.hasOwn(dimensions, name))) return false;
  const allowed = dimensionsOf(measure);
  return Object.entries(dimensions).every(([name, member]) => {
    const members = dossier.dimensions.get(name)?.members;
    return allowed.includes(name) && (!members || members.some((known) => known.id === member));
  });
}
