import { suggestNearest } from '../src/base/nearest.ts';
import { freezeUpdate, listUpdateIds } from '../src/freeze.ts';
import { countFindings, printFindings } from '../src/publish/findings.ts';
import { dossierFolder, readArguments, runCommand, UsageError } from './command/arguments.ts';

const command = {
  name: 'freeze',
  purpose:
    'Writes beside an update the values that it states, so that readers can tell when they have moved. Exit 0: written; 1: errors, nothing written; 2: wrong use.',
  words: ['update'],
  options: {
    dossier: { value: 'DIR', text: 'the folder that holds data/ and content/ (default: this one)' },
  },
};

await runCommand((args) => {
  const values = readArguments(command, args);
  if (!values) return Promise.resolve(0);
  const dossier = dossierFolder(values['dossier']);
  const update = (values['update'] ?? '').replace(/^.*[/\\]/, '').replace(/\.mdx$/, '');
  const ids = listUpdateIds(dossier);
  if (!ids.includes(update))
    throw new UsageError(
      `expected the name of a file of content/updates/ without .mdx; found "${update}". ${suggestNearest(update, ids, 'Add the file first.')}`,
    );
  const { findings, file, values: stated } = freezeUpdate(dossier, update);
  if (findings.length > 0) {
    process.stderr.write(printFindings(findings, 'text'));
    process.stderr.write(`${countFindings(findings)}; nothing was written\n`);
    return Promise.resolve(1);
  }
  process.stdout.write(`${file}\n`);
  for (const { names, words, stated: day } of stated)
    process.stdout.write(`  ${names}: ${words} (${day})\n`);
  return Promise.resolve(0);
});
