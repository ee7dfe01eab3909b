import { selectClaims } from '../figure/selectClaims.ts';
import { parseCellAddress } from '../ledger/address.ts';
import type { RangeQuery } from '../ledger/address.ts';
import { cellKey } from '../ledger/cell.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { need } from '../ledger/ledger.ts';
import { findRange } from '../ledger/range.ts';
import type { ReportedRange } from '../ledger/range.ts';
import type { Claim } from '../model/claim.ts';
import { Day } from '../model/id.ts';
import { parseText } from '../model/text.ts';
import { listFigureIds, listReferences, proseAt, targetsOf } from './pageSubject.ts';

/**
 * Returns the range that stands for a page on its card: of the overview the first key figure, of a page
 * of narrative the first that it names, else that of its questions, else that of its first figure; of a
 * measure its key figure. Null where no number is reported.
 */
export function findLeadingRange(ledger: Ledger, path: string): RangeQuery | null {
  const { settings, questions } = ledger.dossier;
  const [room = '', id = ''] = path.split('/');
  const keys = settings.keyFigures.map(({ range }) => range);
  if (path === '') return firstRange(ledger, keys);
  if (room === 'measures') return firstRange(ledger, keys, id);
  if (room === 'figures') return rangeOfFigure(ledger, id);
  const prose = proseAt(ledger, path);
  if (!prose) return null;
  const answers = [...questions.values()]
    .filter(({ chapter }) => chapter === room)
    .flatMap(({ answer }) => rangesIn(answer));
  const named = [...targetsOf(listReferences(ledger, prose), ['range']), ...answers];
  const [first] = listFigureIds(prose).flatMap((figure) => rangeOfFigure(ledger, figure) ?? []);
  return firstRange(ledger, named) ?? first ?? null;
}

function firstRange(
  ledger: Ledger,
  addresses: readonly string[],
  measure?: string,
): RangeQuery | null {
  for (const address of addresses) {
    const query = parseCellAddress(address, ledger.dossier);
    const isAsked = !('part' in query) && (measure ?? query.measure) === query.measure;
    if (isAsked && findRange(ledger, query)) return query;
  }
  return null;
}

function rangesIn(text: string): string[] {
  return (parseText(text) ?? []).flatMap((piece) => (piece.kind === 'range' ? piece.target : []));
}

/**
 * The range in a figure's headline or subtitle, else the first key figure that it draws, else the range of
 * the cell on which most claims of one time are drawn.
 */
function rangeOfFigure(ledger: Ledger, id: string): RangeQuery | null {
  const figure = need(ledger.dossier.figures, id);
  const { drawn } = selectClaims(ledger, figure);
  const cells = Map.groupBy(drawn, cellKey);
  const keys = ledger.dossier.settings.keyFigures.flatMap(({ range }) => {
    const query = parseCellAddress(range, ledger.dossier);
    if ('part' in query) return [];
    const { measure, dimensions = {} } = query;
    return cells.has(cellKey({ measure, dimensions })) ? range : [];
  });
  const [most] = [...cells.values()]
    .flatMap((claims) => rangeOfCell(ledger, claims) ?? [])
    .toSorted((a, b) => b.range.claims.length - a.range.claims.length);
  const named = [figure.headline, figure.subtitle].flatMap(rangesIn);
  return firstRange(ledger, [...named, ...keys]) ?? most?.query ?? null;
}

interface Found {
  readonly query: RangeQuery;
  readonly range: ReportedRange;
}

/** Of a cell whose true value changes, the range at the time that most claims share, the latest of these. */
function rangeOfCell(ledger: Ledger, claims: readonly Claim[]): Found | null {
  const [first] = claims;
  if (!first) return null;
  const whole = { measure: first.measure, dimensions: first.dimensions };
  const isFixed = need(ledger.dossier.measures, first.measure).time === 'fixed';
  const queries = isFixed ? [whole] : listTimes(claims).map((at) => ({ ...whole, at }));
  const [best] = queries
    .flatMap((query) => {
      const range = findRange(ledger, query);
      return range ? { query, range } : [];
    })
    .toSorted((a, b) => b.range.claims.length - a.range.claims.length);
  return best ?? null;
}

/** The times of claims, the latest first: days where there are any, as much may change in a month. */
function listTimes(claims: readonly Claim[]): string[] {
  const times = claims.flatMap(({ asOf, period }) => period ?? asOf ?? []);
  const days = times.filter((time) => Day.safeParse(time).success);
  return [...new Set(days.length > 0 ? days : times)].sort().reverse();
}
