import { z } from 'zod';
import { CardRange } from './cardRange.ts';
import { Id } from './id.ts';
import { Text } from './text.ts';

/** The front matter of a page in `content/pages/`. */
export const PageMatter = z.strictObject({
  title: Text.describe('The title of the page.'),
  description: Text.describe('One sentence on what the page tells, for lists and search engines.'),
  order: z
    .number()
    .int()
    .positive()
    .optional()
    .describe('The place of a chapter among the chapters; a page without one is no chapter.'),
  range: CardRange,
  sources: z
    .array(Id)
    .optional()
    .describe('Sources that the page uses beside those of its claims.'),
  draft: z
    .boolean()
    .optional()
    .describe('True while the page is not published: only `npm run dev` shows it.'),
});
export type PageMatter = z.infer<typeof PageMatter>;
