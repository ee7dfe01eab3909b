/** One figure that a bench has measured, and the most that it should be. */
export interface Measurement {
  readonly what: string;
  readonly value: number;
  /** Seconds, milliseconds and megabytes differ between machines and are noted; how many times as much must hold on any. */
  readonly unit: 's' | 'ms' | 'MB' | 'times';
  readonly limit: number;
}

/** What the module of a bench has to export as `measure`. */
export type Measure = () => readonly Measurement[] | Promise<readonly Measurement[]>;

/** Returns true where a figure that must hold on any machine is above its limit. */
export function isExceeded({ value, unit, limit }: Measurement): boolean {
  return unit === 'times' && !(value <= limit);
}

/** Returns one table of what was measured, a line each. */
export function printMeasurements(measured: readonly (Measurement & { bench: string })[]): string {
  const rows = measured.map((each) => [
    each.bench,
    each.what,
    write(each.value, each),
    `at most ${write(each.limit, each)}`,
    judge(each),
  ]);
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = rows.map((row) =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '),
  );
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

function write(number: number, { unit }: Measurement): string {
  return `${number.toFixed(unit === 'MB' ? 0 : 2)} ${unit}`;
}

function judge(measurement: Measurement): string {
  const { value, unit, limit } = measurement;
  if (unit === 'times') return isExceeded(measurement) ? 'EXCEEDED' : 'ok';
  return value <= limit ? 'noted' : 'noted: above on this machine';
}
