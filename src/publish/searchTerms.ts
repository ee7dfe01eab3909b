import type { Ledger } from '../ledger/ledger.ts';

/** A term, and what it is also called. */
export interface SplitTerm {
  readonly long: string;
  readonly short: readonly string[];
}

/** Returns a term without the short forms in brackets after it, and those: "Weather Office (WO, Met)". */
export function splitTerm(term: string): SplitTerm {
  const [, long = term, names = ''] = /^(.*?)\s*\(([^)]*)\)$/.exec(term) ?? [];
  return { long, short: names.split(',').flatMap((name) => name.trim() || []) };
}

/**
 * Returns the long form of each short form of the glossary and the origins, so that a search for one
 * finds what is written with the other. The short forms of an origin are its names in capitals.
 */
export function listShortForms({ dossier }: Ledger): Record<string, string> {
  const terms = [...dossier.glossary.values()].map(({ term }) => splitTerm(term));
  const origins = [...dossier.origins.values()].map(({ label, names = [] }) => ({
    long: splitTerm(label).long,
    short: names.filter((name) => /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(name)),
  }));
  return Object.fromEntries(
    [...origins, ...terms].flatMap(({ long, short }) => short.map((name) => [name, long])),
  );
}
