import { composeFinding } from '../base/finding.ts';
import type { Rule } from './rule.ts';

/** Every source is used by a claim, by a remark on one, by a copy, or by a page. */
export const checkUsedSources: Rule = ({ dossier }) => {
  const used = new Set<string | undefined>([
    ...[...dossier.claims.values()].flatMap(({ source, annotations = [] }) => [
      source,
      ...annotations.flatMap(({ sources }) => sources),
    ]),
    ...[...dossier.sources.values()].map(({ copyOf }) => copyOf),
    ...[...dossier.pages.values()].flatMap(({ sources = [] }) => sources),
  ]);
  return [...dossier.sources.values()]
    .filter(({ id }) => !used.has(id))
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
