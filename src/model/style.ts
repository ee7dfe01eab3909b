import { z } from 'zod';
import { Id } from './id.ts';
import { Words } from './text.ts';

const Wording = z.strictObject({
  avoid: z
    .array(Words)
    .min(1)
    .describe(
      'Words and phrases that are not used; capitals do not matter, and * stands for any one word.',
    ),
  reason: Words.describe('Why not, in one sentence.'),
  instead: Words.describe('What to write instead.'),
  unless: z
    .array(Words)
    .default([])
    .describe('Longer phrases in which they may stand, such as the name of an office.'),
});
export type Wording = z.infer<typeof Wording>;

/** A legal act that words can mistake for another, such as a return for an expulsion. */
const Act = z.strictObject({
  id: Id.describe('The id of the act, by which an event names it.'),
  label: Words.describe('What the act is, in a few words that begin with "a" or "an".'),
  words: z
    .array(Words)
    .min(1)
    .describe('The words that say that it happened, each in all its forms.'),
});
export type Act = z.infer<typeof Act>;

const Name = z.strictObject({
  name: Words.describe('The name, or transliteration, as the site writes it.'),
  avoid: z
    .array(Words)
    .min(1)
    .describe('Its other spellings, with their capitals: only just these are refused.'),
});

/** `data/style.json`: the words of a dossier, and those that it does not use. */
export const Style = z.strictObject({
  wordings: z
    .array(Wording)
    .default([])
    .describe('Words that judge, identify people or say more than is known, and better ones.'),
  acts: z
    .array(Act)
    .default([])
    .describe(
      'Acts that differ legally; beside the value of a claim on an event of one, no other is named.',
    ),
  names: z.array(Name).default([]).describe('One spelling for each name.'),
  dictionary: z
    .array(Words)
    .default([])
    .describe('Words that are spelt right although no dictionary of the language has them.'),
});
export type Style = z.infer<typeof Style>;
