import { readdirSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { composeFinding } from '../base/finding.ts';
import type { Finding } from '../base/finding.ts';
import { listEntries } from './folder.ts';

/** The three folders that a dossier is made of. */
const parts = ['data', 'content', 'public'] as const;

/**
 * Returns a finding for each link that leads out of the dossier, whose file would be published with it,
 * and for what in `public/` is no file at all and could not be copied.
 */
export function findStrayLinks(dir: string): Finding[] {
  const inside = parts.map((part) => join(realpathSync(dir), part));
  const isInside = (path: string): boolean =>
    inside.some((part) => path === part || path.startsWith(part + sep));
  const entries = readdirSync(dir, { withFileTypes: true }).filter(({ name }) =>
    parts.some((part) => part === name),
  );
  return entries.flatMap((entry) =>
    [entry, ...listEntries(join(dir, entry.name))].flatMap((one) => {
      const path = join(one.parentPath, one.name);
      const file = relative(dir, path).replaceAll('\\', '/');
      const isPublic = /^public(?:\/|$)/.test(file);
      if (one.isFile() || one.isDirectory()) return [];
      if (!one.isSymbolicLink())
        return isPublic ? [stray(file, 'neither a file nor a folder')] : [];
      const target = followLink(path);
      if (target === null) return isPublic ? [stray(file, 'a link that leads nowhere')] : [];
      return isInside(target) ? [] : [stray(file, 'a link that leads out of the dossier')];
    }),
  );
}

/** Returns where a link leads in the end, or null where it leads nowhere or in a circle. */
function followLink(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

function stray(file: string, found: string): Finding {
  return composeFinding({
    code: 'stray-link',
    at: { file, line: 1, column: 1 },
    expected: 'a file of the dossier itself',
    found,
    hint: 'Put the file itself into the folder, or take it out.',
  });
}
