import { z } from 'zod';
import { Id } from './id.ts';
import { Text, Words } from './text.ts';

/** A question that a reader asks, with a short answer. */
export const Question = z.strictObject({
  id: Id.describe('The id of the question: its anchor on the overview.'),
  question: Words.describe('The question in plain words.'),
  answer: Text.describe(
    'The answer in two to four sentences: what is said, by whom, and what is not known.',
  ),
  chapter: Id.describe('The chapter that tells more.'),
});
export type Question = z.infer<typeof Question>;
