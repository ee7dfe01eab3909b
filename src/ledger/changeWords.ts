import type { ReleasedValue } from '../model/release.ts';
import type { Language } from '../words/language.ts';
import type { Change, Kept, KeptKind, State } from './history.ts';
import type { Ledger } from './ledger.ts';
import { writeReleasedValue } from './releasedValue.ts';
import { nameCell } from './statement.ts';

/** A change in words. */
export interface ToldChange {
  /** What it is of. */
  readonly name: string;
  /** What became of it. */
  readonly words: string;
  /** Where it stands on the site; null where nothing is left of it. */
  readonly path: string | null;
}

/** Returns a change in words, with the values as the earlier and the later state have them. */
export function tellChange(ledger: Ledger, change: Change<State>, language: Language): ToldChange {
  const { kind, id, before, after, earlier, release } = change;
  const { history } = language.words.site;
  const { path, name, write } = tellers[kind](ledger, id, language);
  const [then, now] = [
    before === undefined ? null : write(before, earlier),
    after === undefined ? null : write(after, release),
  ];
  const words =
    then === null
      ? history.added(now ?? '')
      : now === null
        ? history.removed(then)
        : history.changed(then, now);
  return { path, name, words };
}

interface Teller {
  readonly path: string | null;
  readonly name: string;
  readonly write: (kept: Kept, state: State) => string;
}

const tellers: Record<KeptKind, (ledger: Ledger, id: string, language: Language) => Teller> = {
  claims: tellClaim,
  readings: tellReading,
  headlines: tellHeadline,
};

/** The measure of a claim that is gone is the first part of its id. */
function tellClaim(ledger: Ledger, id: string, language: Language): Teller {
  const { dossier } = ledger;
  const claim = dossier.claims.get(id);
  const measure = dossier.measures.get(claim?.measure ?? id.slice(0, id.indexOf('.')));
  const origin = claim && dossier.origins.get(claim.origin)?.label;
  const cell = claim ? nameCell(claim, ledger, language) : (measure?.label ?? id);
  return {
    name: [cell, origin].filter(Boolean).join(language.words.separator),
    path: measure ? `measures/${measure.id}/${claim ? `#${id}` : ''}` : null,
    write: (kept) =>
      kept === null ? language.words.notRecorded : writeReleasedValue(kept, measure, language),
  };
}

function tellReading(ledger: Ledger, id: string, language: Language): Teller {
  const { words } = language;
  const reading = ledger.dossier.readings.get(id);
  const cell = reading ? nameCell(reading, ledger, language) : id;
  return {
    name: words.sentence.named(words.site.history.reading, cell),
    path: reading ? `measures/${reading.measure}/#reading-${id}` : null,
    write: (choice, state) =>
      choice === null
        ? words.label.noPosition
        : writeChoice(ledger, { choice: String(choice), state }, language),
  };
}

/** The value that the editors used, and who said it. */
function writeChoice(
  ledger: Ledger,
  { choice, state }: { choice: string; state: State },
  language: Language,
): string {
  const value: ReleasedValue = state.claims[choice] ?? choice;
  const { write } = tellClaim(ledger, choice, language);
  const origin = ledger.dossier.origins.get(ledger.dossier.claims.get(choice)?.origin ?? '');
  return [write(value, state), origin?.label].filter(Boolean).join(language.words.separator);
}

function tellHeadline(ledger: Ledger, id: string, { words }: Language): Teller {
  return {
    name: words.site.history.headline(id),
    path: ledger.dossier.figures.has(id) ? `figures/${id}/` : null,
    write: String,
  };
}
