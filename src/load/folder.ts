import { lstatSync, readdirSync, statSync } from 'node:fs';
import type { Dirent, Stats } from 'node:fs';
import { join, relative } from 'node:path';

/** Returns true for a folder; false for another kind of file, and for none. */
export function isFolder(path: string): boolean {
  return statOf(path)?.isDirectory() ?? false;
}

/** Returns what a path leads to, or null where that is nothing; a link in a circle leads to nothing. */
export function statOf(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ELOOP') return null;
    throw error;
  }
}

/** Returns the names in a folder in order, without dot files, which systems leave behind. */
export function listNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort();
}

/** Returns the path of every file in a folder and its folders, in order; of no folder, none. */
export function listFiles(folder: string): string[] {
  return listEntries(folder)
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !isFolder(path))
    .map((path) => relative(folder, path).replaceAll('\\', '/'))
    .sort();
}

/** Returns what stands in a folder and its folders; a link is an entry, and what it leads to is none. */
export function listEntries(folder: string): Dirent[] {
  if (!isFolder(folder) || lstatSync(folder).isSymbolicLink()) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry, ...listEntries(join(folder, entry.name))] : [entry],
  );
}
