import { printFindings } from '../src/publish/findings.ts';
import { skeletonKinds, writeSkeleton } from '../src/skeleton.ts';
import { dossierFolder, readArguments, runCommand, UsageError } from './command/arguments.ts';

const command = {
  name: 'new',
  purpose: `Begins a file with blanks to fill in and says what belongs there; it overwrites nothing. Kinds: ${skeletonKinds.join(', ')}. Exit 0: written; 1: not written; 2: wrong use.`,
  words: ['kind', 'title'],
  options: {
    name: { value: 'NAME', text: 'the name of the file (default: made from the title)' },
    dossier: { value: 'DIR', text: 'the folder that holds data/ and content/ (default: this one)' },
  },
};

await runCommand((args) => {
  const values = readArguments(command, args);
  if (!values) return Promise.resolve(0);
  const kind = skeletonKinds.find((known) => known === values['kind']);
  if (!kind)
    throw new UsageError(
      `expected one of ${skeletonKinds.join(', ')}; found "${values['kind'] ?? ''}"`,
    );
  const dossier = dossierFolder(values['dossier']);
  const beginning = { kind, title: values['title'] ?? '', name: values['name'] };
  const { findings, file, blanks } = writeSkeleton(dossier, beginning);
  process.stderr.write(printFindings(findings, 'text'));
  if (findings.length > 0) return Promise.resolve(1);
  const lines = blanks.map(
    ({ path, description, optional }) =>
      `  ${path.padEnd(18)} ${optional ? '(may be left out) ' : ''}${description}\n`,
  );
  process.stdout.write(`${file}\n${lines.join('')}Fill in the blanks, then run npm run check.\n`);
  return Promise.resolve(0);
});
