import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { applyEdits, modify } from 'jsonc-parser';
import { composeFinding } from './base/finding.ts';
import type { Finding } from './base/finding.ts';
import { checkDossier } from './check.ts';
import type { Ledger } from './ledger/ledger.ts';
import { listReleases } from './ledger/releases.ts';
import { composeState, listUnreleased } from './ledger/state.ts';
import type { Release } from './model/release.ts';
import { unreleased } from './rules/soundReleases.ts';

/** What is asked of a release: its line for readers and its day. */
export interface Wish {
  readonly text: string;
  readonly date: string;
}

/** What releasing returns: what forbids it, or the file that was written and what it holds. */
export interface Released {
  readonly findings: readonly Finding[];
  readonly file: string;
  readonly release: Release | null;
}

const settingsFile = 'data/dossier.json';

/** Returns the day before which a dossier cannot be released: of its last release, or what it has as its day. */
export function earliestRelease(dir: string): string {
  const { dossier } = checkDossier(dir).ledger;
  return listReleases(dossier).at(-1)?.date ?? dossier.settings.released;
}

/**
 * Writes the next release of a dossier without errors in which something is new, and its day into the
 * settings, whose file stays as it is otherwise.
 */
export function releaseDossier(dir: string, wish: Wish): Released {
  const { ledger, findings } = checkDossier(dir);
  const number = listReleases(ledger.dossier).length + 1;
  const file = `data/releases/${number}.json`;
  const errors = findings.filter(
    ({ severity, code }) => severity === 'error' && code !== unreleased,
  );
  const faults = errors.length > 0 ? errors : findNothingNew(ledger);
  if (faults.length > 0) return { findings: faults, file, release: null };
  const release = { number, date: wish.date, text: wish.text, ...composeState(ledger) };
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), `${JSON.stringify(release, null, 2)}\n`);
  setReleased(join(dir, settingsFile), wish.date);
  return { findings: [], file, release };
}

/** A day that was set ahead of the last release is something new: an update to come out asks for it. */
function findNothingNew(ledger: Ledger): Finding[] {
  const { settings, placeOf } = ledger.dossier;
  const last = listReleases(ledger.dossier).at(-1);
  if (!last || settings.released !== last.date || listUnreleased(ledger).length > 0) return [];
  return [
    composeFinding({
      code: 'nothing-new',
      at: placeOf(settings, ['released']),
      expected: `a value, a reading or a headline that differs from release ${last.number} of ${last.date}`,
      found: 'nothing new',
      hint: 'Release once something has changed. For an update of a later day, put that day here first.',
    }),
  ];
}

function setReleased(file: string, date: string): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, applyEdits(text, modify(text, ['released'], date, {})));
}
