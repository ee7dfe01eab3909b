import { composeFinding } from '../base/finding.ts';
import { findNearest } from '../base/nearest.ts';
import type { Dossier } from '../load/dossier.ts';
import { mayBeNamed } from '../load/dossier.ts';
import type { Rule } from './rule.ts';

/** Every source is used by a claim, by a remark on one, by a copy, or by a page. */
export const checkUsedSources: Rule = ({ dossier }) => {
  const used = new Set(mentions(dossier));
  return [...dossier.sources.values()]
    .filter(({ id }) => !used.has(id) && !mayBeUsed(id, dossier))
    .map((source) =>
      composeFinding({
        code: 'unused-source',
        at: dossier.placeOf(source, ['id']),
        expected: 'a claim or a page that uses the source',
        found: `"${source.id}", which nothing uses`,
        hint: 'Take it out, name it in a claim, or list it under "sources" in the front matter of a page.',
      }),
    );
};

/** A misspelt id, told where it stands, counts as the source that was meant. */
function mentions({ claims, sources, pages, ids }: Dossier): (string | null)[] {
  const named = [
    ...[...claims.values()].flatMap(({ source, annotations = [] }) => [
      source,
      ...annotations.flatMap((annotation) => annotation.sources),
    ]),
    ...[...sources.values()].flatMap(({ copyOf }) => copyOf ?? []),
    ...[...pages.values()].flatMap((page) => page.sources ?? []),
  ];
  return named.map((id) => (ids.sources.has(id) ? id : findNearest(id, ids.sources)));
}

function mayBeUsed(id: string, dossier: Dossier): boolean {
  return (
    mayBeNamed(dossier, 'claims', id) ||
    mayBeNamed(dossier, 'sources', id) ||
    dossier.refused.pages.has(id)
  );
}
