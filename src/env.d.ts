/// <reference types="astro/client" />

/** The pages and updates of the dossier; `src/astro/bundleProse.ts` writes the module. */
declare module 'virtual:prose' {
  import type { MDXInstance } from 'astro';

  export type ProseModule = MDXInstance<Record<string, unknown>>;
  export const prose: Readonly<Record<string, () => Promise<ProseModule>>>;
}
