import { overlap, parseEdtf } from '../base/edtf.ts';
import { kinds } from '../chart/kinds/index.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { need } from '../ledger/ledger.ts';
import { listSummed } from '../ledger/sum.ts';
import { timeOf } from '../ledger/time.ts';
import type { Named } from '../load/dossier.ts';
import type { Claim } from '../model/claim.ts';
import { rowKinds } from '../model/figure.ts';
import type { Figure } from '../model/figure.ts';
import { isRange } from '../words/value.ts';
import { selectDatings } from './selectDatings.ts';

/** The claims of a figure: drawn, drawn as references, without a value, and left out though of its cells. */
export interface Selection {
  readonly drawn: readonly Claim[];
  /** Claims that say why there is no value; they are in the table and take the place of "not reported". */
  readonly absent: readonly Claim[];
  readonly references: readonly Claim[];
  readonly leftOut: readonly Claim[];
}

const nothing: Selection = { drawn: [], absent: [], references: [], leftOut: [] };

/** Returns the claims that a figure asks for: of its measures and members, with a number, in its period. */
export function selectClaims(ledger: Ledger, figure: Named<Figure>): Selection {
  if (kinds[figure.kind].needs === 'checks')
    return { ...nothing, drawn: listSummed(figure.checks, ledger.dossier) };
  if (kinds[figure.kind].needs === 'events') {
    const { events, leftOut } = selectDatings(ledger, figure);
    const drawn = events.flatMap(({ datings }) => datings.map(({ claim }) => claim));
    return { ...nothing, drawn, leftOut };
  }
  const ofCells = (measures: readonly string[]): Claim[] =>
    measures
      .flatMap((measure) => ledger.byMeasure.get(measure) ?? [])
      .filter((claim) => isOfCells(claim, figure));
  const [own, others] = [ofCells(figure.measures), ofCells(figure.references)];
  const drawn = own.filter(
    (claim) => isDrawable(claim, ledger) && isAsked(claim, figure) && hasPlace(claim, figure),
  );
  const absent = own.filter((claim) => claim.value === null && isAsked(claim, figure));
  const always = { ...figure, period: undefined };
  const routes = figure.routes.flatMap(({ claim }) => ledger.dossier.claims.get(claim) ?? []);
  const references = [
    ...others.filter((claim) => isDrawable(claim, ledger) && isAsked(claim, always)),
    ...routes.filter((claim) => isDrawable(claim, ledger)),
  ];
  const shown = new Set([...drawn, ...absent, ...references]);
  return { drawn, absent, references, leftOut: [...own, ...others].filter((c) => !shown.has(c)) };
}

/** The dimensions that a claim must name are those of the rows and of "members"; else it is a total. */
function isOfCells(claim: Claim, { rows, members, kind }: Figure): boolean {
  const named = Object.entries(claim.dimensions);
  const ofRows = rows && !isRowKind(rows.by) ? { [rows.by]: rows.members ?? [] } : {};
  const asked = Object.entries({ ...members, ...ofRows });
  if (rows?.members && !isOfRows(claim, rows.by, rows.members)) return false;
  if (asked.length === 0) return named.length === 0 || kinds[kind].needs === 'nothing';
  return (
    named.length === asked.length &&
    asked.every(([name, ids]) => ids.includes(claim.dimensions[name] ?? ''))
  );
}

function isOfRows(claim: Claim, by: string, members: readonly string[]): boolean {
  return members.includes(rowOf(claim, by));
}

/** Returns true for rows that are no members of a dimension. */
export function isRowKind(by: string): boolean {
  return rowKinds.some((kind) => kind === by);
}

/** Returns the id of the row on which a claim stands. */
export function rowOf({ origin, measure, dimensions }: Claim, by: string): string {
  if (by === 'origin') return origin;
  return by === 'measure' ? measure : (dimensions[by] ?? '');
}

/** A number, or a date, which stands on a scale of time. */
function isDrawable({ value, measure }: Claim, { dossier }: Ledger): boolean {
  if (dossier.measures.get(measure)?.kind === 'date') return value !== null;
  return typeof value === 'number' || isRange(value);
}

/** A claim that its source does not date has no place on a time axis, one that names no place none on a map. */
function hasPlace(claim: Claim, { kind }: Figure): boolean {
  if (kinds[kind].needs === 'places') return claim.place !== undefined;
  return kinds[kind].needs !== 'time' || timeOf(claim) !== null;
}

function isAsked(claim: Claim, figure: Figure): boolean {
  if (figure.without.includes(claim.id)) return false;
  if (figure.origins && !figure.origins.includes(claim.origin)) return false;
  if (figure.period === undefined) return true;
  const [asked, stated] = [parseEdtf(figure.period), timeOf(claim)];
  return asked !== null && stated !== null && overlap(asked, stated);
}

/** Returns the label of a row by its id. */
export function rowLabel(ledger: Ledger, figure: Figure, id: string | undefined): string {
  if (!figure.rows || id === undefined) return '';
  const { by } = figure.rows;
  const { origins, measures, dimensions } = ledger.dossier;
  if (by === 'origin') return need(origins, id).label;
  if (by === 'measure') return need(measures, id).label;
  return need(dimensions, by).members.find((member) => member.id === id)?.label ?? id;
}
