import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What a build or the dev server hands to the pages. They are bundled apart from what starts them, so
 * that the environment of the process is the one way through.
 */
export interface Environment {
  /** The folder that holds `data/` and `content/`. */
  readonly dossier: string;
  /** The path under which the site is served, with a slash at both ends. */
  readonly base: string;
  /** Whether drafts are shown: to editors in dev, to nobody in a build. */
  readonly drafts: boolean;
}

/** The folder of the project, as seen from the files that are not bundled. */
const projectOf = (file: string): string => resolve(fileURLToPath(file), '../../..');

/** Hands the pages their folder and base. */
export function setEnvironment({ dossier, base, drafts }: Environment): void {
  process.env['RECKONER_DOSSIER'] = dossier;
  process.env['RECKONER_BASE'] = base;
  process.env['RECKONER_DRAFTS'] = String(drafts);
  process.env['RECKONER_ROOT'] = projectOf(import.meta.url);
}

/** Returns the folder and base of the site that is being built, whether it shows drafts, and the folder of the project. */
export function readEnvironment(): Environment & { readonly root: string } {
  return {
    dossier: process.env['RECKONER_DOSSIER'] ?? process.cwd(),
    base: process.env['RECKONER_BASE'] ?? '/',
    drafts: process.env['RECKONER_DRAFTS'] === 'true',
    root: process.env['RECKONER_ROOT'] ?? process.cwd(),
  };
}
