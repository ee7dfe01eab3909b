import { z } from 'zod';
import { ClaimId, Id } from './id.ts';
import { Words } from './text.ts';

/** Something that happened, dated by claims. */
export const Event = z.strictObject({
  id: Id.describe('The id of the event.'),
  label: Words.describe('What readers call it, in neutral words.'),
  act: Id.optional().describe(
    'The kind of legal act that it is, one of those of data/style.json: words for another are refused beside its numbers.',
  ),
  dated: z.array(ClaimId).default([]).describe('The claims that say when it happened.'),
});
export type Event = z.infer<typeof Event>;
