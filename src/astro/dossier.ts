import { checkDossier } from '../check.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { languageOf } from '../words/language.ts';
import type { Language } from '../words/language.ts';
import { readEnvironment } from './environment.ts';

/** What every page draws from. */
export interface Site {
  readonly ledger: Ledger;
  readonly language: Language;
}

/** The one cache of the project: the dossier is read once a build, and again when the watcher forgets it. */
let cached: Site | null = null;

/** Returns the checked dossier; throws all its errors as one, placed at the first. */
export function getSite(): Site {
  if (cached) return cached;
  const { dossier: dir } = readEnvironment();
  const { ledger, findings } = checkDossier(dir);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first) {
    const { file, line, column } = first;
    const text = errors.map((e) => `${e.file}:${e.line}:${e.column} ${e.message}`).join('\n');
    throw Object.assign(new Error(text), {
      loc: { file: `${dir}/${file}`, line, column },
    });
  }
  cached = { ledger, language: languageOf(ledger.dossier.settings.language) };
  return cached;
}
