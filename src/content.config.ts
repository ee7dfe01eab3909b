import { resolve } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { readEnvironment } from './astro/environment.ts';

/** The pages of the dossier; their front matter is read and checked by `src/load/`. */
const pages = defineCollection({
  loader: glob({ pattern: '*.mdx', base: resolve(readEnvironment().dossier, 'content/pages') }),
});

export const collections = { pages };
