import { parseEdtf } from '../base/edtf.ts';
import { composeFinding } from '../base/finding.ts';
import type { Finding, Place } from '../base/finding.ts';
import { suggestNearest } from '../base/nearest.ts';
import { parseCellAddress } from '../ledger/address.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { cellKey } from '../ledger/cell.ts';
import { findRange } from '../ledger/range.ts';
import type { RangeQuery } from '../ledger/range.ts';

/** Returns what keeps the address of a cell and time from being stated as a range. */
export function checkRangeAddress(ledger: Ledger, address: string, at: Place): Finding[] {
  const { dossier } = ledger;
  const query = parseCellAddress(address, dossier);
  if ('unknown' in query) {
    if (dossier.ids.measures.has(query.unknown)) return [];
    const known = [
      ...dossier.ids.measures,
      ...[...dossier.dimensions.values()].flatMap(({ members }) => members.map(({ id }) => id)),
    ];
    return [
      composeFinding({
        code: 'unknown-id',
        at,
        expected: 'a measure, then members of its dimensions after dots, then @ and a time',
        found: `"${query.unknown}"`,
        hint: suggestNearest(query.unknown, known, 'Name a measure of data/measures/.'),
      }),
    ];
  }
  const fault = faultOf(query, ledger);
  return fault ? [composeFinding({ code: 'range', at, ...fault })] : [];
}

function faultOf(
  query: RangeQuery,
  ledger: Ledger,
): { expected: string; found: string; hint: string } | null {
  const { measure, at } = query;
  if (at !== undefined && parseEdtf(at) === null)
    return {
      expected: 'a possible time in EDTF',
      found: `"${at}"`,
      hint: 'Write a day, a month or a year.',
    };
  if (at === undefined && ledger.dossier.measures.get(measure)?.time !== 'fixed')
    return {
      expected: `a time, as "${measure}" changes with time`,
      found: 'none',
      hint: 'Say for which time the range is asked.',
    };
  if (findRange(ledger, query)) return null;
  return {
    expected: 'a cell with a number at that time',
    found: `none for ${cellKey({ measure, dimensions: query.dimensions ?? {} })}`,
    hint: 'See the page of the measure for what is reported when.',
  };
}
