import type { Claim } from '../model/claim.ts';
import type { Measure } from '../model/measure.ts';
import type { Origin } from '../model/origin.ts';
import { parseText } from '../model/text.ts';
import type { Source } from '../model/source.ts';
import type { Language } from '../words/language.ts';
import { writeTime, writeValue } from '../words/value.ts';
import { parseCellAddress } from './address.ts';
import type { RangeQuery } from './address.ts';
import { need } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import { memberLabels } from './members.ts';
import { stateRange } from './rangeStatement.ts';

/** A claim in words, with everything a reader needs to judge it. */
export interface ClaimStatement {
  readonly claim: Claim;
  readonly measure: Measure;
  readonly origin: Origin;
  readonly source: Source;
  /** Value, unit and qualifier. */
  readonly value: string;
  readonly time: string;
}

/** A piece of a resolved text: words, or the words of a claim or range that can be followed. */
export type ResolvedPiece =
  | { readonly kind: 'words'; readonly words: string; readonly emphasis: boolean }
  | { readonly kind: 'claim'; readonly words: string; readonly claim: string }
  | { readonly kind: 'range'; readonly words: string; readonly measure: string };

/** Returns a claim in words; throws for an unknown id, which the rules refuse beforehand. */
export function stateClaim(ledger: Ledger, id: string, language: Language): ClaimStatement {
  const { dossier } = ledger;
  const claim = need(dossier.claims, id);
  const measure = need(dossier.measures, claim.measure);
  return {
    claim,
    measure,
    origin: need(dossier.origins, claim.origin),
    source: need(dossier.sources, claim.source),
    value: writeValue(claim, measure, language),
    time: writeTime(claim, language),
  };
}

/** Returns the name of a cell: its measure and its members. */
export function nameCell(
  { measure, dimensions }: Pick<Claim, 'measure' | 'dimensions'>,
  { dossier }: Ledger,
  { words }: Language,
): string {
  const members = memberLabels({ measure, dimensions }, dossier);
  const { label } = need(dossier.measures, measure);
  return members.length === 0 ? label : words.sentence.named(label, words.list(members));
}

/** Returns a text with every reference put into words, in order. */
export function resolveText(ledger: Ledger, text: string, language: Language): ResolvedPiece[] {
  return (parseText(text) ?? []).map((piece): ResolvedPiece => {
    if (piece.kind === 'words') return piece;
    const { kind, target } = piece;
    if (kind === 'range') {
      const query = queryOf(ledger, target);
      return { kind, words: stateRange(ledger, query, language).value, measure: query.measure };
    }
    const id = kind === 'reading' ? need(ledger.dossier.readings, target).choice : target;
    const { claim, value, time } = stateClaim(ledger, id ?? '', language);
    return { kind: 'claim', claim: claim.id, words: kind === 'when' ? time : value };
  });
}

/** Returns a text as plain words, for titles, descriptions and drawings. */
export function plainText(ledger: Ledger, text: string, language: Language): string {
  return resolveText(ledger, text, language)
    .map(({ words }) => words)
    .join('');
}

/** Returns the query for the address of a cell; throws for one that the rules refuse. */
export function queryOf(ledger: Ledger, address: string): RangeQuery {
  const query = parseCellAddress(address, ledger.dossier);
  if ('part' in query) throw new Error(`unknown in a cell's address: ${query.part}`);
  return query;
}
