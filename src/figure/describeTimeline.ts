import { isCounted } from '../chart/mark.ts';
import type { ChartData, Mark } from '../chart/mark.ts';
import { sayLeftOut, sayShown } from './describe.ts';
import type { AboutDrawing } from './describe.ts';
import { findEnds } from './describe/extremes.ts';

/** Returns sentences on what a timeline shows, generated from the same marks that are drawn. */
export function describeTimeline(data: ChartData, about: AboutDrawing): string[] {
  const { language, rows, eras } = data;
  const { figure, list, undated } = language.words;
  const labelsOf = (some: (row: ChartData['rows'][number]) => boolean): string[] =>
    rows.filter(some).map(({ label }) => figure.event(label));
  const [silent, contested] = [
    labelsOf(({ missing }) => missing === undated),
    labelsOf(({ note }) => note !== undefined),
  ];
  return [
    sayShown(data, about),
    ...describeEnds(data),
    ...(contested.length > 0 ? [figure.datesDifferFor(list(contested))] : []),
    ...(silent.length > 0 ? [figure.undatedEvents(list(silent))] : []),
    ...sayLeftOut(data, about),
    ...(eras.length > 1 ? [figure.erasApart] : []),
  ];
}

/** The events that may be the first and the last, by dates that are neither disowned nor copying errors. */
function describeEnds({ marks, rows, language }: ChartData): string[] {
  const { event, eventOn, description } = language.words.figure;
  const { earliest, latest } = findEnds(marks.filter(isCounted), ({ time }) => time);
  if (earliest.length === 0) return [];
  const write = ({ row, when }: Mark): string =>
    eventOn(event(rows.find(({ id }) => id === row)?.label ?? ''), when);
  const [first, last] = [earliest, latest].map((own) =>
    language.words.list([...new Set(own.map(write))]),
  ) as [string, string];
  return [description.ends(first, last)];
}
