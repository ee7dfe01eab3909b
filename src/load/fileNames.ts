import { basename, join } from 'node:path';
import { composeFinding } from '../base/finding.ts';
import type { Finding } from '../base/finding.ts';
import { suggestNearest } from '../base/nearest.ts';
import { Id } from '../model/id.ts';
import { collections } from './collections.ts';
import { isFolder, listNames } from './folder.ts';

/** Returns a finding for each file of `data/` that would be left out, or would have no address. */
export function checkFileNames(dir: string): Finding[] {
  const folder = join(dir, 'data');
  const known = ['dossier.json', ...collections.map(({ path }) => path)];
  return listNames(folder).flatMap((entry) => {
    const name = isFolder(join(folder, entry)) ? `${entry}/` : entry;
    if (known.includes(entry)) return []; // also a folder where a file is read: told there
    if (!known.includes(name)) return unknownFile(`data/${name}`, known, name);
    if (!name.endsWith('/')) return [];
    return listNames(join(folder, name)).flatMap((file) => checkFileName(name, file));
  });
}

function checkFileName(folder: string, file: string): Finding[] {
  const path = `data/${folder}${file}`;
  if (!file.endsWith('.json')) return [unknownFile(path, [], file)];
  const isRecord = collections.some(({ path, holding }) => path === folder && holding === 'record');
  const fault = Id.safeParse(basename(file, '.json')).error?.issues[0];
  if (!isRecord || !fault) return [];
  return [
    composeFinding({
      code: 'file-name',
      at: { file: path, line: 1, column: 1 },
      expected: `a file name that is ${fault.message}`,
      found: `"${file}"`,
      hint: 'Rename the file.',
    }),
  ];
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
