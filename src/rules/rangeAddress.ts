import { parseEdtf } from '../base/edtf.ts';
import { composeFinding } from '../base/finding.ts';
import type { Finding, Place } from '../base/finding.ts';
import { suggestNearest } from '../base/nearest.ts';
import { parseCellAddress } from '../ledger/address.ts';
import type { RangeQuery } from '../ledger/address.ts';
import type { AddressFault } from '../ledger/address.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { cellKey, dimensionsOf } from '../ledger/cell.ts';
import { findRange } from '../ledger/range.ts';
import { isUnknown, mayBeNamed } from '../load/dossier.ts';
import type { Dossier } from '../load/dossier.ts';

/** Returns what keeps the address of a cell and time from being stated as a range. */
export function checkRangeAddress(ledger: Ledger, address: string, at: Place): Finding[] {
  const { dossier } = ledger;
  const query = parseCellAddress(address, dossier);
  if ('part' in query)
    return isToldElsewhere(address, query, dossier) ? [] : [wrongPart(query, at)];
  const fault = faultOf(query, ledger);
  return fault ? [composeFinding({ code: 'range', at, ...fault })] : [];
}

/** The measure, or one of its dimensions, is refused where it is defined. */
function isToldElsewhere(address: string, { part }: AddressFault, dossier: Dossier): boolean {
  const [id = ''] = address.split(/[.@]/);
  const measure = dossier.measures.get(id);
  if (!measure) return !isUnknown(dossier, 'measures', part);
  return dimensionsOf(measure).some((name) => !dossier.dimensions.has(name));
}

function wrongPart({ part, expected, known }: AddressFault, at: Place): Finding {
  return composeFinding({
    code: 'unknown-id',
    at,
    expected,
    found: `"${part}"`,
    hint: suggestNearest(part, known, 'Write <measure>.<member>@<time>.'),
  });
}

interface Fault {
  readonly expected: string;
  readonly found: string;
  readonly hint: string;
}

function faultOf(query: RangeQuery, ledger: Ledger): Fault | null {
  const { dossier } = ledger;
  const { measure, at, dimensions = {} } = query;
  const { time, requires } = dossier.measures.get(measure) ?? { time: 'fixed', requires: [] };
  if (at !== undefined && parseEdtf(at) === null)
    return {
      expected: 'a possible time in EDTF',
      found: `"${at}"`,
      hint: 'Write a day, a month or a year.',
    };
  if (at === undefined && time !== 'fixed')
    return {
      expected: `a time, as "${measure}" changes with time`,
      found: 'none',
      hint: 'Say for which time the range is asked.',
    };
  const missing = requires.find((name) => !Object.hasOwn(dimensions, name));
  if (missing !== undefined)
    return {
      expected: `a member of ${missing}, which "${measure}" requires`,
      found: 'none',
      hint: `Write ${measure}.<member>.`,
    };
  if (findRange(ledger, query) || mayBeNamed(dossier, 'claims', measure)) return null;
  return {
    expected: 'a cell with a number at that time',
    found: `none for ${cellKey({ measure, dimensions })}`,
    hint: 'See the page of the measure for what is reported when.',
  };
}
