import type { Finding } from '../base/finding.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Passage } from '../prose/passages.ts';

/** A rule looks on: the joined dossier in, findings out. */
export type Rule = (ledger: Ledger) => Finding[];

/** A rule on words, which are read once for all such rules. */
export type WordRule = (ledger: Ledger, passages: readonly Passage[]) => Finding[];
