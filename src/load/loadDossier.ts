import { join } from 'node:path';
import type { Finding, Place } from '../base/finding.ts';
import { DossierFile } from '../model/dossier.ts';
import { collections } from './collections.ts';
import { collectRecords, readDocument } from './collectRecords.ts';
import type { Shelf } from './collectRecords.ts';
import type { Path } from './document.ts';
import type { Dossier, Loaded } from './dossier.ts';
import { checkFileNames } from './fileNames.ts';
import { listFiles } from './folder.ts';
import { findStrayLinks } from './links.ts';
import { loadContent } from './loadContent.ts';
import { parseWith } from './schemaFindings.ts';

/**
 * Returns the dossier in a folder that holds `data/` and `content/`, with every problem of every file.
 * A record that does not fit its schema is left out; the others stay. An earlier reading is used
 * where a text is the same.
 */
export function loadDossier(dir: string, earlier?: Dossier): Loaded {
  const shelf: Shelf = {
    dir,
    findings: checkFileNames(dir),
    records: new Map(),
    ids: new Map(),
    refused: new Map(),
    unread: new Set(),
    origins: new Map(),
  };
  const settings = loadSettings(shelf);
  for (const files of collections) collectRecords(shelf, files);
  const { pages, updates, findings, refused, placeOfProse } = loadContent(dir, earlier);
  return {
    dossier: {
      ...toRecord((name) => shelf.records.get(name)),
      settings,
      pages,
      updates,
      assets: new Set(listFiles(join(dir, 'public')).map((file) => `/${file}`)),
      ids: toRecord((name) => new Set(shelf.ids.get(name)?.keys())),
      refused: { ...toRecord((name) => shelf.refused.get(name)), pages: refused },
      unread: shelf.unread,
      placeOf: (record: object, path: Path = [], offset?: number): Place => {
        const known = shelf.origins.get(record);
        if (!known) return placeOfProse(record, path);
        return known.document.placeOf([...known.path, ...path], offset);
      },
    } as unknown as Dossier,
    findings: leaveOutStray(dir, [...shelf.findings, ...findings]),
  };
}

/** What is wrong in a file that is not of the dossier is not told beside that. */
function leaveOutStray(dir: string, findings: readonly Finding[]): Finding[] {
  const stray = findStrayLinks(dir);
  const isStray = (file: string): boolean =>
    stray.some((link) => file === link.file || file.startsWith(`${link.file}/`));
  return [...stray, ...findings.filter(({ file }) => !isStray(file))];
}

function toRecord<T>(of: (name: (typeof collections)[number]['name']) => T): Record<string, T> {
  return Object.fromEntries(collections.map(({ name }) => [name, of(name)]));
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
  topics: [],
  keyFigures: [],
  released: '1970-01-01',
};

function loadSettings(shelf: Shelf): DossierFile {
  const document = readDocument(shelf, 'data/dossier.json');
  if (!document || document.isBroken([])) return noSettings;
  const { value, findings } = parseWith(DossierFile, document, []);
  shelf.findings.push(...findings);
  if (!value) return noSettings;
  shelf.origins.set(value, { document, path: [] });
  return value;
}
