import type { Ledger } from '../../src/ledger/ledger.ts';
import type { Named } from '../../src/load/dossier.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Figure } from '../../src/model/figure.ts';
import { english, isDate, isWithdrawn, selectPlainly, spanOf, timeOf } from './oracle.ts';
import type { Shown } from './oracle.ts';

/** The labels of a claim's members, in the order of its measure. */
function membersOf({ measure, dimensions }: Claim, { dossier }: Ledger): string[] {
  const { requires = [], allows = [] } = dossier.measures.get(measure) ?? {};
  return [...new Set([...requires, ...allows])].flatMap((name) => {
    const { members = [] } = dossier.dimensions.get(name) ?? {};
    return members.find(({ id }) => id === dimensions[name])?.label ?? [];
  });
}

/** Returns what a figure shows, selected and split by a plain reading of its file. */
export function showFigure(ledger: Ledger, figure: Named<Figure>): Shown {
  const { measures, origins, settings, dimensions } = ledger.dossier;
  const { rows, facets } = figure;
  const panelLabels = {
    measure: ({ measure }: Claim) => measures.get(measure)?.label,
    origin: ({ origin }: Claim) => origins.get(origin)?.label,
    member: (claim: Claim) => membersOf(claim, ledger).join(', '),
    group: ({ origin }: Claim) =>
      settings.originGroups.find(({ id }) => id === origins.get(origin)?.group)?.label,
  };
  const rowOf = (claim: Claim): string => {
    if (!rows || rows.by === 'origin') return '';
    if (rows.by === 'measure') return measures.get(claim.measure)?.label ?? '';
    const { members = [] } = dimensions.get(rows.by) ?? {};
    return members.find(({ id }) => id === claim.dimensions[rows.by])?.label ?? '';
  };
  return {
    ledger,
    claims: selectPlainly(ledger, figure),
    panelOf: (claim) => (facets ? (panelLabels[facets](claim) ?? '') : ''),
    rowOf,
    isOverTime: ['steps', 'series', 'spans'].includes(figure.kind),
    isCompared: figure.kind !== 'spans',
  };
}

/** The claims that a figure of any kind counts. */
function countedIn(ledger: Ledger, figure: Named<Figure>): Claim[] {
  const { claims, checks, events } = ledger.dossier;
  if (figure.kind === 'composition') {
    const ids = figure.checks.flatMap((id) => Object.values(checks.get(id)?.claims ?? {}).flat());
    return [...new Set(ids)].flatMap((id) => claims.get(id) ?? []);
  }
  if (figure.kind !== 'timeline') return selectPlainly(ledger, figure);
  const eras = (figure.eras ?? []).map(spanOf);
  return (figure.events ?? [...events.keys()])
    .flatMap((id) => events.get(id)?.dated ?? [])
    .flatMap((id) => claims.get(id) ?? [])
    .filter((claim) => {
      const span = isDate(claim, ledger) ? spanOf(claim.value as string) : timeOf(claim);
      const place = span?.find(Number.isFinite);
      if (place === undefined) return false;
      return eras.length === 0 || eras.some(([start, end]) => start <= place && place <= end);
    });
}

/** The origins to which claims go back, by however long a chain of copies. */
function rootsOf(claim: Claim, { dossier }: Ledger, seen: readonly Claim[] = []): string[] {
  if (seen.includes(claim)) return [];
  const earlier = (claim.derivedFrom ?? []).flatMap((id) => dossier.claims.get(id) ?? []);
  if (earlier.length === 0) return [claim.origin];
  return earlier.flatMap((one) => rootsOf(one, { dossier } as Ledger, [...seen, claim]));
}

/** The rows of a figure: those that it lists, else whatever it has. */
function listRows(ledger: Ledger, { rows, ...figure }: Named<Figure>): readonly string[] {
  if (!rows || rows.members) return rows?.members ?? [];
  if (rows.by === 'measure') return figure.measures;
  const all = [false, true].flatMap((isSilent) => selectPlainly(ledger, figure, { isSilent }));
  return [...new Set(all.map(({ origin }) => origin))];
}

/** Returns the counts in the sentences that are not those of the claims. */
export function findMiscounts(
  sentences: readonly string[],
  ledger: Ledger,
  figure: Named<Figure>,
): string[] {
  const claims = countedIn(ledger, figure);
  const shown = showFigure(ledger, figure);
  const numberAfter = (pattern: RegExp): number => {
    const words = sentences.flatMap((sentence) => pattern.exec(sentence)?.[1] ?? []);
    return Number((words[0] ?? '0').replaceAll(',', ''));
  };
  const isTimeline = figure.kind === 'timeline';
  const isSum = figure.kind === 'composition';
  const undated = claims.filter((claim) => !isDate(claim, ledger) && timeOf(claim) === null);
  const origins = new Set(claims.flatMap((claim) => rootsOf(claim, ledger)));
  const panels = new Set(claims.map(shown.panelOf)).size;
  const rowIds = listRows(ledger, figure);
  const references = [...ledger.dossier.claims.values()].filter(
    ({ measure }) => figure.references.includes(measure) && figure.kind !== 'map',
  );
  const isDrawn = (id: string): boolean =>
    claims.some(({ origin, measure, dimensions }) =>
      [origin, measure, ...Object.values(dimensions)].includes(id),
    );
  const lineCount = numberAfter(/^Lines stand for .+ \((\d+) claims\)\.$/);
  const silent = sentences.find((sentence) => sentence.startsWith('Without a value: '));
  const counts: [string, number, number][] = [
    ['claims', numberAfter(/: ([\d,]+) claims? from /), claims.length],
    ['origins', numberAfter(/ from ([\d,]+) origins?[.,]/), origins.size],
    ['panels', numberAfter(/^It has (\d+) panels/), panels > 1 ? panels : 0],
    [
      'set aside',
      numberAfter(/^Disowned, or a copying error: (\d+) claims?,/),
      isTimeline || isSum ? 0 : claims.filter((claim) => isWithdrawn(claim, ledger)).length,
    ],
    [
      'undated',
      numberAfter(/^Not dated by the source: (\d+) claim/),
      isTimeline ? 0 : undated.length,
    ],
    [
      'rows without a value',
      (silent?.split('; ') ?? []).length,
      rowIds.filter((id) => !isDrawn(id)).length,
    ],
  ];
  return [
    ...counts.flatMap(([name, told, real]) =>
      told === real ? [] : [`${name}: told ${String(told)}, is ${String(real)}`],
    ),
    ...(lineCount > references.length ? [`lines: told ${String(lineCount)}`] : []),
    ...(rowIds.length > 1 &&
    !sentences.some((one) => one.startsWith(`It has ${english.count(rowIds.length, 'row')}`))
      ? ['rows']
      : []),
  ];
}
