import { sortFindings } from './base/finding.ts';
import type { Finding } from './base/finding.ts';
import { joinClaims } from './ledger/ledger.ts';
import type { Ledger } from './ledger/ledger.ts';
import { loadDossier } from './load/loadDossier.ts';
import { rules } from './rules/index.ts';

/** What a check returns: the joined dossier, and every finding of every file in reading order. */
export interface Checked {
  readonly ledger: Ledger;
  readonly findings: readonly Finding[];
}

/** Returns the dossier in a folder, loaded and joined, with all that is wrong with it. */
export function checkDossier(dir: string): Checked {
  const { dossier, findings } = loadDossier(dir);
  const ledger = joinClaims(dossier);
  return {
    ledger,
    findings: sortFindings([...findings, ...rules.flatMap((rule) => rule(ledger))]),
  };
}
