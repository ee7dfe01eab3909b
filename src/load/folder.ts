import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Returns true for a folder; false for another kind of file, and for none. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Returns the names in a folder in order, without dot files, which systems leave behind. */
export function listNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort();
}

/** Returns the path of every file in a folder and its folders, in order; of no folder, none. */
export function listFiles(folder: string): string[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !isFolder(join(folder, path)))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}
