import { kinds } from '../chart/kinds/index.ts';
import { selectClaims } from '../figure/selectClaims.ts';
import { parseCellAddress } from '../ledger/address.ts';
import { cellKey } from '../ledger/cell.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { isOpen, need } from '../ledger/ledger.ts';
import { isAt, listClaimsAt, rangeOf } from '../ledger/range.ts';
import type { CellClaims } from '../ledger/rangeStatement.ts';
import { datesOf } from '../ledger/reportedDates.ts';
import { timeOf } from '../ledger/time.ts';
import type { Named, Prose } from '../load/dossier.ts';
import type { Claim } from '../model/claim.ts';
import type { Figure } from '../model/figure.ts';
import { Day } from '../model/id.ts';
import { parseText } from '../model/text.ts';
import { listFigureIds, listReferences, proseAt, targetsOf } from './pageSubject.ts';

/**
 * Returns the claims of one cell and time whose range stands for a page on its card, all of which the page
 * shows: of a measure its key figure; of a figure or a page of narrative the range that it names for this,
 * where it does. Else of the overview the first key figure, of a page of narrative that of its first figure
 * that has one, or the first range that it names. Null where no range fits, or none is shown.
 */
export function findLeadingRange(ledger: Ledger, path: string): CellClaims | null {
  const [room = '', id = ''] = path.split('/');
  const keys = ledger.dossier.settings.keyFigures.map(({ range }) => range);
  if (room === 'measures') return firstNamed(ledger, keys, id);
  if (room === 'figures') return ofFigure(ledger, need(ledger.dossier.figures, id));
  const prose = proseAt(ledger, path);
  if (!prose) return null;
  if (prose.range !== undefined) return atAddress(ledger, prose.range, listShown(ledger, prose));
  const [first] = listFigureIds(prose).flatMap(
    (figure) => ofFigure(ledger, need(ledger.dossier.figures, figure)) ?? [],
  );
  const named = targetsOf(listReferences(ledger, prose), ['range']);
  return (path === '' ? firstNamed(ledger, keys) : null) ?? first ?? firstNamed(ledger, named);
}

/**
 * Returns the claims at the address of a cell and time, of those that are shown; null without an address,
 * and where none of them has a number.
 */
export function atAddress(
  ledger: Ledger,
  address: string | null,
  shown: readonly Claim[],
): CellClaims | null {
  const query = address === null ? null : parseCellAddress(address, ledger.dossier);
  if (query === null || 'part' in query) return null;
  const claims = listClaimsAt(ledger, query).filter((claim) => shown.includes(claim));
  return rangeOf(claims, ledger) ? { query, claims } : null;
}

/** Returns the claims with a value that a page of narrative shows: in its figures, in its words, in its ranges. */
export function listShown(ledger: Ledger, prose: Prose): Claim[] {
  const { claims, readings, figures } = ledger.dossier;
  const references = listReferences(ledger, prose);
  const chosen = targetsOf(references, ['reading']).flatMap((id) => readings.get(id)?.choice ?? []);
  const ranges = targetsOf(references, ['range']).flatMap((address) => {
    const query = parseCellAddress(address, ledger.dossier);
    return 'part' in query ? [] : listClaimsAt(ledger, query);
  });
  return [
    ...listFigureIds(prose).flatMap((id) => selectClaims(ledger, need(figures, id)).drawn),
    ...[...targetsOf(references, ['claim']), ...chosen].flatMap((id) => claims.get(id) ?? []),
    ...ranges,
  ];
}

function firstNamed(
  ledger: Ledger,
  addresses: readonly string[],
  measure?: string,
): CellClaims | null {
  for (const address of addresses) {
    const query = parseCellAddress(address, ledger.dossier);
    if ('part' in query || (measure ?? query.measure) !== query.measure) continue;
    const claims = listClaimsAt(ledger, query);
    if (rangeOf(claims, ledger)) return { query, claims };
  }
  return null;
}

/**
 * The range that a figure names, else that in its headline or subtitle, else, of the claims that it draws,
 * those of the first key figure, else most of one cell and time. A timeline shows dates only.
 */
function ofFigure(ledger: Ledger, figure: Named<Figure>): CellClaims | null {
  const { drawn } = selectClaims(ledger, figure);
  if (figure.range !== undefined) return atAddress(ledger, figure.range, drawn);
  const named = firstNamed(ledger, [figure.headline, figure.subtitle].flatMap(rangesIn));
  if (named) return named;
  if (kinds[figure.kind].needs === 'events') return dates(ledger, drawn);
  return keyNumbers(ledger, drawn) ?? mostNumbers(ledger, drawn) ?? dates(ledger, drawn);
}

function rangesIn(text: string): string[] {
  return (parseText(text) ?? []).flatMap((piece) => (piece.kind === 'range' ? piece.target : []));
}

function keyNumbers(ledger: Ledger, shown: readonly Claim[]): CellClaims | null {
  const { keyFigures } = ledger.dossier.settings;
  const [first] = keyFigures.flatMap(({ range }) => atAddress(ledger, range, shown) ?? []);
  return first ?? null;
}

function mostNumbers(ledger: Ledger, shown: readonly Claim[]): CellClaims | null {
  const [most] = listCells(shown)
    .flatMap((cell) => listTimed(ledger, cell))
    .flatMap((timed) => {
      const range = rangeOf(timed.claims, ledger);
      const isDated = timed.claims.some((claim) => timeOf(claim) !== null);
      return range ? { timed, size: range.claims.length, isDated } : [];
    })
    .toSorted((a, b) => b.size - a.size || Number(b.isDated) - Number(a.isDated));
  return most?.timed ?? null;
}

/** The dates of one cell, first of those whose disagreement is open, of as many origins and claims as can be. */
function dates(ledger: Ledger, shown: readonly Claim[]): CellClaims | null {
  const found = listCells(shown).flatMap((cell) => {
    const isDate = need(ledger.dossier.measures, cell.query.measure).kind === 'date';
    const reported = isDate && datesOf(cell.claims, ledger);
    const isContested = cell.claims.some(({ id }) => ledger.disagreementsOf.get(id)?.some(isOpen));
    return reported ? { cell, reported, isContested } : [];
  });
  const [most] = found.toSorted(
    (a, b) =>
      Number(b.isContested) - Number(a.isContested) ||
      b.reported.origins - a.reported.origins ||
      b.reported.claims.length - a.reported.claims.length,
  );
  return most?.cell ?? null;
}

function listCells(claims: readonly Claim[]): CellClaims[] {
  return [...Map.groupBy(claims, cellKey).values()].flatMap((own) => {
    const [first] = own;
    return first
      ? { query: { measure: first.measure, dimensions: first.dimensions }, claims: own }
      : [];
  });
}

/** A cell whose true value changes, at each of its times; where no source dates it, all of it. */
function listTimed(ledger: Ledger, { query, claims }: CellClaims): CellClaims[] {
  const isFixed = need(ledger.dossier.measures, query.measure).time === 'fixed';
  const times = isFixed ? [] : listTimes(claims);
  if (times.length === 0) return [{ query, claims }];
  return times.map((at) => ({
    query: { ...query, at },
    claims: claims.filter((claim) => isAt(claim, at)),
  }));
}

/** The times of claims, the latest first: days where there are any, as much may change in a month. */
function listTimes(claims: readonly Claim[]): string[] {
  const times = claims.flatMap(({ asOf, period }) => period ?? asOf ?? []);
  const days = times.filter((time) => Day.safeParse(time).success);
  return [...new Set(days.length > 0 ? days : times)].sort().reverse();
}
