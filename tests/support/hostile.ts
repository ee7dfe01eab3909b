import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkDossier } from '../../src/check.ts';
import { copyDossier, printFindings } from './dossierCopy.ts';
import type { Edit } from './dossierCopy.ts';

const folder = resolve(import.meta.dirname, '../fixtures/hostile');

/** Pages that must be refused: each would write a file, set a global or make a request. */
export const refusedPages = namesIn('refused');

/** Pages that are odd and allowed: what looks like code in them is words. */
export const legalPages = namesIn('legal');

function namesIn(kind: string): string[] {
  return readdirSync(join(folder, kind))
    .map((file) => file.replace(/\.mdx$/, ''))
    .sort();
}

/** Puts all hostile pages of one kind into a copy of a dossier. */
export function addHostilePages(kind: 'refused' | 'legal'): Edit {
  return (dir) => {
    cpSync(join(folder, kind), join(dir, 'content/pages'), { recursive: true });
  };
}

/** Returns the text of one hostile page. */
export function readHostilePage(name: string): string {
  return readFileSync(join(folder, `refused/${name}.mdx`), 'utf8');
}

interface Strings {
  readonly openings: readonly string[];
  readonly endings: readonly string[];
  /** Where only some words may stand. */
  readonly shortEnding: string;
  readonly addressEnding: string;
}

/** Strings that try to break out of where they are shown, or to be run by a spreadsheet. */
export const hostileStrings = JSON.parse(
  readFileSync(join(folder, 'strings.json'), 'utf8'),
) as Strings;

/** The keys of the data under which any words may stand. */
const wordKeys = new Set(
  'answer,definition,description,headline,howToRead,label,meaning,name,note,one,other,phrase,publisher,question,section,subtitle,text,title'.split(
    ',',
  ),
);

/** Puts every hostile string into every text of every data file, and behind every address. */
export const plantHostileStrings: Edit = (dir) => {
  const { openings, endings, shortEnding, addressEnding } = hostileStrings;
  let count = 0;
  const plant = (key: string, value: unknown): unknown => {
    if (typeof value !== 'string') return value;
    if (key === 'address') return value + addressEnding;
    if (!wordKeys.has(key)) return value;
    count += 1;
    const opening = openings[count % openings.length] ?? '';
    return key === 'phrase' ? opening + shortEnding : `${opening}${value} ${endings.join(' ')}`;
  };
  const files = readdirSync(join(dir, 'data'), { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.json')).sort()) {
    const path = join(dir, 'data', file);
    const value = JSON.parse(readFileSync(path, 'utf8'), plant) as unknown;
    writeFileSync(path, JSON.stringify(value, null, 2));
  }
};

/** Returns the errors of an edited copy that the dossier itself does not have. */
export function findErrors(...edits: readonly Edit[]): string {
  const errors = (dir: string): string[] =>
    printFindings(checkDossier(dir).findings.filter(({ severity }) => severity === 'error')).split(
      '\n',
    );
  const known = errors(copyDossier());
  return errors(copyDossier(...edits))
    .filter((line) => !known.includes(line))
    .join('\n');
}
