import { csvFormat } from 'd3';
import type { Ledger } from '../ledger/ledger.ts';
import type { Language } from '../words/language.ts';
import { claimColumns } from '../words/catalogue/dataPage/words.ts';
import { listClaimRecords } from './claimRecords.ts';

/**
 * Returns every claim as CSV (RFC 4180, UTF-8). A text that a spreadsheet would run as a formula gets
 * a single quote before it, as OWASP advises against CSV injection.
 */
export function printClaimsCsv(ledger: Ledger, language: Language): string {
  const rows = listClaimRecords(ledger, language).map((record) =>
    Object.fromEntries(claimColumns.map((name) => [name, guardFormula(record[name])])),
  );
  return `${csvFormat(rows, [...claimColumns])}\n`;
}

/** Returns a value of which no spreadsheet makes a formula. */
export function guardFormula(value: unknown): unknown {
  return typeof value === 'string' && /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
}
