import type { Root } from 'mdast';
import type { Place } from '../base/finding.ts';
import type { Dossier, Prose } from '../load/dossier.ts';
import { parseText } from '../model/text.ts';
import { findComponents } from './readPage.ts';
import { referenceOf, statesValue } from './reference.ts';

/** A value that a page or update names, as the reference of a text without its braces, and where. */
export interface NamedValue {
  readonly names: string;
  readonly at: Place;
}

/** Returns every value that a page or update names: those of its title and description, then of its words. */
export function listNamedValues(prose: Prose, tree: Root, { placeOf }: Dossier): NamedValue[] {
  const ofHead = (['title', 'description'] as const).flatMap((key) =>
    (parseText(prose[key]) ?? []).flatMap((piece) =>
      piece.kind === 'words'
        ? []
        : { names: `${piece.kind}:${piece.target}`, at: placeOf(prose, [key]) },
    ),
  );
  const ofBody = findComponents(prose.file, tree).flatMap(({ name, attributes, at }) => {
    if (!statesValue(name)) return [];
    const values = attributes.map((one) => [one.name, one.value ?? undefined] as const);
    return { names: referenceOf(name, Object.fromEntries(values)), at };
  });
  return [...ofHead, ...ofBody];
}
