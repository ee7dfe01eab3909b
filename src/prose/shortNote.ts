import { findOpenReading } from '../ledger/contested.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { need } from '../ledger/ledger.ts';
import { stateRange } from '../ledger/rangeStatement.ts';
import { plainText, queryOf, stateClaim } from '../ledger/statement.ts';
import type { Language } from '../words/language.ts';
import { nameSource } from '../words/source.ts';
import type { NoteKind } from './sideNotes.ts';

/**
 * Returns a side note in the few words that fit a margin: of a claim who states it, where and when, and
 * whether it is contested; of a range what it is made of; of a source its name and date; of a term what it
 * means.
 */
export function shortenNote(
  ledger: Ledger,
  { kind, target }: { kind: Exclude<NoteKind, 'own' | 'reading'>; target: string },
  language: Language,
): string {
  const { sources, glossary } = ledger.dossier;
  const { label, separator } = language.words;
  if (kind === 'claim') return shortenClaim(ledger, target, language);
  if (kind === 'source') return nameSource(need(sources, target), language);
  if (kind === 'term') return plainText(ledger, need(glossary, target).text, language);
  const { time, basis } = stateRange(ledger, queryOf(ledger, target), language);
  return [label.reported, time, basis].filter(Boolean).join(separator);
}

/** Whoever publishes their own words is named once. */
function shortenClaim(ledger: Ledger, id: string, language: Language): string {
  const { origin, source } = stateClaim(ledger, id, language);
  const { label, separator } = language.words;
  return [
    ...(origin.label === source.publisher ? [] : [origin.label]),
    nameSource(source, language),
    ...(findOpenReading(ledger, id) ? [label.isContested] : []),
  ].join(separator);
}
