import { facetsOf } from '../figure/facets.ts';
import type { ResolvedFigure, TableRow } from '../figure/resolveFigure.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { need } from '../ledger/ledger.ts';
import type { Claim } from '../model/claim.ts';
import type { FigureColumn } from '../words/catalogue/figurePage/words.ts';
import type { Language } from '../words/language.ts';
import { missingForms } from '../words/value.ts';
import { recordClaim } from './claimRecords.ts';

/** One line of a figure's table as machines read it; null where there is nothing to say. */
export type FigureRecord = Readonly<Record<FigureColumn, string | number | null>>;

/** Returns the lines of a figure's table, in their order: its numbers, ranges and absences, and no others. */
export function listFigureRecords(
  ledger: Ledger,
  { id, table }: Pick<ResolvedFigure, 'id' | 'table'>,
  language: Language,
): FigureRecord[] {
  const panelOf = facetsOf(ledger, need(ledger.dossier.figures, id));
  return table.map((line) =>
    line.claim
      ? claimLine(
          ledger,
          { ...line, claim: line.claim, panel: panelOf(line.claim).label },
          language,
        )
      : silentLine(line, language),
  );
}

function claimLine(
  ledger: Ledger,
  { claim, row, panel, statuses }: TableRow & { claim: Claim; panel: string },
  language: Language,
): FigureRecord {
  const record = recordClaim(ledger, claim, language);
  return {
    claim: claim.id,
    row: row || null,
    panel: panel || null,
    measure: record.measure,
    measure_label: record.measure_label,
    members: record.dimensions || null,
    value: record.value,
    low: record.low,
    high: record.high,
    qualifier: record.qualifier,
    absent: record.absent,
    words: record.words,
    unit: record.unit,
    as_of: record.as_of,
    period: record.period,
    origin: record.origin,
    origin_label: record.origin_label,
    source: record.source,
    publisher: record.publisher,
    published: record.published,
    address: record.address,
    status: statuses.join(' ') || null,
    disagreements: ledger.disagreementsOf.get(claim.id)?.length ?? 0,
  };
}

/** A row on which nobody reports, or what arithmetic leaves; a bound that it does not have is empty. */
function silentLine(
  { row, measure, value, workedOut, absence }: TableRow,
  language: Language,
): FigureRecord {
  const { low, high } = workedOut ?? { low: -Infinity, high: Infinity };
  const isOne = low === high;
  const bound = (end: number): number | null => (isOne || !Number.isFinite(end) ? null : end);
  return {
    claim: null,
    row,
    panel: absence?.panel || null,
    measure: absence?.measure || null,
    measure_label: measure || null,
    members: null,
    value: isOne ? low : null,
    low: bound(low),
    high: bound(high),
    qualifier: null,
    absent: workedOut ? null : missingForms('not-reported', language).csv,
    words: value,
    unit: null,
    as_of: null,
    period: null,
    origin: null,
    origin_label: null,
    source: null,
    publisher: null,
    published: null,
    address: null,
    status: workedOut ? 'worked-out' : null,
    disagreements: null,
  };
}
