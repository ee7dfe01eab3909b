import { languageOf } from '../words/language.ts';
import { compareReleases } from './history.ts';
import type { Change, State } from './history.ts';
import type { Ledger } from './ledger.ts';
import { printReleasedValue } from './releasedValue.ts';
import { listReleases } from './releases.ts';
import { plainText } from './statement.ts';

/**
 * Returns what a release of the dossier as it is would keep; throws where the rules find an error. The
 * parts are sorted by id, so that a release shows what is new and not what was moved.
 */
export function composeState(ledger: Ledger): State {
  const { claims, readings, figures, settings } = ledger.dossier;
  const language = languageOf(settings.language);
  const sorted = <T extends { readonly id: string }>(records: ReadonlyMap<string, T>): T[] =>
    [...records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    claims: Object.fromEntries(
      sorted(claims).map((claim) => [claim.id, printReleasedValue(claim)]),
    ),
    readings: Object.fromEntries(sorted(readings).map(({ id, choice }) => [id, choice])),
    headlines: Object.fromEntries(
      sorted(figures).map(({ id, headline }) => [id, plainText(ledger, headline, language)]),
    ),
  };
}

/** Returns what has changed since the last release, in the order of ids; nothing where there is none. */
export function listUnreleased(ledger: Ledger): Change<State>[] {
  const last = listReleases(ledger.dossier).at(-1);
  return last ? compareReleases(last, composeState(ledger)) : [];
}
