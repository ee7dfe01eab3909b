import { checkDossier, checkSpelling } from '../src/check.ts';
import { countPlainWords } from '../src/prose/plainWords.ts';
import { countFindings, findingFormats, printFindings } from '../src/publish/findings.ts';
import { dossierFolder, readArguments, runCommand, UsageError } from './command/arguments.ts';

const command = {
  name: 'check',
  purpose:
    'Checks the data and pages of a dossier and prints every finding. Exit 0: no error; 1: errors; 2: wrong use.',
  options: {
    dossier: { value: 'DIR', text: 'the folder that holds data/ and content/ (default: this one)' },
    format: { value: findingFormats.join('|'), text: 'how findings are printed (default: text)' },
    'no-spelling': { text: 'leave the spelling unchecked, which is quicker' },
  },
};

await runCommand(async (args) => {
  const values = readArguments(command, args);
  if (!values) return 0;
  const format = findingFormats.find((known) => known === (values['format'] ?? 'text'));
  if (!format)
    throw new UsageError(
      `--format ${values['format']}: expected one of ${findingFormats.join(', ')}`,
    );
  const dir = dossierFolder(values['dossier']);
  const { findings, ledger, unspelt } =
    values['no-spelling'] === undefined ? await checkSpelling(dir) : checkDossier(dir);
  process.stdout.write(printFindings(findings, format));
  const { claims, sources, pages } = ledger.dossier;
  const plain = countPlainWords(ledger.dossier);
  process.stderr.write(
    `${countFindings(findings)} in ${claims.size} claims, ${sources.size} sources, ${pages.size} pages, ${plain} plain ${plain === 1 ? 'passage' : 'passages'}${unspelt ? `; spelling unchecked: ${unspelt}` : ''}\n`,
  );
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
});
