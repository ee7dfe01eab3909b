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
import { isRange, missingForms, writeNumber, writeValue } from '../words/value.ts';
import { facetsOf, listFacets } from './facets.ts';
import { sortOrigins } from './origins.ts';
import { rowLabel, rowOf } from './selectClaims.ts';
import type { Selection } from './selectClaims.ts';

/** Returns what a chart kind draws for a figure's selection of claims. */
export function toChartData(
  ledger: Ledger,
  { figure, selection }: { figure: Named<Figure>; selection: Selection },
  language: Language,
): ChartData {
  const facetOf = facetsOf(ledger, figure);
  const shown = [...selection.drawn, ...selection.references];
  const hasMeasures = new Set(shown.map((claim) => claim.measure)).size > 1;
  const mark = (claim: Claim, isNamed = hasMeasures): Mark => {
    const row = figure.rows ? rowOf(claim, figure.rows.by) : '';
    const place = { row, rowLabel: rowLabel(ledger, figure, row), facet: facetOf(claim).id };
    return toMark(ledger, { claim, isNamed, ...place }, language);
  };
  const marks = selection.drawn.map((claim) => mark(claim));
  const span = figure.period === undefined ? null : parseEdtf(figure.period);
  const measure = need(ledger.dossier.measures, figure.measures[0] ?? '');
  return {
    marks,
    references: selection.references.map((claim) => mark(claim, true)),
    referenceSeries: figure.references.map((id) => need(ledger.dossier.measures, id).label),
    rows: sortRows(rowsOf(ledger, { figure, selection }, language), { figure, marks }),
    sums: [],
    facets: listFacets(ledger, figure, selection),
    eras: [],
    domain: [],
    form: figure.marks,
    groups: ledger.dossier.settings.originGroups.map(({ label }) => label),
    scale: measure.kind === 'date' ? 'time' : figure.scale,
    naming: figure.rows?.by === 'origin' ? 'origins' : 'groups',
    number: numberWriter(measure, language),
    period: span && { start: span.start, end: span.end },
    language,
  };
}

/** Returns a claim as it is drawn, in its row and its panel if the chart has them; its title names its measure where that does not go without saying. */
export function toMark(
  ledger: Ledger,
  {
    claim,
    row = '',
    rowLabel: label = '',
    facet = '',
    isNamed = false,
  }: { claim: Claim; row?: string; rowLabel?: string; facet?: string; isNamed?: boolean },
  language: Language,
): Mark {
  const { measure, origin, value, time } = stateClaim(ledger, claim.id, language);
  const span = timeOf(claim);
  const groups = ledger.dossier.settings.originGroups;
  return {
    id: claim.id,
    row,
    facet,
    series: measure.label,
    origin: origin.label,
    members: memberLabels(claim, ledger.dossier),
    group: groups.findIndex(({ id }) => id === origin.group),
    shape: chooseShape(claim.qualifier ?? 'exact', isRange(claim.value)),
    ...numbersOf(claim, measure),
    isStrict: claim.qualifier === 'more-than' || claim.qualifier === 'less-than',
    time: span && { start: span.start, end: span.end, soft: span.approximate || span.uncertain },
    covers: claim.period !== undefined,
    statuses: statusesOf(claim, ledger),
    cumulative: measure.time === 'cumulative',
    label: labelOf(claim, ledger, language),
    when: time,
    title: [...new Set([label, isNamed ? measure.label : '', origin.label, value, time])]
      .filter(Boolean)
      .join(', '),
  };
}

/** The numbers as stated; those of a date are the moments from which and to which it reaches. */
function numbersOf({ value }: Claim, { kind }: Measure): { low: number; high: number } {
  if (isRange(value)) return { low: value.low, high: value.high };
  const span = kind === 'date' ? parseEdtf(String(value)) : null;
  return span ? { low: span.start, high: span.end } : { low: Number(value), high: Number(value) };
}

/** Returns a function that writes a number of a measure without its unit, money as short as it goes: "US$2m". */
export function numberWriter(measure: Measure, language: Language): ChartData['number'] {
  const { kind, currency } = measure;
  if (kind === 'amount' && currency) {
    const money = { style: 'currency', currency: currency.code, notation: 'compact' } as const;
    const format = new Intl.NumberFormat(language.tag, { ...money, maximumFractionDigits: 2 });
    return (value) => format.format(value * currency.scale);
  }
  return (value) => writeNumber(value, { ...measure, unit: undefined }, language);
}

/** Returns the statuses of a claim as they are drawn. */
export function statusesOf({ id, status = [], checked }: Claim, ledger: Ledger): MarkStatus[] {
  return [
    ...status,
    ...(checked === false ? (['unconfirmed'] as const) : []),
    ...(ledger.copyErrors.has(id) ? (['copy-error'] as const) : []),
  ];
}

/** The value without its unit, which the figure's subtitle gives; a status goes with it. */
function labelOf(claim: Claim, ledger: Ledger, language: Language): string {
  const measure = need(ledger.dossier.measures, claim.measure);
  const value = writeValue(claim, { ...measure, unit: undefined }, language);
  const statuses = statusesOf(claim, ledger).map((status) => ` [${language.words.status[status]}]`);
  return value + statuses.join('');
}

function rowsOf(
  ledger: Ledger,
  { figure, selection }: { figure: Named<Figure>; selection: Selection },
  language: Language,
): Row[] {
  if (!figure.rows) return [];
  const { by } = figure.rows;
  const own = [...selection.drawn, ...selection.absent].map((claim) => rowOf(claim, by));
  const ids =
    figure.rows.members ?? (by === 'measure' ? figure.measures : sortOrigins(own, ledger));
  return ids.map((id) => {
    const label = rowLabel(ledger, figure, id);
    const silent = selection.absent.find((claim) => rowOf(claim, by) === id);
    if (silent) return { id, label, missing: silenceOf(ledger, silent, language) };
    const isDrawn = selection.drawn.some((claim) => rowOf(claim, by) === id);
    return { id, label, missing: isDrawn ? '' : missingForms('not-reported', language).mark };
  });
}

/** Returns what a source says where it gives no value, and who says so. */
export function silenceOf(ledger: Ledger, claim: Claim, language: Language): string {
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
