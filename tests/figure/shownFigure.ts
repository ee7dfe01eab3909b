import type { Ledger } from '../../src/ledger/ledger.ts';
import type { Named } from '../../src/load/dossier.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Figure } from '../../src/model/figure.ts';
import { english, isDate, isWithdrawn, selectPlainly, spanOf, timeOf } from './oracle.ts';
import type { Shown } from './oracle.ts';

/** The labels of a claim's members, in the order of its measure: those that differ from one claim to another. */
function membersOf(
  { measure, dimensions }: Claim,
  { dossier }: Ledger,
  all: readonly Claim[],
): string[] {
  const { requires = [], allows = [] } = dossier.measures.get(measure) ?? {};
  return [...new Set([...requires, ...allows])].flatMap((name) => {
    const isSame = all.every((one) => one.dimensions[name] === all[0]?.dimensions[name]);
    const isAlone = all.every(
      (one) => JSON.stringify(one.dimensions) === JSON.stringify(all[0]?.dimensions),
    );
    if (isSame && !isAlone) return [];
    const { members = [] } = dossier.dimensions.get(name) ?? {};
    return members.find(({ id }) => id === dimensions[name])?.label ?? [];
  });
}

/** Returns what a figure shows, selected and split by a plain reading of its file. */
export function showFigure(ledger: Ledger, figure: Named<Figure>): Shown {
  const { measures, origins, settings, dimensions } = ledger.dossier;
  const { rows, facets } = figure;
  const claims = selectPlainly(ledger, figure);
  const panelLabels = {
    measure: ({ measure }: Claim) => measures.get(measure)?.label,
    origin: ({ origin }: Claim) => origins.get(origin)?.label,
    member: (claim: Claim) => membersOf(claim, ledger, claims).join(', '),
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
    claims,
    panelOf: (claim) => (facets ? (panelLabels[facets](claim) ?? '') : ''),
    rowOf,
    isOverTime: ['steps', 'series', 'spans'].includes(figure.kind),
    isCompared: figure.kind !== 'spans' && !(rows?.by === 'measure' && figure.measures.length > 1),
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

/** Returns the empty places of a figure, each as its row, its panel, the measure that is missing there, and whether it is a value or a bound: every row in every panel on which no claim stands. */
export function listEmptyPlaces(ledger: Ledger, figure: Named<Figure>): string[][] {
  const { rows, measures, references, kind } = figure;
  if (!rows || kind === 'map') return [];
  const { origins, dimensions, measures: allMeasures } = ledger.dossier;
  const shown = showFigure(ledger, figure);
  const panels = [...new Set(shown.claims.map(shown.panelOf))];
  const silent = selectPlainly(ledger, figure, { isSilent: true });
  const always = { ...figure, measures: references, period: undefined };
  const bounds = kind === 'bullet' ? selectPlainly(ledger, always) : [];
  const measureLabel = (id = ''): string => allMeasures.get(id)?.label ?? '';
  const labelOf = (id: string): string =>
    [...(dimensions.get(rows.by)?.members ?? []), ...origins.values()].find((one) => one.id === id)
      ?.label ?? measureLabel(id);
  const isOn = (claim: Claim, row: string, panel: string): boolean =>
    [claim.origin, claim.measure, ...Object.values(claim.dimensions)].includes(row) &&
    shown.panelOf(claim) === panel;
  return listRows(ledger, figure).flatMap((row) =>
    panels.flatMap((panel) => {
      const place = [labelOf(row), panel];
      const value = measures.length === 1 ? measureLabel(measures[0]) : '';
      const own =
        figure.facets === 'measure' ? panel : rows.by === 'measure' ? labelOf(row) : value;
      return [
        ...([...shown.claims, ...silent].some((claim) => isOn(claim, row, panel))
          ? []
          : [[...place, own, 'value']]),
        ...(kind !== 'bullet' || bounds.some((claim) => isOn(claim, row, panel))
          ? []
          : references.map((id) => [...place, measureLabel(id), 'bound'])),
      ];
    }),
  );
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
