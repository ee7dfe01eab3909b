import type { Element } from 'hast';
import { kinds } from '../chart/kinds/index.ts';
import type { LegendContent } from '../chart/legend.ts';
import type { ChartData, Mark, MarkScale, Row } from '../chart/mark.ts';
import { cellKey, dimensionsOf } from '../ledger/cell.ts';
import { countOrigins } from '../ledger/independence.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { need } from '../ledger/ledger.ts';
import { memberLabels } from '../ledger/members.ts';
import type { Claim } from '../model/claim.ts';
import type { ChartKind } from '../model/figure.ts';
import type { Measure } from '../model/measure.ts';
import type { Language } from '../words/language.ts';
import { isNumeric } from '../words/value.ts';
import { numberWriter, silenceOf, toMark } from './chartData.ts';
import { describeChart } from './describe.ts';
import { legendOf } from './legend.ts';

/** One drawing of some claims of a measure, with its words. */
export interface MeasureDrawing {
  readonly heading: string;
  readonly drawing: Element;
  readonly legend: LegendContent;
  /** What is shown, in sentences generated from the same claims. */
  readonly description: readonly string[];
}

/** The claims of one cell, in the order of the ledger. */
type Cell = readonly [Claim, ...Claim[]];

/** What every drawing of a measure is made from. */
interface Scope {
  readonly ledger: Ledger;
  readonly measure: Measure;
  readonly language: Language;
}

/** What one drawing is made from. */
interface Plan {
  readonly kind: ChartKind;
  readonly heading: string;
  readonly marks: readonly Mark[];
  readonly rows: readonly Row[];
  readonly scale: MarkScale;
  readonly naming: ChartData['naming'];
}

/**
 * Returns the drawings of a measure, or null where it has no value that stands on a scale. A cell
 * whose numbers are stated for two times or more is a series over time; what is left has a row for
 * each origin where it is one cell, and a row for each cell where there are several. Together the
 * drawings hold every claim with a value once.
 */
export function resolveMeasure(
  ledger: Ledger,
  id: string,
  language: Language,
): readonly MeasureDrawing[] | null {
  const measure = need(ledger.dossier.measures, id);
  const claims = ledger.byMeasure.get(id) ?? [];
  const scope = { ledger, measure, language };
  if (!isNumeric(measure) && measure.kind !== 'date') return null;
  if (claims.every(({ value }) => value === null)) return null;
  const cells = cellsOf(claims, scope);
  const series = cells.filter((cell) => isSeries(cell, measure));
  const [first, ...others] = cells.filter((cell) => !series.includes(cell));
  const plans = [
    ...series.map((cell) => planSeries(cell, scope)),
    ...(first && others.length === 0 ? [planOrigins(first, scope)] : []),
    ...(first && others.length > 0 ? [planMembers([first, ...others], scope)] : []),
  ];
  return plans.map((plan) => draw(plan, scope));
}

/** The cells in the order of their members, a total before its parts. */
function cellsOf(claims: readonly Claim[], { ledger, measure }: Scope): Cell[] {
  const places = ({ dimensions }: Claim): number[] =>
    dimensionsOf(measure).map((name) => {
      const members = ledger.dossier.dimensions.get(name)?.members ?? [];
      return members.findIndex(({ id }) => id === dimensions[name]);
    });
  const byMembers = ([a]: Cell, [b]: Cell): number => {
    const right = places(b);
    return (
      places(a)
        .map((place, index) => place - (right[index] ?? 0))
        .find((difference) => difference !== 0) ?? 0
    );
  };
  return [...Map.groupBy(claims, cellKey).values()]
    .flatMap(([first, ...rest]): Cell[] => (first ? [[first, ...rest]] : []))
    .toSorted(byMembers);
}

/** Undated claims and those without a value make no series, and have their place in one. */
function isSeries(cell: Cell, measure: Measure): boolean {
  if (!isNumeric(measure) || measure.time === 'fixed' || measure.time === 'event') return false;
  const times = cell
    .filter(({ value }) => value !== null)
    .flatMap(({ asOf, period }) => period ?? asOf ?? []);
  return new Set(times).size >= 2;
}

function planSeries(cell: Cell, scope: Scope): Plan {
  return {
    kind: scope.measure.time === 'cumulative' ? 'steps' : 'series',
    heading: scope.language.words.sentence.overTime(nameOf(cell[0], scope)),
    marks: withValue(cell).map((claim) => toMark(scope.ledger, { claim }, scope.language)),
    rows: originRows(
      cell.filter(({ value }) => value === null),
      scope,
    ),
    scale: 'linear',
    naming: 'origins',
  };
}

function planOrigins(cell: Cell, scope: Scope): Plan {
  const { ledger, language, measure } = scope;
  const marks = withValue(cell).map((claim) =>
    toMark(ledger, { claim, row: claim.origin }, language),
  );
  return {
    kind: 'ranked-rows',
    heading: language.words.sentence.byOrigin(nameOf(cell[0], scope)),
    marks,
    rows: originRows(cell, scope),
    scale: chooseScale(marks, measure),
    naming: 'origins',
  };
}

function planMembers(cells: readonly Cell[], scope: Scope): Plan {
  const { ledger, language, measure } = scope;
  const labelOf = (claim: Claim): string => nameOf(claim, scope) || language.words.label.total;
  const marks = cells.flatMap((cell) =>
    withValue(cell).map((claim) =>
      toMark(ledger, { claim, row: cellKey(claim), rowLabel: labelOf(claim) }, language),
    ),
  );
  const dimensions = dimensionsOf(measure)
    .filter((name) => cells.some(([{ dimensions: named }]) => named[name] !== undefined))
    .map((name) => need(ledger.dossier.dimensions, name).label);
  return {
    kind: 'ranked-rows',
    heading: language.words.sentence.byMember(language.words.list(dimensions)),
    marks,
    rows: cells.map((cell) => ({
      id: cellKey(cell[0]),
      label: labelOf(cell[0]),
      missing: silencesOf(cell, scope),
    })),
    scale: chooseScale(marks, measure),
    naming: 'groups',
  };
}

/** The origins in the order of their groups; each says what it does not know. */
function originRows(claims: readonly Claim[], scope: Scope): Row[] {
  const { origins, settings } = scope.ledger.dossier;
  const groupOf = (id: string): number =>
    settings.originGroups.findIndex((group) => group.id === need(origins, id).group);
  return [...Map.groupBy(claims, ({ origin }) => origin)]
    .toSorted(([a], [b]) => groupOf(a) - groupOf(b))
    .map(([id, own]) => ({
      id,
      label: need(origins, id).label,
      missing: silencesOf(own, scope),
    }));
}

/** Why there is no value, as each claim without one says. */
function silencesOf(claims: readonly Claim[], { ledger, language }: Scope): string {
  const said = claims
    .filter(({ value }) => value === null)
    .map((claim) => silenceOf(ledger, claim, language));
  return [...new Set(said)].join(language.words.separator);
}

function withValue(cell: Cell): Claim[] {
  return cell.filter(({ value }) => value !== null);
}

/** The members of a claim in words; nothing for a total. */
function nameOf(claim: Claim, { ledger, language }: Scope): string {
  return memberLabels(claim, ledger.dossier).join(language.words.separator);
}

/** Numbers above zero of which one is a hundred times another or more would crowd at one end of a linear scale. */
function chooseScale(marks: readonly Mark[], { kind }: Measure): MarkScale {
  if (kind === 'date') return 'time';
  const numbers = marks.flatMap(({ low, high }) => [low, high]);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return least > 0 && most / least >= 100 ? 'log' : 'linear';
}

function draw(plan: Plan, { ledger, measure, language }: Scope): MeasureDrawing {
  const { kind, heading, ...own } = plan;
  const data: ChartData = {
    ...own,
    references: [],
    referenceSeries: [],
    sums: [],
    facets: [],
    eras: [],
    domain: [],
    form: 'dot',
    groups: ledger.dossier.settings.originGroups.map(({ label }) => label),
    number: numberWriter(measure, language),
    period: null,
    language,
  };
  const { sentence } = language.words;
  const drawn = own.marks.map(({ id }) => need(ledger.dossier.claims, id));
  return {
    heading,
    drawing: kinds[kind].draw(data),
    legend: legendOf(data, kinds[kind]),
    description: [
      ...describeChart(data, {
        origins: countOrigins(drawn, ledger),
        kind,
        leftOut: [],
      }),
      ...(kind === 'steps' ? [sentence.stepThrough] : []),
      ...(kind === 'series' ? [language.words.figure.rangeBand] : []),
      ...(measure.unit ? [sentence.scaleUnit(measure.unit.other)] : []),
    ],
  };
}
