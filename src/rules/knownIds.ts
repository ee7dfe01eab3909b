import { composeFinding } from '../base/finding.ts';
import type { Finding } from '../base/finding.ts';
import { suggestNearest } from '../base/nearest.ts';
import { listNamed } from '../ledger/named.ts';
import type { Path } from '../load/document.ts';
import { isUnknown } from '../load/dossier.ts';
import type { CollectionName, Dossier, Named } from '../load/dossier.ts';
import type { Figure } from '../model/figure.ts';
import type { Rule } from './rule.ts';

/** One mention of another record's id. */
interface Mention {
  readonly record: object;
  readonly path: Path;
  readonly id: string;
  readonly of: CollectionName;
}

/** Every id that a record mentions is the id of a record. */
export const checkKnownIds: Rule = ({ dossier }) =>
  [
    ...ofClaims(dossier),
    ...ofCatalogue(dossier),
    ...ofReadings(dossier),
    ...ofChecks(dossier),
    ...ofFigures(dossier),
    ...ofPages(dossier),
  ]
    .filter(({ id, of }) => isUnknown(dossier, of, id))
    .map((mention) => unknownId(mention, dossier))
    .concat(unknownGroups(dossier), unknownParents(dossier));

function unknownId({ record, path, id, of }: Mention, dossier: Dossier): Finding {
  return composeFinding({
    code: 'unknown-id',
    at: dossier.placeOf(record, path),
    expected: `the id of one of the ${of}`,
    found: `"${id}"`,
    hint: suggestNearest(id, dossier.ids[of], `Add it to the ${of}, or name another.`),
  });
}

function one(record: object, key: string, of: CollectionName): Mention[] {
  const id = (record as Record<string, unknown>)[key];
  return typeof id === 'string' ? [{ record, path: [key], id, of }] : [];
}

function many(
  record: object,
  path: Path,
  { ids, of }: { ids: readonly string[] | undefined; of: CollectionName },
): Mention[] {
  return (ids ?? []).map((id, index) => ({ record, path: [...path, index], id, of }));
}

function ofClaims({ claims }: Dossier): Mention[] {
  return [...claims.values()].flatMap((claim) => [
    ...one(claim, 'measure', 'measures'),
    ...one(claim, 'source', 'sources'),
    ...one(claim, 'origin', 'origins'),
    ...one(claim, 'event', 'events'),
    ...one(claim, 'place', 'places'),
    ...many(claim, ['derivedFrom'], { ids: claim.derivedFrom, of: 'claims' }),
    ...(claim.annotations ?? []).flatMap(({ sources }, index) =>
      many(claim, ['annotations', index, 'sources'], { ids: sources, of: 'sources' }),
    ),
  ]);
}

function ofCatalogue({ sources, events, measures, places }: Dossier): Mention[] {
  return [
    ...[...sources.values()].flatMap((source) => [
      ...one(source, 'origin', 'origins'),
      ...one(source, 'copyOf', 'sources'),
    ]),
    ...[...events.values()].flatMap((event) =>
      many(event, ['dated'], { ids: event.dated, of: 'claims' }),
    ),
    ...[...places.values()].flatMap((place) => one(place, 'parent', 'places')),
    ...[...measures.values()].flatMap((measure) => [
      ...many(measure, ['requires'], { ids: measure.requires, of: 'dimensions' }),
      ...many(measure, ['allows'], { ids: measure.allows, of: 'dimensions' }),
    ]),
  ];
}

function ofReadings({ readings }: Dossier): Mention[] {
  return [...readings.values()].flatMap((reading) => [
    ...one(reading, 'measure', 'measures'),
    ...one(reading, 'choice', 'claims'),
    ...many(reading, ['claims'], { ids: reading.claims, of: 'claims' }),
    ...reading.parts.flatMap(({ claims }, index) =>
      many(reading, ['parts', index, 'claims'], { ids: claims, of: 'claims' }),
    ),
  ]);
}

function ofChecks({ checks }: Dossier): Mention[] {
  return [...checks.values()].flatMap((check) =>
    listNamed(check).map(({ path, id }) => ({ record: check, path, id, of: 'claims' as const })),
  );
}

function ofFigures({ figures }: Dossier): Mention[] {
  return [...figures.values()].flatMap((figure) => [
    ...many(figure, ['measures'], { ids: figure.measures, of: 'measures' }),
    ...many(figure, ['checks'], { ids: figure.checks, of: 'checks' }),
    ...many(figure, ['events'], { ids: figure.events, of: 'events' }),
    ...many(figure, ['references'], { ids: figure.references, of: 'measures' }),
    ...many(figure, ['origins'], { ids: figure.origins, of: 'origins' }),
    ...many(figure, ['without'], { ids: figure.without, of: 'claims' }),
    ...figure.routes.flatMap(({ from, to, claim }, index) => [
      { record: figure, path: ['routes', index, 'from'], id: from, of: 'places' as const },
      { record: figure, path: ['routes', index, 'to'], id: to, of: 'places' as const },
      { record: figure, path: ['routes', index, 'claim'], id: claim, of: 'claims' as const },
    ]),
    ...rowsOf(figure),
    ...Object.entries(figure.members).map(
      ([id]) => ({ record: figure, path: ['members', id], id, of: 'dimensions' }) as const,
    ),
  ]);
}

/** Rows are origins, measures, or the members of a dimension. */
function rowsOf(figure: Named<Figure>): Mention[] {
  if (!figure.rows) return [];
  const { by, members = [] } = figure.rows;
  const path = ['rows', 'members'];
  if (by === 'origin') return many(figure, path, { ids: members, of: 'origins' });
  if (by === 'measure') return many(figure, path, { ids: members, of: 'measures' });
  return [{ record: figure, path: ['rows', 'by'], id: by, of: 'dimensions' }];
}

function ofPages({ pages }: Dossier): Mention[] {
  return [...pages.values()].flatMap((page) =>
    many(page, ['sources'], { ids: page.sources, of: 'sources' }),
  );
}

function unknownGroups(dossier: Dossier): Finding[] {
  const groups = dossier.settings.originGroups.map(({ id }) => id);
  if (groups.length === 0) return [];
  return [...dossier.origins.values()]
    .filter(({ group }) => !groups.includes(group))
    .map((origin) =>
      composeFinding({
        code: 'unknown-id',
        at: dossier.placeOf(origin, ['group']),
        expected: `one of the origin groups ${groups.join(', ')}`,
        found: `"${origin.group}"`,
        hint: suggestNearest(
          origin.group,
          groups,
          'Add the group to data/dossier.json, or name another.',
        ),
      }),
    );
}

function unknownParents(dossier: Dossier): Finding[] {
  return [...dossier.dimensions.values()].flatMap((dimension) => {
    const ids = dimension.members.map(({ id }) => id);
    return dimension.members.flatMap(({ parent }, index) =>
      parent === undefined || ids.includes(parent)
        ? []
        : composeFinding({
            code: 'unknown-id',
            at: dossier.placeOf(dimension, ['members', index, 'parent']),
            expected: `a member of ${dimension.id}`,
            found: `"${parent}"`,
            hint: suggestNearest(parent, ids, 'Add the member, or name another.'),
          }),
    );
  });
}
