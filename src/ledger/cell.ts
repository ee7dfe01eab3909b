import type { Claim } from '../model/claim.ts';

/** Returns the key of a cell: its measure and its members, whatever the order they are named in. */
export function cellKey({ measure, dimensions }: Pick<Claim, 'measure' | 'dimensions'>): string {
  const members = Object.entries(dimensions).sort(([a], [b]) => (a < b ? -1 : 1));
  return [measure, ...members.map(([dimension, member]) => `${dimension}=${member}`)].join(' ');
}
