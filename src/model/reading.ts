import { z } from 'zod';
import { ClaimId, Id } from './id.ts';
import { Text } from './text.ts';

/** Why claims of one cell differ: this list, everywhere. */
export const relations = [
  'different-date',
  'different-scope',
  'different-definition',
  'rounding',
  'revised',
  'copy-error',
  'translation-error',
  'contradiction',
] as const;

export type Relation = (typeof relations)[number];

/** By what a choice among claims may be made; the method page explains each. */
export const choiceRules = [
  'nearest-to-speaker',
  'latest-correction',
  'scope-as-defined',
  'most-exact',
  'independent-origins',
] as const;
export type ChoiceRule = (typeof choiceRules)[number];

const Part = z.strictObject({
  claims: z.array(ClaimId).min(1).describe('The claims of this part.'),
  relation: z
    .enum(relations)
    .describe('How they relate to the choice, or to the others where none is made.'),
  text: Text.describe('One or two sentences that a reader understands.'),
});

/** The editors' answer to one disagreement. */
export const Reading = z.strictObject({
  id: Id.describe('The id of the reading.'),
  measure: Id.describe('The measure of the cell.'),
  dimensions: z.record(Id, Id).describe('The members of the cell; {} is the total.'),
  claims: z.array(ClaimId).min(2).describe('Exactly the members of the disagreement.'),
  parts: z
    .array(Part)
    .min(1)
    .describe(
      'One part for each member that differs from the choice; all, where no position is taken.',
    ),
  choice: ClaimId.nullable().describe(
    'The claim that the editors use, or null where no position is taken.',
  ),
  rule: z
    .enum(choiceRules)
    .optional()
    .describe('The rule of the method page by which the choice was made.'),
  found: z
    .literal('by-hand')
    .optional()
    .describe('Says that editors, not arithmetic, found the disagreement.'),
});
export type Reading = z.infer<typeof Reading>;
