import { composeFinding } from '../base/finding.ts';
import type { Finding } from '../base/finding.ts';
import { suggestNearest } from '../base/nearest.ts';
import { kinds } from '../chart/kinds/index.ts';
import { isRowKind, selectClaims } from '../figure/selectClaims.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Path } from '../load/document.ts';
import { mayBeNamed } from '../load/dossier.ts';
import type { Named } from '../load/dossier.ts';
import type { Figure } from '../model/figure.ts';
import type { Measure } from '../model/measure.ts';
import { isNumeric, isRange } from '../words/value.ts';
import type { Rule } from './rule.ts';

/** A figure can be drawn and does not mislead: numbers of one unit, known rows, at least one claim. */
export const checkWholeFigures: Rule = (ledger) =>
  [...ledger.dossier.figures.values()].flatMap((figure) => {
    const faults = [...rowFaults(figure, ledger), ...unitFaults(figure, ledger)];
    if (faults.length > 0) return faults;
    return [...emptyFaults(figure, ledger), ...scaleFaults(figure, ledger)];
  });

interface Fault {
  readonly path: Path;
  readonly expected: string;
  readonly found: string;
  readonly hint: string;
}

function finding(figure: Named<Figure>, { dossier }: Ledger, { path, ...fault }: Fault): Finding {
  return composeFinding({ code: 'figure', at: dossier.placeOf(figure, path), ...fault });
}

function rowFaults(figure: Named<Figure>, ledger: Ledger): Finding[] {
  const { rows, kind } = figure;
  if ((rows !== undefined) !== (kinds[kind].needs === 'rows'))
    return [
      finding(figure, ledger, {
        path: rows ? ['rows'] : [],
        expected: rows
          ? `no "rows" on the chart kind "${kind}"`
          : `"rows", which the chart kind "${kind}" needs`,
        found: rows ? '"rows"' : 'none',
        hint: rows ? 'Take them out, or choose another kind.' : 'Name a dimension and its members.',
      }),
    ];
  const members = rows && ledger.dossier.dimensions.get(rows.by)?.members.map(({ id }) => id);
  if (!rows || !members) return [];
  if (!rows.members)
    return [
      finding(figure, ledger, {
        path: ['rows'],
        expected: `"members" beside "by": "${rows.by}"`,
        found: 'none',
        hint: 'Name the members in their order; one without a claim is drawn as not reported.',
      }),
    ];
  return (rows.members ?? []).flatMap((member, index) =>
    members.includes(member)
      ? []
      : finding(figure, ledger, {
          path: ['rows', 'members', index],
          expected: `a member of ${rows.by}`,
          found: `"${member}"`,
          hint: suggestNearest(member, members, 'Add it to the dimension, or take the row out.'),
        }),
  );
}

function unitFaults(figure: Named<Figure>, ledger: Ledger): Finding[] {
  const named = [
    ...figure.measures.map((id, index) => ({ id, path: ['measures', index] })),
    ...figure.references.map((id, index) => ({ id, path: ['references', index] })),
  ];
  const known = named.flatMap(({ id, path }) => {
    const measure = ledger.dossier.measures.get(id);
    return measure ? [{ measure, path }] : [];
  });
  const first = known[0]?.measure;
  return known.flatMap(({ measure, path }) => {
    const oneUnit = first !== undefined && unitKey(measure) === unitKey(first);
    const fits =
      (isNumeric(measure) || measure.kind === 'date') && (oneUnit || !kinds[figure.kind].scaled);
    if (fits) return [];
    const isNumber = isNumeric(measure) || measure.kind === 'date';
    return finding(figure, ledger, {
      path,
      expected:
        isNumber && first && (isNumeric(first) || first.kind === 'date')
          ? `a measure in ${unitKey(first)}, like "${first.id}"`
          : 'a measure of numbers or of dates',
      found: `"${measure.id}", ${isNumber ? 'in' : 'of kind'} ${unitKey(measure)}`,
      hint: isNumber ? 'One axis has one unit: make two figures.' : 'Take it out.',
    });
  });
}

function unitKey({ kind, unit, currency }: Measure): string {
  return currency ? `${currency.code} × ${currency.scale}` : (unit?.other ?? kind);
}

function emptyFaults(figure: Named<Figure>, ledger: Ledger): Finding[] {
  const { dossier } = ledger;
  const { measures, origins = [], rows } = figure;
  const isToldElsewhere =
    measures.some((id) => !dossier.measures.has(id) || mayBeNamed(dossier, 'claims', id)) ||
    origins.some((id) => !dossier.origins.has(id)) ||
    (rows !== undefined && !isRowKind(rows.by) && !dossier.dimensions.has(rows.by));
  if (isToldElsewhere || selectClaims(ledger, figure).drawn.length > 0) return [];
  return [
    finding(figure, ledger, {
      path: ['measures'],
      expected: 'at least one claim with a number to draw',
      found: 'none in this selection',
      hint: 'Look at "measures", "rows", "period" and "origins".',
    }),
  ];
}

function scaleFaults(figure: Named<Figure>, ledger: Ledger): Finding[] {
  if (figure.scale !== 'log') return [];
  const { drawn, references } = selectClaims(ledger, figure);
  const low = [...drawn, ...references].filter(
    ({ value }) => Number(isRange(value) ? value.low : value) <= 0,
  );
  return low.slice(0, 1).map(({ id }) =>
    finding(figure, ledger, {
      path: ['scale'],
      expected: 'a linear scale where a claim is zero or less',
      found: `"log", with "${id}"`,
      hint: 'A log scale has no place for zero.',
    }),
  );
}
