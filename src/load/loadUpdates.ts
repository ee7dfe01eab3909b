import { join } from 'node:path';
import { composeFinding } from '../base/finding.ts';
import type { Finding } from '../base/finding.ts';
import { suggestNearest } from '../base/nearest.ts';
import { Day } from '../model/id.ts';
import { StatedValues, UpdateMatter } from '../model/update.ts';
import type { StatedValue } from '../model/update.ts';
import { findForbiddenCharacters } from './characters.ts';
import type { Update } from './dossier.ts';
import { isFolder, listNames } from './folder.ts';
import { parseJson } from './json.ts';
import { readProseFile } from './proseFile.ts';
import type { ProseShelf } from './proseFile.ts';
import { parseWith } from './schemaFindings.ts';
import { readTextFile } from './textFile.ts';

/** Where updates stand, each with the values that it stated beside it. */
export const updateFolder = 'content/updates/';
const valuesEnding = '.values.json';

/** Returns the file, in its dossier, of the values that an update stated. */
export function valuesFileOf(id: string): string {
  return `${updateFolder}${id}${valuesEnding}`;
}

/** Returns the updates of `content/updates/` by their id; what is wrong with them goes on the shelf. */
export function loadUpdates(shelf: ProseShelf): Map<string, Update> {
  const folder = join(shelf.dir, updateFolder);
  const names = isFolder(folder) ? listNames(folder) : [];
  const ids = names.filter((name) => name.endsWith('.mdx')).map((name) => name.slice(0, -4));
  const values = names.filter((name) => name.endsWith(valuesEnding));
  const frozen = values.map((name) => name.slice(0, -valuesEnding.length));
  for (const id of frozen.filter((one) => !ids.includes(one)))
    shelf.findings.push(valuesOfNothing(id, ids));
  return new Map(ids.map((id) => [id, loadUpdate(shelf, id, frozen.includes(id))]));
}

/** An update whose front matter is refused stays, so that its body is still read for faults. */
function loadUpdate(shelf: ProseShelf, id: string, isFrozen: boolean): Update {
  const file = `${updateFolder}${id}.mdx`;
  const date = id.slice(0, '2026-01-01'.length);
  shelf.findings.push(...refuseName(file, id));
  const { matter, text, mdx, document } = readProseFile(shelf, file, UpdateMatter);
  const stated = isFrozen ? (readStated(shelf, id) ?? 'refused') : 'never';
  const update: Update = {
    title: id,
    description: id,
    ...matter,
    id,
    date,
    file,
    text,
    mdx,
    stated,
  };
  if (document) shelf.documents.set(update, document);
  return update;
}

function refuseName(file: string, id: string): Finding[] {
  const [date, name] = [id.slice(0, 10), id.slice(10)];
  if (Day.safeParse(date).success && /^(?:-[a-z0-9]+)+$/.test(name)) return [];
  return [
    composeFinding({
      code: 'update-name',
      at: { file, line: 1, column: 1 },
      expected: 'a file name that is a day and a name in small letters, as in 2026-03-10-first-day',
      found: `"${id}"`,
      hint: 'Rename the file: its name becomes the address, its day the date of the update.',
    }),
  ];
}

function readStated({ dir, findings, documents }: ProseShelf, id: string): StatedValue[] | null {
  const file = valuesFileOf(id);
  const read = readTextFile(dir, file);
  findings.push(...read.findings);
  if (read.text === null) return null;
  const { document, findings: faults } = parseJson(file, read.text);
  findings.push(...faults);
  for (const { text, placeAt } of document.strings())
    findings.push(...findForbiddenCharacters(text, placeAt));
  if (document.isBroken([])) return null;
  const parsed = parseWith(StatedValues, document, []);
  findings.push(...parsed.findings);
  if (parsed.value) documents.set(parsed.value, document);
  return parsed.value;
}

function valuesOfNothing(id: string, known: readonly string[]): Finding {
  return composeFinding({
    code: 'unknown-file',
    at: { file: valuesFileOf(id), line: 1, column: 1 },
    expected: 'the update whose values these are beside it',
    found: `no "${id}.mdx"`,
    hint: suggestNearest(id, known, 'Rename the file as the update, or take it out.'),
  });
}
