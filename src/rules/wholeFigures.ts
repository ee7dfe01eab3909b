import type { Finding } from '../base/finding.ts';
import { suggestNearest } from '../base/nearest.ts';
import { kinds } from '../chart/kinds/index.ts';
import { listFacets } from '../figure/facets.ts';
import { isRowKind, selectClaims } from '../figure/selectClaims.ts';
import { dimensionsOf } from '../ledger/cell.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { listNamed } from '../ledger/named.ts';
import { findPositioned } from '../ledger/places.ts';
import type { Dossier, Named } from '../load/dossier.ts';
import type { Figure } from '../model/figure.ts';
import { isRange } from '../words/value.ts';
import { figureFinding, namesKnown } from './figureFault.ts';
import type { FigureFault } from './figureFault.ts';
import type { Rule } from './rule.ts';

/** A figure can be drawn: it has what its chart kind needs, known rows and members, at least one claim. */
export const checkWholeFigures: Rule = (ledger) =>
  [...ledger.dossier.figures.values()].flatMap((figure): Finding[] => {
    const { dossier } = ledger;
    const faults = [
      ...listSubjects(figure),
      ...listChecks(figure, dossier),
      ...listRows(figure, dossier),
      ...listMembers(figure, dossier),
      ...listSettings(figure),
    ];
    const all = faults.length > 0 ? faults : listDrawn(figure, ledger);
    return all.map((fault) => figureFinding(figure, ledger, fault));
  });

/** What a figure draws its claims from, by what its chart kind needs. */
const subjects = ['measures', 'checks', 'events'] as const;
type Subject = (typeof subjects)[number];

function subjectOf({ kind }: Figure): Subject {
  const { needs } = kinds[kind];
  return needs === 'checks' || needs === 'events' ? needs : 'measures';
}

function listSubjects(figure: Figure): FigureFault[] {
  const subject = subjectOf(figure);
  const given = subjects.filter((key) => (figure[key] ?? []).length > 0);
  const missing: FigureFault[] = given.includes(subject)
    ? []
    : [
        {
          path: [],
          expected: `"${subject}", from which the chart kind "${figure.kind}" is drawn`,
          found: 'none',
          hint: `Name at least one of the ${subject}.`,
        },
      ];
  return [
    ...missing,
    ...given
      .filter((key) => key !== subject)
      .map((key) => ({
        path: [key],
        expected: `no "${key}" on the chart kind "${figure.kind}"`,
        found: `"${key}"`,
        hint: `Take them out, or choose another kind.`,
      })),
  ];
}

function listChecks({ checks }: Figure, dossier: Dossier): FigureFault[] {
  return checks.flatMap((id, index): FigureFault[] => {
    const check = dossier.checks.get(id);
    if (!check) return [];
    if (check.kind === 'parts-total') return listShared(checks, index, dossier);
    return [
      {
        path: ['checks', index],
        expected: 'a check of the kind "parts-total"',
        found: `"${id}", of the kind "${check.kind}"`,
        hint: 'Name one of parts beside their total, or take it out.',
      },
    ];
  });
}

/** Two panels with one claim would show it as if it were stated twice. */
function listShared(ids: readonly string[], index: number, { checks }: Dossier): FigureFault[] {
  const claimsOf = (id: string | undefined): string[] => {
    const check = checks.get(id ?? '');
    return check ? listNamed(check).map((named) => named.id) : [];
  };
  const earlier = ids.slice(0, index).flatMap(claimsOf);
  const shared = claimsOf(ids[index]).find((claim) => earlier.includes(claim));
  if (shared === undefined) return [];
  return [
    {
      path: ['checks', index],
      expected: 'a check that shares no claim with one above it',
      found: `"${shared}" again`,
      hint: 'Draw each claim once: make two figures, or take one of the checks out.',
    },
  ];
}

function listRows(figure: Figure, dossier: Dossier): FigureFault[] {
  const { rows, kind } = figure;
  if ((rows !== undefined) !== (kinds[kind].needs === 'rows'))
    return [
      {
        path: rows ? ['rows'] : [],
        expected: rows
          ? `no "rows" on the chart kind "${kind}"`
          : `"rows", which the chart kind "${kind}" needs`,
        found: rows ? '"rows"' : 'none',
        hint: rows
          ? 'Take them out, or choose another kind.'
          : 'Write what each row is, such as "rows": {"by": "origin"}: origin, measure, or a dimension with its members.',
      },
    ];
  if (!rows) return [];
  if (isRowKind(rows.by)) return listStrangers(figure);
  const members = dossier.dimensions.get(rows.by)?.members.map(({ id }) => id);
  if (!members) return [];
  if (!rows.members)
    return [
      {
        path: ['rows'],
        expected: `"members" beside "by": "${rows.by}"`,
        found: 'none',
        hint: 'Name the members in their order; one without a claim is drawn as not reported.',
      },
    ];
  return [
    ...listForeign(figure, { dimension: rows.by, path: ['rows', 'by'] }, dossier),
    ...rows.members.flatMap((member, index) =>
      members.includes(member)
        ? []
        : {
            path: ['rows', 'members', index],
            expected: `a member of ${rows.by}`,
            found: `"${member}"`,
            hint: suggestNearest(member, members, 'Add it to the dimension, or take the row out.'),
          },
    ),
  ];
}

/** A row of what the figure does not draw would say "not reported" of what was only not looked for. */
function listStrangers({ rows, measures, origins }: Figure): FigureFault[] {
  const drawn = rows?.by === 'measure' ? measures : origins;
  if (!drawn) return [];
  const list = rows?.by === 'measure' ? 'measures' : 'origins';
  return (rows?.members ?? []).flatMap((id, index) =>
    drawn.includes(id)
      ? []
      : {
          path: ['rows', 'members', index],
          expected: `one of the "${list}" of this figure`,
          found: `"${id}"`,
          hint: suggestNearest(id, drawn, `Add it to "${list}", or take the row out.`),
        },
  );
}

function listMembers(figure: Figure, dossier: Dossier): FigureFault[] {
  return Object.entries(figure.members).flatMap(([dimension, ids]): FigureFault[] => {
    const known = dossier.dimensions.get(dimension)?.members.map(({ id }) => id);
    if (!known) return [];
    return [
      ...listForeign(figure, { dimension, path: ['members', dimension] }, dossier),
      ...ids.flatMap((id, index) =>
        known.includes(id)
          ? []
          : {
              path: ['members', dimension, index],
              expected: `a member of ${dimension}`,
              found: `"${id}"`,
              hint: suggestNearest(id, known, 'Add it to the dimension, or take it out.'),
            },
      ),
    ];
  });
}

/** A dimension that a measure does not know leaves none of its claims to draw. */
function listForeign(
  { measures, references }: Figure,
  { dimension, path }: { dimension: string; path: FigureFault['path'] },
  dossier: Dossier,
): FigureFault[] {
  const own = [...measures, ...references].flatMap((id) => dossier.measures.get(id) ?? []);
  const stranger = own.find((measure) => !dimensionsOf(measure).includes(dimension));
  if (!stranger) return [];
  const known = dimensionsOf(stranger);
  return [
    {
      path,
      expected:
        known.length === 0
          ? `no members, as "${stranger.id}" has totals only`
          : `a dimension of "${stranger.id}": ${known.join(', ')}`,
      found: `"${dimension}"`,
      hint: 'None of its claims would be drawn: name another dimension, or take the measure out.',
    },
  ];
}

/** Settings that change nothing on a chart kind promise what is not there. */
function listSettings({ kind, marks, facets }: Figure): FigureFault[] {
  const { needs } = kinds[kind];
  const on = `on the chart kind "${kind}"`;
  return [
    ...(marks === 'bar' && needs !== 'rows'
      ? [
          {
            path: ['marks'],
            expected: `no "marks" ${on}, which has no rows`,
            found: '"bar"',
            hint: 'Take it out, or choose another kind.',
          },
        ]
      : []),
    ...(facets && needs === 'checks'
      ? [
          {
            path: ['facets'],
            expected: `no "facets" ${on}, which has a panel for each check`,
            found: `"${facets}"`,
            hint: 'Take it out.',
          },
        ]
      : []),
  ];
}

function listDrawn(figure: Named<Figure>, ledger: Ledger): FigureFault[] {
  if (subjectOf(figure) !== 'measures' || !namesKnown(figure, ledger.dossier)) return [];
  const { drawn, references } = selectClaims(ledger, figure);
  if (drawn.length === 0)
    return [
      {
        path: ['measures'],
        expected: 'at least one claim with a number to draw',
        found: 'none in this selection',
        hint: 'Look at "measures", "members", "rows", "period" and "origins".',
      },
    ];
  const { places } = ledger.dossier;
  // A place that is not known is told where the claim names it.
  const isPlaced = drawn.some(
    ({ place = '' }) => !places.has(place) || findPositioned(place, ledger.dossier) !== null,
  );
  if (figure.kind === 'map' && !isPlaced)
    return [
      {
        path: ['measures'],
        expected: 'at least one claim at a place with a position to put on the map',
        found: 'none in this selection',
        hint: 'Record the position of a place or of what it is a part of, or choose another kind.',
      },
    ];
  const panels = listFacets(ledger, figure, selectClaims(ledger, figure));
  const alone: FigureFault[] =
    figure.facets && panels.length < 2
      ? [
          {
            path: ['facets'],
            expected: `two panels or more by "${figure.facets}"`,
            found: `one, "${panels[0]?.id ?? ''}"`,
            hint: 'Take "facets" out, or draw what fills another panel.',
          },
        ]
      : [];
  const low = [...drawn, ...references].find(
    ({ value }) => figure.scale === 'log' && Number(isRange(value) ? value.low : value) <= 0,
  );
  const belowScale: FigureFault[] = low
    ? [
        {
          path: ['scale'],
          expected: 'a linear scale where a claim is zero or less',
          found: `"log", with "${low.id}"`,
          hint: 'A log scale has no place for zero.',
        },
      ]
    : [];
  return [...alone, ...belowScale];
}
