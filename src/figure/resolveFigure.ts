import type { Element } from 'hast';
import { drawFacets } from '../chart/facets.ts';
import { kinds } from '../chart/kinds/index.ts';
import type { LegendContent } from '../chart/legend.ts';
import type { ChartData, MarkStatus, Row } from '../chart/mark.ts';
import { countOrigins } from '../ledger/independence.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { need } from '../ledger/ledger.ts';
import { plainText, stateClaim } from '../ledger/statement.ts';
import type { Named } from '../load/dossier.ts';
import type { Claim } from '../model/claim.ts';
import type { Figure } from '../model/figure.ts';
import type { Source } from '../model/source.ts';
import type { Language } from '../words/language.ts';
import { missingForms } from '../words/value.ts';
import { listAbsences } from './absences.ts';
import type { Absence } from './absences.ts';
import { statusesOf, toChartData } from './chartData.ts';
import { toSumData } from './composition.ts';
import { describeChart } from './describe.ts';
import { describeTimeline } from './describeTimeline.ts';
import { facetsOf } from './facets.ts';
import { explainLeftOut } from './leftOut.ts';
import { legendOf } from './legend.ts';
import { describeMap, nameOnMap, toMapChart } from './mapData.ts';
import { rowLabel, rowOf, selectClaims } from './selectClaims.ts';
import { toTimelineData } from './timelineData.ts';

/** One line of a figure's table: the same claim that is drawn, in words. */
export interface TableRow {
  /** The claim's id and address on the site; null for a row that nobody reports on, and for what is worked out. */
  readonly claim: Claim | null;
  /** What arithmetic leaves of a total, from the least to the most; below zero the parts are more. */
  readonly workedOut?: { readonly low: number; readonly high: number };
  /** Of what nobody reports: its measure by its id, empty where it may be of several, and the label of its panel. */
  readonly absence?: { readonly measure: string; readonly panel: string };
  readonly row: string;
  readonly measure: string;
  readonly value: string;
  readonly time: string;
  readonly origin: string;
  readonly source: string;
  readonly statuses: readonly MarkStatus[];
}

/** What is published of a figure: drawing, table and words, all from one selection of claims. */
export interface ResolvedFigure {
  readonly id: string;
  readonly headline: string;
  readonly subtitle: string;
  readonly howToRead: string;
  readonly meaning: string;
  readonly description: readonly string[];
  readonly drawing: Element;
  readonly table: readonly TableRow[];
  readonly hasRows: boolean;
  /** True where the rows of the table are of more than one measure, so that each names its own. */
  readonly hasMeasures: boolean;
  readonly sources: readonly Source[];
  readonly legend: LegendContent;
}

/** Returns a figure with its drawing, its table, its sentences and its sources. */
export function resolveFigure(ledger: Ledger, id: string, language: Language): ResolvedFigure {
  const figure = need(ledger.dossier.figures, id);
  const selection = selectClaims(ledger, figure);
  const { needs } = kinds[figure.kind];
  const [isSummed, isOfEvents] = [needs === 'checks', needs === 'events'];
  const data = isSummed
    ? toSumData(ledger, figure, language)
    : isOfEvents
      ? toTimelineData(ledger, figure, language)
      : needs === 'places'
        ? toMapChart(ledger, { figure, selection }, language)
        : toChartData(ledger, { figure, selection }, language);
  const describe = isOfEvents ? describeTimeline : data.map ? describeMap : describeChart;
  const claims = [...selection.drawn, ...selection.absent, ...selection.references];
  const text = (words: string): string => plainText(ledger, words, language);
  return {
    id,
    headline: text(figure.headline),
    subtitle: text(figure.subtitle),
    howToRead: text(figure.howToRead),
    meaning: text(figure.meaning),
    description: describe(data, {
      origins: countOrigins(selection.drawn, ledger),
      period: figure.period,
      kind: figure.kind,
      isCompared: figure.rows?.by !== 'measure' || figure.measures.length === 1,
      eachRow: nameRow(ledger, figure, language),
      leftOut: explainLeftOut(ledger, figure, selection.leftOut),
    }),
    drawing: drawFacets(kinds[figure.kind].draw, data),
    table: tabulate(ledger, { figure, claims, data }),
    hasRows: isSummed || isOfEvents || needs === 'places' || figure.rows !== undefined,
    hasMeasures: figure.rows === undefined || figure.measures.length + figure.references.length > 1,
    sources: sourcesOf(ledger, claims),
    legend: legendOf(data, kinds[figure.kind]),
  };
}

/** What each row of a drawing is, in words; empty where it has none. */
function nameRow({ dossier }: Ledger, { rows, kind }: Figure, { words }: Language): string {
  if (!rows || kinds[kind].needs === 'places') return '';
  const { by } = rows;
  const { eachOrigin, eachMeasure, eachMember } = words.figure.description;
  if (by === 'origin') return eachOrigin;
  return by === 'measure' ? eachMeasure : eachMember(need(dossier.dimensions, by).label);
}

/** What a table is made from. */
interface TableScope {
  readonly figure: Named<Figure>;
  readonly claims: readonly Claim[];
  readonly data: ChartData;
}

function tabulate(ledger: Ledger, { figure, claims, data }: TableScope): TableRow[] {
  const line = (claim: Claim): TableRow => toTableRow(ledger, { figure, claim }, data.language);
  if (data.sums.length > 0) return tabulateSums(ledger, { figure, data });
  if (kinds[figure.kind].needs === 'events') return tabulateEvents(ledger, { figure, data });
  const { map } = data;
  if (map)
    return claims
      .toSorted(byTime)
      .map((claim) => ({ ...line(claim), row: nameOnMap(map, claim.id) }));
  if (!figure.rows) return claims.toSorted(byTime).map(line);
  const { by } = figure.rows;
  const absences = listSilences(ledger, { figure, claims, data });
  const scope = { ledger, figure, data };
  return data.rows.flatMap((row) => {
    const own = claims.filter((claim) => rowOf(claim, by) === row.id).toSorted(byTime);
    const silent = absences.filter((absence) => absence.row === row.id);
    return [...own.map(line), ...silent.map((absence) => notReported(absence, scope))];
  });
}

/** The empty places of a drawing of which no claim says why they are. */
function listSilences(ledger: Ledger, { figure, claims, data }: TableScope): Absence[] {
  const panelOf = facetsOf(ledger, figure);
  const told = claims.filter(({ value }) => value === null);
  return listAbsences(data, figure.kind).filter(
    ({ row, panel, reference }) =>
      reference !== null ||
      !told.some(
        (claim) => rowOf(claim, figure.rows?.by ?? '') === row && panelOf(claim).id === panel,
      ),
  );
}

/** A total, its parts, and what arithmetic leaves, which is no claim. */
function tabulateSums(
  ledger: Ledger,
  { figure, data }: { figure: Named<Figure>; data: ChartData },
): TableRow[] {
  const { words } = data.language;
  return data.sums.flatMap(({ label: title, total, parts, rest, restLabel }) => {
    const lines = [{ ...total, label: words.label.total }, ...parts].map(({ mark, label }) => {
      const claim = need(ledger.dossier.claims, mark.id);
      const row = [title, label].join(words.separator);
      return { ...toTableRow(ledger, { figure, claim }, data.language), row };
    });
    return [...lines, { ...emptyRow, row: title, value: restLabel, workedOut: rest }];
  });
}

/** Each event with its dates, in the order of time; one that nobody dates says so. */
function tabulateEvents(
  ledger: Ledger,
  { figure, data }: { figure: Named<Figure>; data: ChartData },
): TableRow[] {
  return data.rows.flatMap(({ id, label, missing }) => {
    const own = data.marks.filter((mark) => mark.row === id);
    if (own.length === 0) return [{ ...emptyRow, row: label, value: missing }];
    return own.map((mark) => {
      const claim = need(ledger.dossier.claims, mark.id);
      return { ...toTableRow(ledger, { figure, claim }, data.language), row: label };
    });
  });
}

function byTime(a: Claim, b: Claim): number {
  const [left, right] = [a, b].map(({ asOf, period }) => period ?? asOf ?? '') as [string, string];
  return left < right ? -1 : left > right ? 1 : a.id < b.id ? -1 : 1;
}

function toTableRow(
  ledger: Ledger,
  { figure, claim }: { figure: Named<Figure>; claim: Claim },
  language: Language,
): TableRow {
  const { measure, origin, source, value, time } = stateClaim(ledger, claim.id, language);
  const row = figure.rows && rowOf(claim, figure.rows.by);
  return {
    claim,
    row: rowLabel(ledger, figure, row),
    measure: measure.label,
    value,
    time,
    origin: origin.label,
    source: source.publisher,
    statuses: statusesOf(claim, ledger),
  };
}

/** What a row of a drawing says of an empty place; the panel goes with the row unless it is the measure. */
function notReported(
  { row, panel, reference }: Absence,
  { ledger, figure, data }: { ledger: Ledger; figure: Figure; data: ChartData },
): TableRow {
  const { language, rows, facets } = data;
  const [only = '', ...others] = figure.measures;
  const byMeasure = figure.rows?.by === 'measure' ? row : others.length === 0 ? only : '';
  const own = figure.facets === 'measure' ? panel : byMeasure;
  const measure = reference === null ? own : (figure.references[reference] ?? '');
  const labelOf = (all: readonly Pick<Row, 'id' | 'label'>[], id: string): string =>
    all.find((one) => one.id === id)?.label ?? '';
  const panelLabel = labelOf(facets, panel);
  const place = [labelOf(rows, row), figure.facets === 'measure' ? '' : panelLabel];
  return {
    ...emptyRow,
    row: place.filter(Boolean).join(language.words.separator),
    measure: ledger.dossier.measures.get(measure)?.label ?? '',
    value: missingForms('not-reported', language).table,
    absence: { measure, panel: panelLabel },
  };
}

const emptyRow: TableRow = {
  claim: null,
  row: '',
  measure: '',
  value: '',
  time: '',
  origin: '',
  source: '',
  statuses: [],
};

function sourcesOf({ dossier }: Ledger, claims: readonly Claim[]): Source[] {
  const ids = [...new Set(claims.map(({ source }) => source))].sort();
  return ids.map((id) => need(dossier.sources, id));
}
