import { csvFormat } from 'd3';
import { figureColumns } from '../words/catalogue/figurePage/words.ts';
import { guardFormula } from './claimsCsv.ts';
import type { FigureRecord } from './figureRecords.ts';

/** Returns the lines of a figure's table as CSV (RFC 4180, UTF-8), safe to open in a spreadsheet. */
export function printFigureCsv(records: readonly FigureRecord[]): string {
  const rows = records.map((record) =>
    Object.fromEntries(figureColumns.map((name) => [name, guardFormula(record[name])])),
  );
  return `${csvFormat(rows, [...figureColumns])}\n`;
}
