import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import type { AstroInlineConfig } from 'astro';
import { arrangeOverview } from '../prose/arrangeOverview.ts';
import { markUpdates } from '../prose/markUpdates.ts';
import { prefixLinks } from '../prose/prefixLinks.ts';
import { numberSideNotes } from '../prose/sideNotes.ts';
import { languageOf } from '../words/language.ts';
import { bundleProse } from './bundleProse.ts';
import { watchDossier } from './watchDossier.ts';

/** Where the site is built from, to and for. */
export interface SiteOptions {
  /** The folder that holds `data/` and `content/`. */
  readonly dossier: string;
  /** The folder that the site is written to. */
  readonly out: string;
  /** The path under which the site is served, such as `/` or `/x/`. */
  readonly base: string;
  /** The address of the site, for absolute links. */
  readonly address: string;
  /** The language of the site as a BCP 47 tag. */
  readonly language: string;
  /** A folder for what Astro keeps between its own steps. */
  readonly cache: string;
}

const root = resolve(fileURLToPath(import.meta.url), '../../..');

/** Returns Astro's settings for a site, for build and dev alike. */
export function astroConfig({
  dossier,
  out,
  base,
  address,
  language,
  cache,
}: SiteOptions): AstroInlineConfig {
  const { frame } = languageOf(language).words.site;
  return {
    root,
    configFile: false,
    site: address,
    base,
    outDir: out,
    cacheDir: cache,
    publicDir: resolve(dossier, 'public'),
    trailingSlash: 'always',
    logLevel: 'warn',
    devToolbar: { enabled: false },
    build: { inlineStylesheets: 'never', assets: 'assets' },
    integrations: [mdx(), watchDossier(dossier)],
    markdown: {
      syntaxHighlight: false,
      processor: unified({
        remarkPlugins: [[prefixLinks, { base }], arrangeOverview, numberSideNotes, markUpdates],
        remarkRehype: {
          footnoteLabel: frame.footnotes,
          footnoteLabelProperties: {},
          footnoteBackLabel: frame.footnoteBack,
        },
      }),
    },
    vite: {
      plugins: [bundleProse(dossier)],
      server: { fs: { allow: [root, dossier] } },
      build: {
        // A script or style in the page itself would need a hole in the policy that forbids it.
        assetsInlineLimit: 0,
        // Each MDX page would else print a harmless warning (stack notes, section 1).
        rolldownOptions: { checks: { moduleLevelDirective: false } },
      },
    },
  };
}
