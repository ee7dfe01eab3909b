import { composeFinding } from '../base/finding.ts';
import { languages } from '../words/language.ts';
import type { Rule } from './rule.ts';

/** The site speaks the language of the dossier: there is a catalogue of its words. */
export const checkKnownLanguage: Rule = ({ dossier }) => {
  const { settings } = dossier;
  if (languages.includes(new Intl.Locale(settings.language).language)) return [];
  return [
    composeFinding({
      code: 'unknown-language',
      severity: 'warning',
      at: dossier.placeOf(settings, ['language']),
      expected: `a language that the site speaks: ${languages.join(', ')}`,
      found: `"${settings.language}"`,
      hint: 'The words of the site itself are English until src/words/catalogue/ has the language.',
    }),
  ];
};
