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
import type { Claim } from '../model/claim.ts';
import { Day } from '../model/id.ts';
import { parseText } from '../model/text.ts';
import { listFigureIds, listReferences, proseAt, targetsOf } from './pageSubject.ts';

/**
 * Returns the claims of one cell and time whose range stands for a page on its card, all of which the page
 * shows: of the overview the first key figure, of a measure its key figure, of a page of narrative the
 * first range that it names, else that of its first figure, else that of the claims that it names. Null
 * where a page shows neither number nor date.
 */
export function findLeadingRange(ledger: Ledger, path: string): CellClaims | null {
  const [room = '', id = ''] = path.split('/');
  const keys = ledger.dossier.settings.keyFigures.map(({ range }) => range);
  if (room === 'measures') return firstNamed(ledger, keys, id);
  if (room === 'figures') return ofFigure(ledger, id);
  const prose = proseAt(ledger, path);
  if (!prose) return null;
  const references = listReferences(ledger, prose);
  const named = [...(path === '' ? keys : []), ...targetsOf(references, ['range'])];
  const [first] = listFigureIds(prose).flatMap((figure) => ofFigure(ledger, figure) ?? []);
  const { claims } = ledger.dossier;
  const stated = targetsOf(references, ['claim']).flatMap((claim) => claims.get(claim) ?? []);
  return firstNamed(ledger, named) ?? first ?? mostNumbers(ledger, stated) ?? dates(ledger, stated);
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
 * The range in a figure's headline or subtitle, else, of the claims that it draws, those of the first key
 * figure, else most of one cell and time. A timeline shows dates only.
 */
function ofFigure(ledger: Ledger, id: string): CellClaims | null {
  const figure = need(ledger.dossier.figures, id);
  const { drawn } = selectClaims(ledger, figure);
  const named = firstNamed(ledger, [figure.headline, figure.subtitle].flatMap(rangesIn));
  if (named) return named;
  if (kinds[figure.kind].needs === 'events') return dates(ledger, drawn);
  return keyNumbers(ledger, drawn) ?? mostNumbers(ledger, drawn) ?? dates(ledger, drawn);
}

function rangesIn(text: string): string[] {
  return (parseText(text) ?? []).flatMap((piece) => (piece.kind === 'range' ? piece.target : []));
}

function keyNumbers(ledger: Ledger, shown: readonly Claim[]): CellClaims | null {
  for (const { range } of ledger.dossier.settings.keyFigures) {
    const query = parseCellAddress(range, ledger.dossier);
    if ('part' in query) continue;
    const claims = listClaimsAt(ledger, query).filter((claim) => shown.includes(claim));
    if (rangeOf(claims, ledger)) return { query, claims };
  }
  return null;
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
