import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { composeFinding } from '../base/finding.ts';
import type { Finding, Place } from '../base/finding.ts';
import { findForbiddenCharacters } from './characters.ts';
import type { CollectionFiles } from './collections.ts';
import type { Document, Path } from './document.ts';
import type { CollectionName } from './dossier.ts';
import { isFolder, listNames } from './folder.ts';
import { parseJson } from './json.ts';
import { parseWith } from './schemaFindings.ts';
import { missingFile, readTextFile } from './textFile.ts';

/** What the loader fills while it reads. */
export interface Shelf {
  readonly dir: string;
  readonly findings: Finding[];
  readonly records: Map<CollectionName, Map<string, object>>;
  readonly ids: Map<CollectionName, Map<string, Place>>;
  readonly refused: Map<CollectionName, Set<string>>;
  readonly unread: Set<CollectionName>;
  readonly origins: Map<object, { document: Document; path: Path }>;
}

/** Returns a data file as a document, with its faults on the shelf, or null where it cannot be read. */
export function readDocument({ dir, findings }: Shelf, file: string): Document | null {
  const read = readTextFile(dir, file);
  findings.push(...read.findings);
  if (read.text === null) return null;
  const parsed = parseJson(file, read.text);
  findings.push(...parsed.findings);
  for (const { text, placeAt } of parsed.document.strings())
    findings.push(...findForbiddenCharacters(text, placeAt));
  return parsed.document;
}

/** Puts the records of a collection on the shelf, and what is wrong with them. */
export function collectRecords(shelf: Shelf, files: CollectionFiles): void {
  const { name, holding } = files;
  shelf.records.set(name, new Map());
  shelf.ids.set(name, new Map());
  shelf.refused.set(name, new Set());
  for (const file of filesOf(shelf, files)) {
    const document = readDocument(shelf, file);
    if (!document) shelf.unread.add(name);
    else if (holding === 'record') addRecord(shelf, files, { document, path: [] });
    else if (Array.isArray(document.value))
      document.value.forEach((_, index) => {
        addRecord(shelf, files, { document, path: [index] });
      });
    else if (!document.isBroken([])) {
      shelf.findings.push(notAList(document, name));
      shelf.unread.add(name);
    }
    if (document?.isBroken([])) salvage(shelf, files, document);
  }
}

function filesOf(shelf: Shelf, { path, name, required }: CollectionFiles): string[] {
  const full = join(shelf.dir, 'data', path);
  if (!path.endsWith('/'))
    return required || listNames(join(shelf.dir, 'data')).includes(path) ? [`data/${path}`] : [];
  const isNamedFile = existsSync(full.slice(0, -1)) && !isFolder(full); // told with the file names
  const found = isFolder(full) ? listNames(full).filter((file) => file.endsWith('.json')) : [];
  const isMissing = required && !isNamedFile && found.length === 0;
  const expected = `a file of ${name}, such as data/${path}first.json`;
  if (isMissing) shelf.findings.push(missingFile(`data/${path}`, expected));
  if (isMissing || isNamedFile) shelf.unread.add(name);
  return found.map((file) => `data/${path}${file}`);
}

function notAList(document: Document, name: CollectionName): Finding {
  return composeFinding({
    code: 'wrong-type',
    at: document.placeOf([]),
    expected: `a list of ${name} in [ ]`,
    found: 'another value',
    hint: 'Put the records into one list.',
  });
}

function addRecord(
  shelf: Shelf,
  { name, schema, holding }: CollectionFiles,
  from: { document: Document; path: Path },
): void {
  const { document, path } = from;
  const raw = path.length === 0 ? document.value : (document.value as unknown[])[Number(path[0])];
  const broken = document.isBroken(path);
  const parsed = broken ? null : parseWith(schema, document, path);
  shelf.findings.push(...(parsed?.findings ?? []));
  const id = holding === 'record' ? basename(document.file, '.json') : idOf(raw, schema);
  if (id === null) shelf.unread.add(name);
  const isNew = id !== null && addId(shelf, name, { id, ...from });
  if (!isNew || !parsed?.value) {
    addTexts(raw, shelf.refused.get(name) as Set<string>);
    return;
  }
  const record = holding === 'record' ? { ...parsed.value, id } : parsed.value;
  shelf.records.get(name)?.set(id, record);
  shelf.origins.set(record, from);
}

/** Returns false, with a finding on the shelf, where another record has the id. */
function addId(
  shelf: Shelf,
  name: CollectionName,
  { id, document, path }: { id: string; document: Document; path: Path },
): boolean {
  const ids = shelf.ids.get(name) as Map<string, Place>;
  const first = ids.get(id);
  const at = document.placeOf(path.length === 0 ? path : [...path, 'id']);
  if (first) shelf.findings.push(duplicateId(id, first, at));
  else ids.set(id, at);
  return first === undefined;
}

function idOf(raw: unknown, schema: CollectionFiles['schema']): string | null {
  const id: unknown = raw !== null && typeof raw === 'object' && 'id' in raw ? raw.id : null;
  const isId = (schema.shape as Record<string, z.ZodType>)['id']?.safeParse(id).success;
  return typeof id === 'string' && isId ? id : null;
}

function duplicateId(id: string, first: Place, at: Place): Finding {
  return composeFinding({
    code: 'duplicate-id',
    at,
    expected: 'an id that no other record has',
    found: `"${id}" again, first at ${first.file}:${first.line}:${first.column}`,
    hint: 'Give one of the two another id, or merge them if they are the same.',
  });
}

function addTexts(raw: unknown, texts: Set<string>): void {
  if (typeof raw === 'string') texts.add(raw);
  else if (raw !== null && typeof raw === 'object')
    for (const value of Object.values(raw)) addTexts(value, texts);
}

/**
 * Keeps the ids and texts that stand behind a syntax error, so that nothing calls them unknown. A file
 * that shows no id at all counts as missing.
 */
function salvage(shelf: Shelf, { name, holding }: CollectionFiles, { file, text }: Document): void {
  const at = { file, line: 1, column: 1 };
  for (const [, string = ''] of text.matchAll(/"([^"\\\n]*)"/g))
    shelf.refused.get(name)?.add(string);
  if (holding === 'record') return;
  const found = [...text.matchAll(/"id"\s*:\s*"([^"\\\n]*)"/g)].map(([, id = '']) => id);
  if (found.length === 0) shelf.unread.add(name);
  const ids = shelf.ids.get(name);
  for (const id of found) if (!ids?.has(id)) ids?.set(id, at);
}
