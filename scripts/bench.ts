import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isExceeded, printMeasurements } from './bench/measurement.ts';
import type { Measure, Measurement } from './bench/measurement.ts';
import { readArguments, runCommand, UsageError } from './command/arguments.ts';

const command = {
  name: 'bench',
  purpose:
    'Runs every bench and prints what it measured. Exit 0: every ratio holds; 1: one is exceeded; 2: wrong use or our own fault.',
  options: {
    folder: { value: 'DIR', text: 'the folder of the *.bench.ts modules (default: bench)' },
  },
};

/** Returns the full path of every bench in a folder named by the caller. */
function listBenches(folder?: string): string[] {
  const full =
    folder === undefined ? resolve('bench') : resolve(process.env['INIT_CWD'] ?? '', folder);
  const names = statSync(full, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(full).filter((name) => name.endsWith('.bench.ts'))
    : [];
  if (names.length > 0) return names.toSorted().map((name) => join(full, name));
  throw new UsageError(
    `--folder ${folder ?? 'bench'}: expected a folder of *.bench.ts modules; found none in ${full}`,
  );
}

/** One after the other: two at once would measure each other. */
await runCommand(async (args) => {
  const values = readArguments(command, args);
  if (!values) return 0;
  const measured: (Measurement & { bench: string })[] = [];
  for (const file of listBenches(values['folder'])) {
    const { measure } = (await import(pathToFileURL(file).href)) as { measure: Measure };
    const bench = file.replace(/^.*[\\/]|\.bench\.ts$/g, '');
    for (const each of await measure()) measured.push({ bench, ...each });
  }
  process.stdout.write(printMeasurements(measured));
  return measured.some(isExceeded) ? 1 : 0;
});
