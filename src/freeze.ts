import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './base/finding.ts';
import { checkDossier } from './check.ts';
import type { Ledger } from './ledger/ledger.ts';
import { listStated } from './ledger/stated.ts';
import { plainText } from './ledger/statement.ts';
import type { Update } from './load/dossier.ts';
import { valuesFileOf } from './load/loadUpdates.ts';
import type { StatedValue } from './model/update.ts';
import { listNamedValues } from './prose/namedValues.ts';
import { unfrozen } from './rules/frozenUpdates.ts';
import { unreleased } from './rules/soundReleases.ts';
import { languageOf } from './words/language.ts';

/** What freezing returns: the errors that forbid it, or the file that was written and its values. */
export interface Frozen {
  readonly findings: readonly Finding[];
  readonly file: string;
  readonly values: readonly StatedValue[];
}

/** Returns the ids of a dossier's updates. */
export function listUpdateIds(dir: string): string[] {
  return [...checkDossier(dir).ledger.dossier.updates.keys()];
}

/**
 * Writes beside an update the values that it states, with the day of this release. A value that it
 * stated in an earlier release, already published, keeps its words and its day.
 */
export function freezeUpdate(dir: string, id: string): Frozen {
  const { ledger, findings } = checkDossier(dir);
  const file = valuesFileOf(id);
  const mended = [unfrozen, unreleased];
  const errors = findings.filter(
    ({ severity, code }) => severity === 'error' && !mended.includes(code),
  );
  const update = ledger.dossier.updates.get(id);
  if (errors.length > 0 || !update) return { findings: errors, file, values: [] };
  const values = stateValues(update, ledger);
  writeFileSync(join(dir, file), `${JSON.stringify(values, null, 2)}\n`);
  return { findings: [], file, values };
}

function stateValues(update: Update, ledger: Ledger): StatedValue[] {
  const { tree } = update.mdx;
  if (!tree) throw new Error(`${update.file}: the rules should have refused this`);
  const { settings } = ledger.dossier;
  const language = languageOf(settings.language);
  const published = update.draft === true ? [] : listStated(update);
  return listNamedValues(update, tree, ledger.dossier).map(({ names }): StatedValue => {
    const earlier = published.find((one) => one.names === names && one.stated < settings.released);
    const words = plainText(ledger, `{${names}}`, language);
    return earlier ?? { names, words, stated: settings.released };
  });
}
