import { Day } from '../src/model/id.ts';
import { countFindings, printFindings } from '../src/publish/findings.ts';
import { earliestRelease, releaseDossier } from '../src/release.ts';
import { dossierFolder, readArguments, runCommand, UsageError } from './command/arguments.ts';
import { readLine } from './release/line.ts';

const command = {
  name: 'release',
  purpose:
    'Writes the next file of data/releases/: the values, readings and headlines as they are now, with one line for readers. Exit 0: written; 1: errors, or nothing new, and nothing written; 2: wrong use.',
  words: ['line'],
  options: {
    date: { value: 'YYYY-MM-DD', text: 'the day of the release (default: today, UTC)' },
    dossier: { value: 'DIR', text: 'the folder that holds data/ and content/ (default: this one)' },
  },
};

/** Returns the day of the release; throws a usage error for none, one before the last release and one to come. */
function releaseDay(
  date: string,
  { earliest, today }: Record<'earliest' | 'today', string>,
): string {
  if (!Day.safeParse(date).success)
    throw new UsageError(`--date ${date}: expected a possible day, such as 2026-02-13`);
  if (date < earliest)
    throw new UsageError(
      `--date ${date}: expected a day no earlier than ${earliest}, the day of the dossier as it stands`,
    );
  if (date <= today) return date;
  throw new UsageError(`--date ${date}: expected a day no later than today, ${today} (UTC)`);
}

await runCommand((args) => {
  const values = readArguments(command, args);
  if (!values) return Promise.resolve(0);
  const dossier = dossierFolder(values['dossier']);
  const text = readLine(values['line'] ?? '');
  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const earliest = earliestRelease(dossier);
  const date = releaseDay(values['date'] ?? today, { earliest, today });
  const { findings, file, release } = releaseDossier(dossier, { text, date });
  if (!release) {
    process.stderr.write(printFindings(findings, 'text'));
    process.stderr.write(`${countFindings(findings)}; nothing was written\n`);
    return Promise.resolve(1);
  }
  const counts = [release.claims, release.readings, release.headlines].map(
    (one) => Object.keys(one).length,
  );
  process.stdout.write(
    `${file}: release ${release.number} of ${date}, with ${counts[0]} claims, ${counts[1]} readings and ${counts[2]} headlines\n`,
  );
  return Promise.resolve(0);
});
