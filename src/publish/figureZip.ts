import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';

/** Returns files as a ZIP of one folder, all dated to noon of a day, so that it always comes out the same. */
export function zipFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  { folder, day }: { folder: string; day: string },
): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // ZIP has no time zones: the parts of the local date are written as they are.
  const mtime = new Date(year, month - 1, date, 12);
  const entries = Object.entries(files).map(([name, content]) => {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    return [`${folder}/${name}`, [bytes, { level: name.endsWith('.png') ? 0 : 9 }]] as const;
  });
  return zipSync(Object.fromEntries(entries) as Zippable, { mtime });
}
