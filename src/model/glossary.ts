import { z } from 'zod';
import { Id } from './id.ts';
import { Text, Words } from './text.ts';

/** A term that readers may not know, in `data/glossary.json`. */
export const GlossaryTerm = z.strictObject({
  id: Id.describe('The id of the term, by which <Term id="…"> names it.'),
  term: Words.describe('The term as readers meet it.'),
  text: Text.describe('What it means, in one or two neutral sentences.'),
});
export type GlossaryTerm = z.infer<typeof GlossaryTerm>;
