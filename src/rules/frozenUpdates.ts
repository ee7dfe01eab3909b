import { composeFinding } from '../base/finding.ts';
import type { Finding, Place } from '../base/finding.ts';
import { parseCellAddress } from '../ledger/address.ts';
import { listStated } from '../ledger/stated.ts';
import { isUnknown } from '../load/dossier.ts';
import type { Dossier, Update } from '../load/dossier.ts';
import { valuesFileOf } from '../load/loadUpdates.ts';
import { listNamedValues } from '../prose/namedValues.ts';
import type { NamedValue } from '../prose/namedValues.ts';
import type { Rule } from './rule.ts';

/** The code of these findings: what `npm run freeze` mends. */
export const unfrozen = 'unfrozen-update';

/** Each published update has kept what it states, value by value, so that a later change can be told. */
export const checkFrozenUpdates: Rule = ({ dossier }) =>
  dossier.refused.pages.size > 0
    ? [] // a title that is refused may be the one that names a value
    : [...dossier.updates.values()]
        .filter(({ draft, stated }) => draft !== true && stated !== 'refused')
        .flatMap((update) => checkUpdate(update, dossier));

function checkUpdate(update: Update, dossier: Dossier): Finding[] {
  const { tree } = update.mdx;
  if (!tree) return [];
  const file = valuesFileOf(update.id);
  const start = { file: update.file, line: 1, column: 1 };
  const { released } = dossier.settings;
  if (update.date > released) return [early(update, start, released)];
  if (update.stated === 'never')
    return [fault(update, start, { expected: `what it states in ${file}`, found: 'no such file' })];
  const named = listNamedValues(update, tree, dossier);
  if (named.some((value) => isToldElsewhere(value, dossier))) return [];
  const stated = listStated(update);
  const length = Math.max(named.length, stated.length);
  const index = Array.from({ length }, (_, i) => i).find(
    (i) => named[i]?.names !== stated[i]?.names,
  );
  if (index === undefined) return [];
  const [own, kept] = [named[index], stated[index]];
  if (!own)
    return [
      fault(update, dossier.placeOf(stated, [index, 'names']), {
        expected: 'only values that the update states',
        found: `"${kept?.names ?? ''}"`,
      }),
    ];
  const expected = kept ? `"${kept.names}", as ${file} says` : `a value that ${file} names too`;
  return [fault(update, own.at, { expected, found: `"${own.names}"` })];
}

/** What cannot be stated at all is told by the rules of components and texts. */
function isToldElsewhere({ names }: NamedValue, dossier: Dossier): boolean {
  const [kind, target] = [names.slice(0, names.indexOf(':')), names.slice(names.indexOf(':') + 1)];
  if (kind === 'range') return 'part' in parseCellAddress(target, dossier);
  return isUnknown(dossier, kind === 'reading' ? 'readings' : 'claims', target);
}

function fault({ id }: Update, at: Place, of: { expected: string; found: string }): Finding {
  return composeFinding({ code: unfrozen, at, ...of, hint: `Run "npm run freeze -- ${id}".` });
}

/** What an update states, it states on the day of a release. */
function early({ date }: Update, at: Place, released: string): Finding {
  return composeFinding({
    code: 'update-date',
    at,
    expected: `a day no later than that of the release, ${released}`,
    found: date,
    hint: 'Set "released" in data/dossier.json to the day of this state, or keep the update as a draft.',
  });
}
