import { z } from 'zod';
import { Id } from './id.ts';
import { Words } from './text.ts';

/** How a source names the speaker. */
export const speakers = ['named', 'unnamed', 'outlet'] as const;
export type Speaker = (typeof speakers)[number];

/** Who first said something. */
export const Origin = z.strictObject({
  id: Id.describe('The id of the origin.'),
  label: Words.describe('What readers call it, a private individual by role and publication only.'),
  group: Id.describe('The id of its group.'),
  speaker: z
    .enum(speakers)
    .describe(
      '"named" for an office or person named in a public role, "unnamed" for a speaker whom sources do not name, "outlet" for a publication in its own words.',
    ),
  names: z
    .array(Words)
    .min(1)
    .optional()
    .describe('Other names by which prose may call it, such as a short form.'),
  note: Words.optional().describe('What readers should know of it.'),
});
export type Origin = z.infer<typeof Origin>;
