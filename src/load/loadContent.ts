import { join } from 'node:path';
import { composeFinding } from '../base/finding.ts';
import type { Finding, Place } from '../base/finding.ts';
import type { Path } from './document.ts';
import { listProse } from './dossier.ts';
import type { Dossier, Page, Update } from './dossier.ts';
import { listFiles } from './folder.ts';
import { loadPages } from './loadPages.ts';
import { loadUpdates } from './loadUpdates.ts';
import type { ProseShelf } from './proseFile.ts';

/** What loading `content/` returns. */
export interface LoadedContent {
  readonly pages: ReadonlyMap<string, Page>;
  readonly updates: ReadonlyMap<string, Update>;
  readonly findings: readonly Finding[];
  /** The words of front matter that was refused. */
  readonly refused: ReadonlySet<string>;
  readonly placeOfProse: (record: object, path: Path, offset?: number) => Place;
}

/**
 * Returns the pages and updates of `content/`, each with its front matter, and what is wrong with them.
 * What has not changed since an earlier reading is taken from there.
 */
export function loadContent(dir: string, earlier?: Dossier): LoadedContent {
  const shelf: ProseShelf = {
    dir,
    findings: refuseOtherContent(dir),
    refused: new Set(),
    earlier: new Map((earlier ? listProse(earlier) : []).map((prose) => [prose.file, prose])),
    documents: new Map(),
  };
  return {
    pages: loadPages(shelf),
    updates: loadUpdates(shelf),
    findings: shelf.findings,
    refused: shelf.refused,
    placeOfProse: (record, path, offset) =>
      shelf.documents.get(record)?.placeOf(path, offset) ?? { file: 'data/', line: 1, column: 1 },
  };
}

const read = /\/\.|^content\/(?:pages\/[^/]+\.mdx|updates\/[^/]+(?:\.mdx|\.values\.json))$/;

/** Other files in `content/` would be left out, or published empty, without a word; not so dot files. */
function refuseOtherContent(dir: string): Finding[] {
  const files = listFiles(join(dir, 'content')).map((file) => `content/${file}`);
  return files
    .filter((file) => !read.test(file))
    .map((file) => {
      const isUpdate = file.startsWith('content/updates/');
      return composeFinding({
        code: 'unknown-file',
        at: { file, line: 1, column: 1 },
        expected: isUpdate
          ? 'updates as content/updates/<date>-<name>.mdx'
          : 'pages as content/pages/<name>.mdx',
        found: `"${file}"`,
        hint: file.endsWith('.md')
          ? 'Rename it to end in .mdx.'
          : `Move it to content/${isUpdate ? 'updates' : 'pages'}/ or take it out.`,
      });
    });
}
