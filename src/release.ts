import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { applyEdits, modify } from 'jsonc-parser';
import type { Finding } from './base/finding.ts';
import { checkDossier } from './check.ts';
import type { Ledger } from './ledger/ledger.ts';
import { printReleasedValue } from './ledger/releasedValue.ts';
import { listReleases } from './ledger/releases.ts';
import { plainText } from './ledger/statement.ts';
import { withoutDrafts } from './load/dossier.ts';
import type { Release } from './model/release.ts';
import { unreleased } from './rules/soundReleases.ts';
import { languageOf } from './words/language.ts';

/** What is asked of a release: its line for readers and its day. */
export interface Wish {
  readonly text: string;
  readonly date: string;
}

/** What releasing returns: the errors that forbid it, or the file that was written and what it holds. */
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
 * Writes the next release of a dossier without errors, and its day into the settings, whose file stays
 * as it is otherwise.
 */
export function releaseDossier(dir: string, wish: Wish): Released {
  const { ledger, findings } = checkDossier(dir);
  const number = listReleases(ledger.dossier).length + 1;
  const file = `data/releases/${number}.json`;
  const errors = findings.filter(
    ({ severity, code }) => severity === 'error' && code !== unreleased,
  );
  if (errors.length > 0) return { findings: errors, file, release: null };
  const release = composeRelease(ledger, { number, ...wish });
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), `${JSON.stringify(release, null, 2)}\n`);
  setReleased(join(dir, settingsFile), wish.date);
  return { findings: [], file, release };
}

/** The parts are sorted by id, so that a release shows what is new and not what was moved. */
function composeRelease(
  { dossier: whole, ...ledger }: Ledger,
  { number, date, text }: Wish & { number: number },
): Release {
  const dossier = withoutDrafts(whole);
  const language = languageOf(dossier.settings.language);
  const sorted = <T extends { readonly id: string }>(records: ReadonlyMap<string, T>): T[] =>
    [...records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    number,
    date,
    text,
    claims: Object.fromEntries(
      sorted(dossier.claims).map((claim) => [claim.id, printReleasedValue(claim)]),
    ),
    readings: Object.fromEntries(sorted(dossier.readings).map(({ id, choice }) => [id, choice])),
    headlines: Object.fromEntries(
      sorted(dossier.figures).map(({ id, headline }) => [
        id,
        plainText({ ...ledger, dossier }, headline, language),
      ]),
    ),
  };
}

function setReleased(file: string, date: string): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, applyEdits(text, modify(text, ['released'], date, {})));
}
