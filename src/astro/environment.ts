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

/** Hands the pages their folder and base. */
export function setEnvironment({ dossier, base, drafts }: Environment): void {
  process.env['RECKONER_DOSSIER'] = dossier;
  process.env['RECKONER_BASE'] = base;
  process.env['RECKONER_DRAFTS'] = String(drafts);
}

/** Returns the folder and base of the site that is being built, and whether it shows drafts. */
export function readEnvironment(): Environment {
  return {
    dossier: process.env['RECKONER_DOSSIER'] ?? process.cwd(),
    base: process.env['RECKONER_BASE'] ?? '/',
    drafts: process.env['RECKONER_DRAFTS'] === 'true',
  };
}
