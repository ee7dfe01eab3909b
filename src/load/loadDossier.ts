import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { composeFinding } from '../base/finding.ts';
import type { Finding, Place } from '../base/finding.ts';
import { suggestNearest } from '../base/nearest.ts';
import { DossierFile } from '../model/dossier.ts';
import { findForbiddenCharacters } from './characters.ts';
import { collections } from './collections.ts';
import type { CollectionFiles } from './collections.ts';
import { parseJson } from './document.ts';
import type { Document, Path } from './document.ts';
import type { CollectionName, Dossier, Loaded } from './dossier.ts';
import { loadPages } from './loadPages.ts';
import { parseWith } from './schemaFindings.ts';

/** What the loader fills while it reads. */
interface Shelf {
  readonly dir: string;
  readonly findings: Finding[];
  readonly records: Map<CollectionName, Map<string, object>>;
  readonly ids: Map<CollectionName, Map<string, Place>>;
  readonly origins: Map<object, { document: Document; path: Path }>;
}

/**
 * Returns the dossier in a folder that holds `data/` and `content/`, with every problem of every file.
 * A record that does not fit its schema is left out; the others stay.
 */
export function loadDossier(dir: string): Loaded {
  const shelf: Shelf = {
    dir,
    findings: [],
    records: new Map(),
    ids: new Map(),
    origins: new Map(),
  };
  const settings = loadSettings(shelf);
  for (const files of collections) loadCollection(shelf, files);
  refuseUnknownFiles(shelf);
  const { pages, findings, placeOfPage } = loadPages(dir);
  const placeOf = (record: object, path: Path = []): Place => {
    const known = shelf.origins.get(record);
    return known ? known.document.placeOf([...known.path, ...path]) : placeOfPage(record, path);
  };
  const names = collections.map(({ name }) => name);
  const records = Object.fromEntries(names.map((name) => [name, shelf.records.get(name)]));
  const ids = Object.fromEntries(names.map((name) => [name, new Set(shelf.ids.get(name)?.keys())]));
  const dossier = { ...records, ids, settings, pages, placeOf } as unknown as Dossier;
  return { dossier, findings: [...shelf.findings, ...findings] };
}

/** Stands in where `data/dossier.json` is refused, so that the other findings can still be made. */
const noSettings: DossierFile = {
  title: 'Untitled',
  description: 'Untitled',
  language: 'en',
  address: 'https://example.org/',
  publisher: { name: 'Nobody', address: 'https://example.org/' },
  licences: {
    text: { name: 'None', address: 'https://example.org/' },
    data: { name: 'None', address: 'https://example.org/' },
  },
  originGroups: [],
  released: '1970-01-01',
};

function loadSettings(shelf: Shelf): DossierFile {
  const document = readDocument(shelf, 'data/dossier.json');
  if (!document) return noSettings;
  const { value, findings } = parseWith(DossierFile, document, []);
  shelf.findings.push(...findings);
  if (!value) return noSettings;
  shelf.origins.set(value, { document, path: [] });
  return value;
}

function loadCollection(shelf: Shelf, files: CollectionFiles): void {
  shelf.records.set(files.name, new Map());
  shelf.ids.set(files.name, new Map());
  for (const file of filesOf(shelf, files)) {
    const document = readDocument(shelf, file);
    if (!document) continue;
    if (files.holding === 'record') addRecord(shelf, files, { document, path: [] });
    else if (Array.isArray(document.value))
      document.value.forEach((_, index) => {
        addRecord(shelf, files, { document, path: [index] });
      });
    else if (document.value !== undefined)
      shelf.findings.push(
        composeFinding({
          code: 'wrong-type',
          at: document.placeOf([]),
          expected: `a list of ${files.name} in [ ]`,
          found: 'another value',
          hint: 'Put the records into one list.',
        }),
      );
  }
}

function filesOf(shelf: Shelf, { path, name, required }: CollectionFiles): string[] {
  const full = join(shelf.dir, 'data', path);
  if (!path.endsWith('/')) return required || existsSync(full) ? [`data/${path}`] : [];
  const found = existsSync(full) ? readdirSync(full).filter((file) => file.endsWith('.json')) : [];
  if (required && found.length === 0)
    shelf.findings.push(
      missingFile(`data/${path}`, `a file of ${name}, such as data/${path}first.json`),
    );
  return found.sort().map((file) => `data/${path}${file}`);
}

function readDocument(shelf: Shelf, file: string): Document | null {
  const full = join(shelf.dir, file);
  if (!existsSync(full)) {
    shelf.findings.push(missingFile(file, 'this file'));
    return null;
  }
  const { document, findings } = parseJson(file, readFileSync(full, 'utf8'));
  shelf.findings.push(...findings);
  for (const { text, at } of document.strings())
    shelf.findings.push(...findForbiddenCharacters(text, () => at));
  return document;
}

function missingFile(file: string, expected: string): Finding {
  return composeFinding({
    code: 'missing-file',
    at: { file, line: 1, column: 1 },
    expected,
    found: 'no such file',
    hint: 'Add it, or name another folder with --dossier.',
  });
}

function addRecord(
  shelf: Shelf,
  { name, schema, holding }: CollectionFiles,
  from: { document: Document; path: Path },
): void {
  const { document, path } = from;
  const { value, findings } = parseWith(schema, document, path);
  shelf.findings.push(...findings);
  const raw = path.length === 0 ? document.value : (document.value as unknown[])[Number(path[0])];
  const id = holding === 'record' ? basename(document.file, '.json') : idOf(raw);
  if (id === null) return;
  const ids = shelf.ids.get(name) as Map<string, Place>;
  const first = ids.get(id);
  const at = document.placeOf(holding === 'record' ? path : [...path, 'id']);
  if (first) {
    shelf.findings.push(duplicateId(id, first, at));
    return;
  }
  ids.set(id, at);
  if (!value) return;
  const record = holding === 'record' ? { ...value, id } : value;
  shelf.records.get(name)?.set(id, record);
  shelf.origins.set(record, from);
}

function idOf(raw: unknown): string | null {
  const id: unknown = raw !== null && typeof raw === 'object' && 'id' in raw ? raw.id : null;
  return typeof id === 'string' ? id : null;
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

/** A misspelt file name would otherwise leave its records out without a word. */
function refuseUnknownFiles({ dir, findings }: Shelf): void {
  const known = ['dossier.json', ...collections.map(({ path }) => path)];
  const folder = join(dir, 'data');
  for (const entry of existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []) {
    const name = entry.isDirectory() ? `${entry.name}/` : entry.name;
    if (!known.includes(name)) findings.push(unknownFile(`data/${name}`, known, name));
    else if (entry.isDirectory())
      for (const inner of readdirSync(join(folder, entry.name)).sort())
        if (!inner.endsWith('.json')) findings.push(unknownFile(`data/${name}${inner}`, [], inner));
  }
}

function unknownFile(file: string, known: readonly string[], name: string): Finding {
  return composeFinding({
    code: 'unknown-file',
    at: { file, line: 1, column: 1 },
    expected:
      known.length > 0 ? `one of data/${known.join(', data/')}` : 'a file that ends in .json',
    found: `"${name}"`,
    hint: suggestNearest(name, known, 'Rename it or take it out of data/.'),
  });
}
