import { expect, test } from 'vitest';
import { checkDossier } from '../../src/check.ts';
import { copyDossier, files, printFindings, replace } from '../support/dossierCopy.ts';

const inLanguage = (tag: string) =>
  checkDossier(copyDossier(replace(files.settings, '"en-GB"', `"${tag}"`))).findings;

test('a language without a catalogue is a warning that names the languages there are', () => {
  const findings = inLanguage('de-CH');
  expect(printFindings(findings)).toMatchInlineSnapshot(
    `"data/dossier.json:4:15 unknown-language: expected a language that the site speaks: ar, en; found "de-CH". The words of the site itself are English until src/words/catalogue/ has the language."`,
  );
  expect(findings.map(({ severity }) => severity)).toEqual(['warning']);
});

test.each(['en', 'en-GB', 'ar', 'ar-IQ', 'AR'])('%s is spoken', (tag) => {
  expect(inLanguage(tag)).toEqual([]);
});
