import type { Update } from '../load/dossier.ts';
import { parseText } from '../model/text.ts';
import { writeDate } from '../words/date.ts';
import type { Language } from '../words/language.ts';
import type { Head } from './head.ts';
import type { Ledger } from './ledger.ts';
import { plainText } from './statement.ts';

/** A value by its reference, such as `claim:ID`, and the update in which it stands, if in one. */
export interface NamedIn {
  readonly names: string;
  readonly update?: string | undefined;
}

/**
 * Returns the words of a value. In a published update whose value has moved since, they say what was
 * stated then, on which day, and what the ledger says now.
 */
export function stateNamed(ledger: Ledger, { names, update }: NamedIn, language: Language): string {
  const now = plainText(ledger, `{${names}}`, language);
  const own = update === undefined ? undefined : ledger.dossier.updates.get(update);
  const then = own && findStated(own, names);
  if (!then || then.words === now) return now;
  return language.words.sentence.thenAndNow(writeDate(then.stated, language), then.words, now);
}

/**
 * Returns the title and description of an update in words. Where their values have moved since, they say
 * what was stated then and no more: the update is dated, and its text tells what has moved.
 */
export function stateUpdate(ledger: Ledger, update: Update, language: Language): Head {
  const state = (text: string): string =>
    (parseText(text) ?? [])
      .map((piece) =>
        piece.kind === 'words'
          ? piece.words
          : (findStated(update, `${piece.kind}:${piece.target}`)?.words ??
            plainText(ledger, `{${piece.kind}:${piece.target}}`, language)),
      )
      .join('');
  return { title: state(update.title), description: state(update.description) };
}

/** A draft has stated nothing yet. */
function findStated(update: Update, names: string) {
  return update.draft === true
    ? undefined
    : listStated(update).find((value) => value.names === names);
}

/** Returns the updates, the newest first. */
export function listUpdates(ledger: Ledger): Update[] {
  return [...ledger.dossier.updates.values()].sort((a, b) => (a.id < b.id ? 1 : -1));
}

/** Returns the values that an update stated; none where that was never frozen. */
export function listStated({ stated }: Update): Exclude<Update['stated'], string> {
  return typeof stated === 'string' ? [] : stated;
}
