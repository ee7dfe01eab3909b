import { sortFindings } from './base/finding.ts';
import type { Finding } from './base/finding.ts';
import { joinClaims } from './ledger/ledger.ts';
import type { Ledger } from './ledger/ledger.ts';
import { loadDossier } from './load/loadDossier.ts';
import { openSpeller } from './load/speller.ts';
import { listPassages } from './prose/passages.ts';
import type { Passage } from './prose/passages.ts';
import { runRules, wordRules } from './rules/index.ts';
import { findMisspellings, listKnownWords } from './rules/spelling.ts';

/** What a check returns: the joined dossier, and every finding of every file in reading order. */
export interface Checked {
  readonly ledger: Ledger;
  /** What readers see of it, in words. */
  readonly passages: readonly Passage[];
  readonly findings: readonly Finding[];
  /** Why the spelling was not checked; null where it was. */
  readonly unspelt: string | null;
}

/** Returns the dossier in a folder, loaded and joined, with all that is wrong with it. */
export function checkDossier(dir: string): Checked {
  const { dossier, findings } = loadDossier(dir);
  const ledger = joinClaims(dossier);
  const passages = listPassages(dossier);
  return {
    ledger,
    passages,
    findings: sortFindings([
      ...runRules(ledger, findings),
      ...wordRules.flatMap((rule) => rule(ledger, passages)),
    ]),
    unspelt: 'not asked for',
  };
}

/** Returns what a check does, with a warning for each word of the dossier that is misspelt. */
export async function checkSpelling(dir: string): Promise<Checked> {
  const checked = checkDossier(dir);
  const { ledger, passages, findings } = checked;
  const { language } = ledger.dossier.settings;
  const words = listKnownWords(ledger.dossier);
  const speller = await openSpeller(dir, { language, words });
  if (!speller) return { ...checked, unspelt: `no dictionary for "${language}"` };
  const misspellings = findMisspellings(passages, speller.spell);
  speller.keep();
  return { ...checked, findings: sortFindings([...findings, ...misspellings]), unspelt: null };
}
