import { join } from 'node:path';
import type { AstroConfig } from 'astro';
import { listFiles } from '../load/folder.ts';

type Plugin = Extract<NonNullable<AstroConfig['vite']['plugins']>[number], { name: string }>;

/** The module of all prose as the bundler knows it; pages import it without the first character. */
export const proseModule = '\0virtual:prose';

/**
 * Returns the plugin that serves the pages and updates of a dossier as one module: a function for each
 * file, by its place in `content/` without the ending, that loads its words. Their front matter is read
 * and checked by `src/load/`. It stands in for Astro's content collections, which keep what they read
 * in the folder of the project, where a dev server and a build of another dossier would meet.
 */
export function bundleProse(dossier: string): Plugin {
  const folder = join(dossier, 'content');
  return {
    name: 'reckoner-prose',
    resolveId: (id) => (id === proseModule.slice(1) ? proseModule : null),
    load: (id) => (id === proseModule ? printModule(folder) : null),
  };
}

function printModule(folder: string): string {
  const files = listFiles(folder).filter((file) => /^\w+\/[^/.]+\.mdx$/.test(file));
  const entries = files.map((file) => {
    const [name, path] = [file.slice(0, -'.mdx'.length), `${folder}/${file}`];
    return `${JSON.stringify(name)}: () => import(${JSON.stringify(path)}),\n`;
  });
  return `export const prose = {\n${entries.join('')}};\n`;
}
