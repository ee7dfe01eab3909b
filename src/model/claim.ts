import { z } from 'zod';
import { ClaimId, Edtf, Id } from './id.ts';
import { Text, Words } from './text.ts';

/** How the source hedges a value; one encoding for one meaning. */
export const qualifiers = [
  'exact',
  'about',
  'between',
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'nearly',
] as const;
export type Qualifier = (typeof qualifiers)[number];

/** Why a claim has no value, in the source's own terms. */
export const absences = ['unknown', 'withheld', 'not-applicable'] as const;
export type Absence = (typeof absences)[number];

/** What else is to be known of a value; several may apply. */
export const statuses = ['provisional', 'estimated', 'disowned', 'revised'] as const;
export type Status = (typeof statuses)[number];

const NumberRange = z.strictObject({
  low: z.number().describe('The lower number as the source prints it.'),
  high: z.number().describe('The higher number as the source prints it.'),
});
export type NumberRange = z.infer<typeof NumberRange>;

/** A value before its measure has typed it. */
export const Value = z.union([z.number(), NumberRange, Words, z.array(Id).min(1).max(8)]);
export type Value = z.infer<typeof Value>;

const Locator = z.strictObject({
  phrase: Words.refine(
    (text) => text.trim().split(/\s+/).length <= 8,
    'at most eight words of the source',
  ).describe('At most eight words of the source, as printed, by which the passage is found.'),
  section: Words.optional().describe(
    'Where in the source the passage stands: a heading or a page.',
  ),
});

const Annotation = z.strictObject({
  text: Text.describe('The remark, in our own words.'),
  sources: z.array(Id).min(1).describe('The sources on which it rests.'),
});

/** One source's value for one cell. */
export const Claim = z.strictObject({
  id: ClaimId.describe(
    'The id: measure, source, a member for each dimension, and the time or origin where still needed.',
  ),
  measure: Id.describe('The id of the measure.'),
  value: Value.nullable().describe(
    'The value as the source states it, neither rounded nor converted; null goes with "absent".',
  ),
  absent: z.enum(absences).optional().describe('Why there is no value, as the source says.'),
  qualifier: z
    .enum(qualifiers)
    .optional()
    .describe(
      'How the source hedges a number or date; left out for choices, statements and absences.',
    ),
  asOf: Edtf.nullable()
    .optional()
    .describe(
      'The moment at which the value is true, in EDTF; null where the source does not date it.',
    ),
  period: Edtf.optional().describe('The span that the value covers, in EDTF; instead of "asOf".'),
  dimensions: z
    .record(Id, Id)
    .describe('The member for each dimension that the claim is about; {} is the total.'),
  source: Id.describe('The id of the source.'),
  origin: Id.describe('The id of the origin: who first said it.'),
  locator: Locator.describe('Where in the source the claim is found.'),
  event: Id.optional().describe('The event of which it speaks.'),
  place: Id.optional().describe('The place of which it speaks.'),
  derivedFrom: z
    .array(ClaimId)
    .min(1)
    .optional()
    .describe('The claims that it repeats or from which it was made.'),
  status: z
    .array(z.enum(statuses))
    .min(1)
    .optional()
    .describe('What else is to be known of the value.'),
  checked: z
    .boolean()
    .optional()
    .describe(
      'True where a second reading found it in the source, false where that could not be confirmed; left out where nobody has looked again.',
    ),
  annotations: z
    .array(Annotation)
    .min(1)
    .optional()
    .describe('Sourced remarks that are neither arithmetic nor another value.'),
  note: Text.optional().describe(
    'What readers should know of scope and wording, in our own words.',
  ),
});
export type Claim = z.infer<typeof Claim>;
