import { z } from 'zod';
import { Day } from './id.ts';
import { Text, Words } from './text.ts';

/** The front matter of an update in `content/updates/`; its day is in the file's name. */
export const UpdateMatter = z.strictObject({
  title: Text.describe('The title of the update.'),
  description: Text.describe('One sentence on what the update tells, for lists and feeds.'),
  draft: z
    .boolean()
    .optional()
    .describe('True while the update is not published: only `npm run dev` shows it.'),
});
export type UpdateMatter = z.infer<typeof UpdateMatter>;

/** One value that an update stated: what it is of, in which words, and in which state of the dossier. */
export const StatedValue = z.strictObject({
  names: Words.describe('The reference, as in a text without its braces: claim:…, range:….'),
  words: Words.describe('The words that readers saw.'),
  stated: Day.describe('The day of the release in which they saw them.'),
});
export type StatedValue = z.infer<typeof StatedValue>;

/** The file beside an update that `npm run freeze` writes: its values, in the order of the text. */
export const StatedValues = z.array(StatedValue);
