import { expect, test } from 'vitest';
import { checkDossier } from '../../src/check.ts';
import { listShortForms, splitTerm } from '../../src/publish/searchTerms.ts';
import { root } from '../support/build.ts';

test.each([
  ['Weather Office (WO, Met)', { long: 'Weather Office', short: ['WO', 'Met'] }],
  ['detainee', { long: 'detainee', short: [] }],
  ['Office (closed) of ferries', { long: 'Office (closed) of ferries', short: [] }],
])('of the term “%s” are told apart its long form and its short ones', (term, split) => {
  expect(splitTerm(term)).toEqual(split);
});

test('search knows the short forms of the glossary, and the names of origins in capitals', () => {
  const forms = listShortForms(checkDossier(root).ledger);
  expect(forms).toMatchObject({ CENTCOM: 'US Central Command', ISIS: 'Islamic State' });
  expect(forms['AFP']).toBe('Agence France-Presse');
  expect(forms['Central Command']).toBeUndefined();
});
