import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import retextEnglish from 'retext-english';
import type RetextSpell from 'retext-spell';
import type { Dictionary, Options } from 'retext-spell';
import { unified } from 'unified';
import { VFile } from 'vfile';

/** A word that no dictionary has, where its text begins it, and what may have been meant. */
export interface Misspelling {
  readonly word: string;
  readonly offset: number;
  readonly suggestions: readonly string[];
}

/** What knows how words are spelt, and which texts it found right before. */
export interface Speller {
  readonly spell: (text: string) => readonly Misspelling[];
  /** Keeps for the next run which of the texts that were asked about are right. */
  readonly keep: () => void;
}

/** The languages that have a dictionary, and how it is loaded. */
const dictionaries: Readonly<Record<string, () => Promise<{ default: Dictionary }>>> = {
  en: () => import('dictionary-en-gb'),
  'en-GB': () => import('dictionary-en-gb'),
};

/** The package takes a fifth of a second to think of a word, so it is asked for the first few only. */
const mostSuggestions = 8;

/**
 * Returns a speller for a language, or null for one without a dictionary. `dir` is the dossier's
 * folder, in which `.reckoner/spelling.json` remembers the texts that were right; `words` are right too.
 */
export async function openSpeller(
  dir: string,
  { language, words }: { readonly language: string; readonly words: readonly string[] },
): Promise<Speller | null> {
  const load = Object.hasOwn(dictionaries, language) ? dictionaries[language] : undefined;
  if (!load) return null;
  const [{ default: retextSpell }, { default: dictionary }] = await Promise.all([
    import('retext-spell'),
    load(),
  ]);
  const personal = [...new Set(words.flatMap(formsOf))].sort().join('\n');
  const key = sumOf(personal, dictionary.aff, dictionary.dic, versionOf('retext-spell'));
  const file = join(dir, '.reckoner/spelling.json');
  const [before, right] = [readHashes(file), new Set<string>()];
  const options = { dictionary, personal, max: mostSuggestions, ignoreLiteral: false };
  let look: Look | null = null; // a dictionary takes long to open: only once it is needed
  return {
    spell: (text) => {
      const own = sumOf(key, text);
      if (!before.has(own)) {
        look ??= openDictionary(retextSpell, options);
        const found = look(text);
        if (found.length > 0) return found;
      }
      right.add(own);
      return [];
    },
    keep: () => {
      if (before.symmetricDifference(right).size > 0) writeHashes(file, right);
    },
  };
}

/** A name of several words is right word by word, and so is what belongs to it. */
function formsOf(word: string): string[] {
  return word
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{M}\p{N}'-]+/u)
    .filter((part) => part !== '')
    .flatMap((part) => [part, `${part}'s`]);
}

function sumOf(...parts: readonly (string | Uint8Array)[]): string {
  return hash('sha256', parts.map((part) => hash('sha256', part)).join(), 'base64url');
}

/** The package does not tell its version to those who import it. */
function versionOf(name: string): string {
  const entry = createRequire(import.meta.url).resolve(name);
  return readFileSync(join(dirname(entry), 'package.json'), 'utf8');
}

type Look = (text: string) => Misspelling[];

function openDictionary(retextSpell: typeof RetextSpell, options: Options): Look {
  const checker = unified().use(retextEnglish).use(retextSpell, options).freeze();
  return (text) => {
    const file = new VFile(text);
    checker.runSync(checker.parse(file), file);
    return file.messages.flatMap(({ actual, expected, place }) => {
      if (typeof actual !== 'string') return []; // the package's remark that it stops thinking
      const start = place && 'start' in place ? place.start : place;
      return [{ word: actual, offset: start?.offset ?? 0, suggestions: expected ?? [] }];
    });
  };
}

/** A memory that cannot be read is none: all is spelt again. */
function readHashes(file: string): Set<string> {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return new Set(Array.isArray(value) ? value.map(String) : []);
  } catch {
    return new Set();
  }
}

/** A folder that cannot be written to only makes the next run slower. Moved into place whole, as two may write. */
function writeHashes(file: string, hashes: ReadonlySet<string>): void {
  const next = `${file}-${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(next, `${JSON.stringify([...hashes].sort(), null, 1)}\n`);
    renameSync(next, file);
  } catch {
    return;
  }
}
