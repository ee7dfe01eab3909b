import type { z } from 'zod';
import type { Finding, Place } from '../base/finding.ts';
import { findForbiddenCharacters, findForbiddenReferences } from './characters.ts';
import { locate } from './document.ts';
import type { Document } from './document.ts';
import type { Prose } from './dossier.ts';
import { readFrontMatter } from './frontMatter.ts';
import { parseMdx } from './mdx.ts';
import type { Mdx } from './mdx.ts';
import { parseWith } from './schemaFindings.ts';
import { readTextFile } from './textFile.ts';

/** What the loaders of pages and updates fill while they read. */
export interface ProseShelf {
  readonly dir: string;
  readonly findings: Finding[];
  /** The words of front matter that was refused. */
  readonly refused: Set<string>;
  /** What was read before, by file: an unchanged text is not parsed again. */
  readonly earlier: ReadonlyMap<string, Prose>;
  /** The document that holds the front matter of each page and update. */
  readonly documents: Map<object, Document>;
}

/** A file of narrative as it was read; the front matter is null where it is refused. */
export interface ProseFile<Matter> {
  readonly matter: Matter | null;
  readonly text: string;
  readonly mdx: Mdx;
  readonly document: Document | null;
}

/** Returns a file of narrative with its front matter by a schema; its faults go on the shelf. */
export function readProseFile<T extends z.ZodType>(
  { dir, findings, refused, earlier }: ProseShelf,
  file: string,
  schema: T,
): ProseFile<z.infer<T>> {
  const read = readTextFile(dir, file);
  findings.push(...read.findings);
  const text = read.text ?? '';
  const front = read.text === null ? null : readFrontMatter(file, text);
  const document = front?.document ?? null;
  const parsed = document && parseWith(schema, document, []);
  findings.push(...(front?.findings ?? []), ...(parsed?.findings ?? []));
  findings.push(...findHidden(text, document, locate(file, text)));
  const matter = parsed?.value ?? null;
  if (matter === null) for (const word of wordsOf(front?.raw ?? '')) refused.add(word);
  const before = earlier.get(file);
  const mdx = before?.text === text ? before.mdx : parseMdx(file, text);
  return { matter, text, mdx, document };
}

/** Hidden characters as they stand, as references in the body, and as escapes in the front matter. */
function findHidden(
  text: string,
  document: Document | null,
  at: (offset: number) => Place,
): Finding[] {
  const raw = [...findForbiddenCharacters(text, at), ...findForbiddenReferences(text, at)];
  const strings = document?.strings() ?? [];
  const escaped = strings.flatMap(({ text: string, placeAt }) =>
    findForbiddenCharacters(string, placeAt),
  );
  const isNew = ({ line, found }: Finding): boolean =>
    raw.every((known) => known.line !== line || known.found !== found);
  return [...raw, ...escaped.filter(isNew)];
}

function wordsOf(raw: string): string[] {
  return raw.split(/[\s,[\]{}"']+/);
}
