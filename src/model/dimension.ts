import { z } from 'zod';
import { Id } from './id.ts';
import { Words } from './text.ts';

/** One member of a dimension: a country, an office, a stage. */
export const Member = z.strictObject({
  id: Id.describe('The id of the member.'),
  label: Words.describe('What readers call it.'),
  code: Words.optional().describe(
    "Its code in a public code list, named in the dimension's definition.",
  ),
  parent: Id.optional().describe('The member of which it is a part.'),
  definition: Words.optional().describe('What belongs to it, where the label does not say it all.'),
});
export type Member = z.infer<typeof Member>;

/** `data/dimensions/<name>.json`: one code list; the file's name is the id. */
export const Dimension = z.strictObject({
  label: Words.describe('What readers call the dimension.'),
  definition: Words.describe('What its members have in common, and where their codes come from.'),
  members: z.array(Member).min(1).describe('Its members.'),
});
export type Dimension = z.infer<typeof Dimension>;
