import type { Dossier } from '../load/dossier.ts';
import type { Claim } from '../model/claim.ts';

/** Returns the labels of a claim's members, in the order of its measure's dimensions. */
export function memberLabels(
  { measure, dimensions }: Pick<Claim, 'measure' | 'dimensions'>,
  dossier: Dossier,
): string[] {
  const { requires = [], allows = [] } = dossier.measures.get(measure) ?? {};
  return [...requires, ...allows].flatMap((name) => {
    const member = dossier.dimensions.get(name)?.members.find(({ id }) => id === dimensions[name]);
    return member ? [member.label] : [];
  });
}
