import { z } from 'zod';
import { ClaimId, Id } from './id.ts';
import { Text, Words } from './text.ts';

/** The arithmetic relations that claims can be held to; each is a file in `src/ledger/checks/`. */
export const checkKinds = [
  'parts-total',
  'at-most',
  'equal',
  'time-order',
  'rank',
  'ratio',
  'monotone',
  'subset',
  'rate',
  'before-after',
] as const;
export type CheckKind = (typeof checkKinds)[number];

/** What comes of a check: certain, impossible, or possible but not certain. */
export const outcomes = ['holds', 'fails', 'undecided'] as const;
export type Outcome = (typeof outcomes)[number];

/** The units in which a rate is counted. */
export const rateUnits = ['day', 'month', 'year'] as const;
export type RateUnit = (typeof rateUnits)[number];

/** A declared arithmetic relation over named claims. */
export const Check = z.strictObject({
  id: Id.describe('The id of the check.'),
  title: Words.describe('What is asked, in a few words without a number or a verdict.'),
  kind: z.enum(checkKinds).describe('The relation to which the claims are held.'),
  claims: z
    .record(Id, z.union([ClaimId, z.array(ClaimId).min(1)]))
    .describe('The claims by the part that each plays in the relation.'),
  bounds: z
    .strictObject({
      low: z.number().optional().describe('The least that the ratio may be.'),
      high: z.number().optional().describe('The most that the ratio may be.'),
    })
    .optional()
    .describe('Between which numbers a "ratio" should lie.'),
  per: z.enum(rateUnits).optional().describe('For which unit of time a "rate" is stated.'),
  expected: z.enum(outcomes).describe('The outcome that somebody has looked at.'),
  text: Text.optional().describe(
    'One or two sentences for readers, where the check fails or is undecided: what is said, what would have to be true for all to hold, what is not known.',
  ),
});
export type Check = z.infer<typeof Check>;
