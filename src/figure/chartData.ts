import { parseEdtf } from '../base/edtf.ts';
import { chooseShape } from '../chart/mark.ts';
import type { ChartData, Mark, MarkStatus, Row } from '../chart/mark.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { need } from '../ledger/ledger.ts';
import { memberLabels } from '../ledger/members.ts';
import { stateClaim } from '../ledger/statement.ts';
import { timeOf } from '../ledger/time.ts';
import type { Named } from '../load/dossier.ts';
import type { Claim } from '../model/claim.ts';
import type { Figure } from '../model/figure.ts';
import type { Measure } from '../model/measure.ts';
import type { Language } from '../words/language.ts';
import { isRange, missingForms, writeValue } from '../words/value.ts';
import { rowLabel } from './selectClaims.ts';
import type { Selection } from './selectClaims.ts';

/** Returns what a chart kind draws for a figure's selection of claims. */
export function toChartData(
  ledger: Ledger,
  { figure, selection }: { figure: Named<Figure>; selection: Selection },
  language: Language,
): ChartData {
  const mark = (claim: Claim): Mark => toMark(ledger, { claim, figure }, language);
  const marks = selection.drawn.map(mark);
  const span = figure.period === undefined ? null : parseEdtf(figure.period);
  return {
    marks,
    references: selection.references.map(mark),
    referenceSeries: figure.references.map((id) => need(ledger.dossier.measures, id).label),
    rows: sortRows(rowsOf(ledger, { figure, selection }, language), { figure, marks }),
    groups: ledger.dossier.settings.originGroups.map(({ label }) => label),
    scale: figure.scale,
    period: span && { start: span.start, end: span.end },
    language,
  };
}

function toMark(
  ledger: Ledger,
  { claim, figure }: { claim: Claim; figure: Named<Figure> },
  language: Language,
): Mark {
  const { measure, origin, value, time } = stateClaim(ledger, claim.id, language);
  const number = isRange(claim.value)
    ? claim.value
    : { low: Number(claim.value), high: Number(claim.value) };
  const span = timeOf(claim);
  const member = figure.rows ? (claim.dimensions[figure.rows.dimension] ?? '') : '';
  const groups = ledger.dossier.settings.originGroups;
  return {
    id: claim.id,
    row: member,
    series: measure.label,
    origin: origin.label,
    members: memberLabels(claim, ledger.dossier),
    group: groups.findIndex(({ id }) => id === origin.group),
    shape: chooseShape(claim.qualifier ?? 'exact', isRange(claim.value)),
    low: number.low,
    high: number.high,
    time: span && { start: span.start, end: span.end },
    statuses: statusesOf(claim),
    cumulative: measure.time === 'cumulative',
    label: labelOf(claim, measure, language),
    when: time,
    title: [rowLabel(ledger, figure, member), origin.label, value, time].filter(Boolean).join(', '),
  };
}

/** Returns the statuses of a claim as they are drawn. */
export function statusesOf({ status = [], checked }: Claim): MarkStatus[] {
  return checked === false ? [...status, 'unconfirmed'] : status;
}

/** The value without its unit, which the figure's subtitle gives; a status goes with it. */
function labelOf(claim: Claim, measure: Measure, language: Language): string {
  const value = writeValue(claim, { ...measure, unit: undefined }, language);
  const statuses = statusesOf(claim).map((status) => ` [${language.words.status[status]}]`);
  return value + statuses.join('');
}

function rowsOf(
  ledger: Ledger,
  { figure, selection }: { figure: Named<Figure>; selection: Selection },
  language: Language,
): Row[] {
  const isOf = (id: string) => (claim: Claim) => Object.values(claim.dimensions).includes(id);
  return (figure.rows?.members ?? []).map((id) => {
    const label = rowLabel(ledger, figure, id);
    const silent = selection.absent.find(isOf(id));
    if (silent) return { id, label, missing: silenceOf(ledger, silent, language) };
    const isDrawn = selection.drawn.some(isOf(id));
    return { id, label, missing: isDrawn ? '' : missingForms('not-reported', language).mark };
  });
}

/** What a source says where it gives no value, and who says so. */
function silenceOf(ledger: Ledger, claim: Claim, language: Language): string {
  const { origin } = stateClaim(ledger, claim.id, language);
  return `${origin.label}: ${missingForms(claim.absent ?? 'unknown', language).mark}`;
}

function sortRows(
  rows: readonly Row[],
  { figure, marks }: { figure: Named<Figure>; marks: readonly Mark[] },
): readonly Row[] {
  if (figure.rows?.sort !== 'value') return rows;
  const highest = (id: string): number =>
    Math.max(-1, ...marks.filter(({ row }) => row === id).map(({ high }) => high));
  return rows.toSorted((a, b) => highest(b.id) - highest(a.id));
}
