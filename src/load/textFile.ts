import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeFinding } from '../base/finding.ts';
import type { Finding } from '../base/finding.ts';
import { hiddenCharacter } from './characters.ts';
import { locate } from './document.ts';
import { statOf } from './folder.ts';

/** The text of a file without its byte order mark, or null where it cannot be read as text. */
export interface TextFile {
  readonly text: string | null;
  readonly findings: readonly Finding[];
}

/** Returns the text of a file of a dossier, and what is wrong with its bytes. */
export function readTextFile(dir: string, file: string): TextFile {
  const stat = statOf(join(dir, file));
  if (!stat) return { text: null, findings: [missingFile(file, 'this file')] };
  if (!stat.isFile()) return { text: null, findings: [notAFile(file)] };
  const bytes = readFileSync(join(dir, file));
  const marked = bytes.toString('utf8');
  if (!isUtf8(bytes)) return { text: null, findings: [wrongEncoding(file, marked)] };
  if (!marked.startsWith('\ufeff')) return { text: marked, findings: [] };
  const start = { file, line: 1, column: 1 };
  return { text: marked.slice(1), findings: [hiddenCharacter('\ufeff', start)] };
}

/** Returns the finding for a file that a dossier lacks. */
export function missingFile(file: string, expected: string): Finding {
  return composeFinding({
    code: 'missing-file',
    at: { file, line: 1, column: 1 },
    expected,
    found: 'no such file',
    hint: 'Add it, or name another folder with --dossier.',
  });
}

function notAFile(file: string): Finding {
  return composeFinding({
    code: 'unreadable-file',
    at: { file, line: 1, column: 1 },
    expected: 'a file',
    found: 'a folder of that name',
    hint: 'Rename the folder or take it out.',
  });
}

/** Read on, such a file would show readers other letters than its author wrote. */
function wrongEncoding(file: string, text: string): Finding {
  return composeFinding({
    code: 'encoding',
    at: locate(file, text)(text.indexOf('\ufffd')),
    expected: 'text in UTF-8',
    found: 'bytes of another encoding',
    hint: 'Save the file as UTF-8.',
  });
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
