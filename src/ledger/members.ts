import type { Dossier } from '../load/dossier.ts';
import type { Claim } from '../model/claim.ts';
import { dimensionsOf } from './cell.ts';

/** Returns the labels of a claim's members, in the order of its measure's dimensions. */
export function memberLabels(
  { measure: id, dimensions }: Pick<Claim, 'measure' | 'dimensions'>,
  dossier: Dossier,
): string[] {
  const measure = dossier.measures.get(id);
  return (measure ? dimensionsOf(measure) : []).flatMap((name) => {
    const { members = [] } = dossier.dimensions.get(name) ?? {};
    const member = members.find((one) => one.id === dimensions[name]);
    return member ? [member.label] : [];
  });
}
