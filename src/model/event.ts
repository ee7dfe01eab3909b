import { z } from 'zod';
import { ClaimId, Id } from './id.ts';
import { Words } from './text.ts';

/** Something that happened, dated by claims. */
export const Event = z.strictObject({
  id: Id.describe('The id of the event.'),
  label: Words.describe('What readers call it, in neutral words.'),
  dated: z.array(ClaimId).default([]).describe('The claims that say when it happened.'),
});
export type Event = z.infer<typeof Event>;
