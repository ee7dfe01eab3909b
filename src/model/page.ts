import { z } from 'zod';
import { Id } from './id.ts';
import { Words } from './text.ts';

/** The front matter of a page in `content/pages/`. */
export const PageMatter = z.strictObject({
  title: Words.describe('The title of the page.'),
  description: Words.describe('One sentence on what the page tells, for lists and search engines.'),
  order: z
    .number()
    .int()
    .positive()
    .optional()
    .describe('The place of a chapter among the chapters; a page without one is no chapter.'),
  sources: z
    .array(Id)
    .optional()
    .describe('Sources that the page uses beside those of its claims.'),
});
export type PageMatter = z.infer<typeof PageMatter>;
