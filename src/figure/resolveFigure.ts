import type { Element } from 'hast';
import { drawFacets } from '../chart/facets.ts';
import { kinds } from '../chart/kinds/index.ts';
import type { ChartData, MarkStatus } from '../chart/mark.ts';
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
import { statusesOf, toChartData } from './chartData.ts';
import { describeChart } from './describe.ts';
import { legendOf } from './legend.ts';
import type { LegendContent } from './legend.ts';
import { rowLabel, rowOf, selectClaims } from './selectClaims.ts';

/** One line of a figure's table: the same claim that is drawn, in words. */
export interface TableRow {
  /** The claim's id and address on the site; null for a row that nobody reports on. */
  readonly claim: Claim | null;
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
  const data = toChartData(ledger, { figure, selection }, language);
  const claims = [...selection.drawn, ...selection.absent, ...selection.references];
  const text = (words: string): string => plainText(ledger, words, language);
  return {
    id,
    headline: text(figure.headline),
    subtitle: text(figure.subtitle),
    howToRead: text(figure.howToRead),
    meaning: text(figure.meaning),
    description: describeChart(data, {
      origins: countOrigins(selection.drawn, ledger),
      period: figure.period,
      leftOut: selection.leftOut.length,
      ofOneScale: kinds[figure.kind].scaled,
    }),
    drawing: drawFacets(kinds[figure.kind].draw, data),
    table: tabulate(ledger, { figure, claims, data }),
    hasRows: figure.rows !== undefined,
    hasMeasures: figure.rows === undefined || figure.measures.length + figure.references.length > 1,
    sources: sourcesOf(ledger, claims),
    legend: legendOf(data, kinds[figure.kind]),
  };
}

function tabulate(
  ledger: Ledger,
  { figure, claims, data }: { figure: Named<Figure>; claims: readonly Claim[]; data: ChartData },
): TableRow[] {
  const line = (claim: Claim): TableRow => toTableRow(ledger, { figure, claim }, data.language);
  if (!figure.rows) return claims.toSorted(byTime).map(line);
  const { by } = figure.rows;
  return data.rows.flatMap((row) => {
    const own = claims.filter((claim) => rowOf(claim, by) === row.id).toSorted(byTime);
    return own.length > 0 ? own.map(line) : [notReported(row.label, data.language)];
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

function notReported(row: string, language: Language): TableRow {
  const value = missingForms('not-reported', language).table;
  return { claim: null, row, measure: '', value, time: '', origin: '', source: '', statuses: [] };
}

function sourcesOf({ dossier }: Ledger, claims: readonly Claim[]): Source[] {
  const ids = [...new Set(claims.map(({ source }) => source))].sort();
  return ids.map((id) => need(dossier.sources, id));
}
