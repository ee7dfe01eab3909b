import type { Finding } from '../base/finding.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** A rule looks on: the joined dossier in, findings out. */
export type Rule = (ledger: Ledger) => Finding[];
