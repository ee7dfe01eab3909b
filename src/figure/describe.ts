import { kinds } from '../chart/kinds/index.ts';
import { isCounted } from '../chart/mark.ts';
import type { ChartData, Mark } from '../chart/mark.ts';
import type { ChartKind } from '../model/figure.ts';
import type { LeftOutReason } from '../words/catalogue/description/words.ts';
import { writeDate } from '../words/date.ts';
import { listAbsences } from './absences.ts';
import { findExtremes } from './describe/extremes.ts';
import { mostNamed, stateMarks } from './describe/statement.ts';

/** What sentences say of a drawing that its data do not. */
export interface AboutDrawing {
  readonly kind: ChartKind;
  /** How many origins the claims drawn go back to. */
  readonly origins: number;
  readonly period?: string | undefined;
  /** False where rows are different things, whose numbers are not to be compared; else true. */
  readonly isCompared?: boolean;
  /** What each row is; empty where it goes without saying. */
  readonly eachRow?: string;
  /** Why each claim that is not drawn is left out. */
  readonly leftOut: readonly LeftOutReason[];
}

/**
 * Returns sentences on what a drawing shows and on its statistics (levels one and two of Lundgard and
 * Satyanarayan, 2021), generated from the same marks. What it means is for editors to say.
 */
export function describeChart(data: ChartData, about: AboutDrawing): string[] {
  const { language, marks, rows, sums, scale } = data;
  const { description, addedUp } = language.words.figure;
  const missing = rows
    .filter(({ id }) => marks.every(({ row }) => row !== id))
    .map(({ label }) => label);
  return [
    sayShown(data, about),
    ...describeForm(data, about),
    ...(sums.length > 0
      ? sums.map(({ label, added, total, restLabel }) =>
          addedUp(label, added, `${total.words}. ${restLabel}`),
        )
      : describeStatistics(data, about)),
    ...(data.map ? [] : describeLines(data)),
    ...(missing.length > 0 ? [description.notReported(missing.join(description.separator))] : []),
    ...sayAbsent(data, about),
    ...sayLeftOut(data, about),
    ...(scale === 'log' ? [description.logScale] : []),
  ];
}

/** Returns the sentence that says what kind of chart shows how many claims, from how many origins, of which period. */
export function sayShown({ marks, language }: ChartData, about: AboutDrawing): string {
  const { figure, sentence } = language.words;
  const period = about.period === undefined ? '' : writeDate(about.period, language);
  const claims = language.count(marks.length, 'claim');
  const shown = sentence.shown(claims, language.count(about.origins, 'origin'), period);
  return figure.description.shownIn(figure.description.chart[about.kind], shown);
}

/** Which rows have no value in one panel though they have in another, and which have no bound. */
function sayAbsent(data: ChartData, { kind }: AboutDrawing): string[] {
  const { rows, facets, marks, referenceSeries, language } = data;
  const { description } = language.words.figure;
  const absences = listAbsences(data, kind);
  const write = (ids: readonly string[]): string =>
    rows
      .filter(({ id }) => ids.includes(id))
      .map(({ label }) => label)
      .join(description.separator);
  return (facets.length > 0 ? facets : [{ id: '', label: '' }]).flatMap(({ id, label }) => {
    const own = absences.filter(({ panel }) => panel === id);
    const isElsewhere = (row: string): boolean => marks.some((mark) => mark.row === row);
    const silent = own.filter(({ row, reference }) => reference === null && isElsewhere(row));
    const unbounded = own.filter(({ reference }) => reference !== null);
    const bounds = language.words.list(referenceSeries);
    const sentences = [
      ...(silent.length > 0 ? [description.notReported(write(silent.map(({ row }) => row)))] : []),
      ...(unbounded.length > 0
        ? [description.notBounded(bounds, write(unbounded.map(({ row }) => row)))]
        : []),
    ];
    return sentences.map((one) => (label === '' ? one : description.inPanel(label, one)));
  });
}

/** Returns the sentence on claims of the same kind that are not drawn, with the reasons; none where all are. */
export function sayLeftOut({ language }: ChartData, { leftOut }: AboutDrawing): string[] {
  if (leftOut.length === 0) return [];
  const { figure, sentence, list } = language.words;
  const byReason = [...Map.groupBy(leftOut, (reason) => reason)];
  const reasons = byReason.map(([reason, own]) => {
    const words = figure.description.reason[reason];
    return byReason.length === 1 ? words : sentence.counted(words, language.number(own.length));
  });
  return [figure.description.notDrawn(language.count(leftOut.length, 'claim'), list(reasons))];
}

/** Rows and panels, and what of the claims is not to be compared or has no time. */
function describeForm(data: ChartData, { eachRow = '' }: AboutDrawing): string[] {
  const { language, marks, rows, facets, scale, sums } = data;
  const { description } = language.words.figure;
  const count = (own: readonly Mark[]): string => language.count(own.length, 'claim');
  const setAside = marks.filter((mark) => !isCounted(mark));
  const undated = scale === 'time' ? [] : marks.filter(({ time }) => time === null);
  const panels = facets.map(({ label }) => label).join(description.separator);
  return [
    ...(eachRow !== '' && rows.length > 1
      ? [description.rows(language.count(rows.length, 'row'), eachRow)]
      : []),
    ...(data.map ? [description.places(language.number(rows.length))] : []),
    ...(facets.length > 1
      ? [description.panels(language.count(facets.length, 'panel'), panels)]
      : []),
    ...(scale === 'time' ? [description.eachIsDate] : []),
    ...(setAside.length > 0 && sums.length === 0 ? [description.setAside(count(setAside))] : []),
    ...(undated.length > 0 ? [description.undated(count(undated))] : []),
  ];
}

/** The most that is stated in each panel; disowned claims and copying errors are no part of it. */
function describeStatistics(
  data: ChartData,
  { kind, isCompared: areRowsCompared = true }: AboutDrawing,
): string[] {
  const { facets, marks, scale, language } = data;
  const { description } = language.words.figure;
  const { needs, scaled, timed } = kinds[kind];
  const isTimed = needs === 'time' || timed === true;
  const panels = facets.length > 0 ? facets : [{ id: '', label: '' }];
  return panels.flatMap(({ id, label }) => {
    const among = marks.filter((mark) => mark.facet === id && isCounted(mark));
    const isCompared = scaled && areRowsCompared;
    const extremes = findExtremes(among, { scale, isTimed, isCompared });
    const told = extremes.filter(
      (extreme) => (isCompared && extreme.isSure) || extreme.marks.length <= mostNamed,
    );
    const write = scale === 'time' ? description.extremeDate : description.extremeValue;
    return told.map((extreme) => {
      const roles = language.words.list(extreme.roles.map((role) => description.role[role]));
      const context = { data, among, isCompared: isCompared && scale !== 'time' };
      const statements = stateMarks(extreme.marks, context);
      const sentence = write(roles, extreme.isSure ? statements : description.oneOf(statements));
      return label === '' ? sentence : description.inPanel(label, sentence);
    });
  });
}

/** The measures that lines stand for, and what each says where it is one claim. */
function describeLines(data: ChartData): string[] {
  const { references, language } = data;
  const { description } = language.words.figure;
  const [only, ...others] = references;
  if (!only) return [];
  const names = language.words.list([...new Set(references.map(({ series }) => series))]);
  if (others.length > 0)
    return [description.lines(names, language.count(references.length, 'claim'))];
  return [
    description.line(names, stateMarks([only], { data, among: references, isCompared: true })),
  ];
}
