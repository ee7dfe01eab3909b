import type { Dossier } from '../load/dossier.ts';
import type { RangeQuery } from './range.ts';

/**
 * Returns the cell and time that an address names, `<measure>[.<member>…][@<time>]`, with members in
 * any order, or a sentence that says what in it is unknown.
 */
export function parseCellAddress(
  address: string,
  dossier: Dossier,
): RangeQuery | { unknown: string } {
  const [cell = '', at, ...more] = address.split('@');
  if (more.length > 0) return { unknown: `a second "@" in "${address}"` };
  const [id = '', ...members] = cell.split('.');
  const measure = dossier.measures.get(id);
  if (!measure) return { unknown: id };
  const dimensions: Record<string, string> = {};
  for (const member of members) {
    const dimension = [...measure.requires, ...measure.allows].find((name) =>
      dossier.dimensions.get(name)?.members.some((known) => known.id === member),
    );
    if (dimension === undefined) return { unknown: member };
    dimensions[dimension] = member;
  }
  return at === undefined ? { measure: id, dimensions } : { measure: id, dimensions, at };
}
