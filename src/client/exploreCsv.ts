import type { ExploreRecord } from '../publish/exploreRecords.ts';

/**
 * Returns claims as CSV (RFC 4180) under the names of the table's columns. A text that a spreadsheet
 * would run as a formula gets a single quote before it.
 */
export function writeCsv(
  rows: readonly ExploreRecord[],
  columns: readonly string[],
  addressOf: (row: ExploreRecord) => string,
): string {
  const lines = rows.map((row) => [
    row.name,
    [row.value, ...row.statuses].join('; '),
    row.time,
    row.said,
    row.publisher,
    row.disputed,
    addressOf(row),
  ]);
  return [columns, ...lines].map((line) => `${line.map(writeField).join(',')}\r\n`).join('');
}

function writeField(text: string): string {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
