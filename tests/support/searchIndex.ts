import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import type { Index, Scored } from '../../src/client/searchOrder.ts';
import { makeSearchIndex } from '../../src/publish/searchIndex.ts';
import type { IndexedEntry } from '../../src/publish/searchIndex.ts';

/** A search index as the browser opens it, without a browser. */
export interface OpenedIndex {
  readonly index: Index<Scored>;
  readonly close: () => void;
}

/** Makes the index of some entries, and opens it. */
export async function openIndex(
  entries: readonly IndexedEntry[],
  tag: string,
): Promise<OpenedIndex> {
  const folder = mkdtempSync(join(tmpdir(), 'reckoner-index-'));
  for (const { path, content } of await makeSearchIndex(entries, tag)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  // Node reads no file by fetch.
  vi.stubGlobal('fetch', (address: string) => {
    const { pathname } = new URL(address, pathToFileURL('/'));
    return Promise.resolve(new Response(readFileSync(pathname)));
  });
  const module = pathToFileURL(join(folder, 'pagefind.js')).href;
  const index = (await import(/* @vite-ignore */ module)) as Index<Scored>;
  return {
    index,
    close: () => {
      vi.unstubAllGlobals();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
