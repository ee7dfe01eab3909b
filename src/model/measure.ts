import { z } from 'zod';
import { rateUnits } from './check.ts';
import { Id } from './id.ts';
import { Words } from './text.ts';

/**
 * What kind of value a measure takes; it types the claims. A count is whole; a rate may have decimals,
 * and sizes and means are entered as rates.
 */
export const measureKinds = [
  'count',
  'amount',
  'share',
  'duration',
  'rate',
  'change',
  'date',
  'choice',
  'statement',
] as const;
export type MeasureKind = (typeof measureKinds)[number];

/** The kinds whose values are numbers. */
export const numericKinds = [
  'count',
  'amount',
  'share',
  'duration',
  'rate',
  'change',
] as const satisfies readonly MeasureKind[];

/** How a measure's true value depends on time; it decides when two claims are about the same thing. */
export const measureTimes = ['fixed', 'instant', 'cumulative', 'period', 'event'] as const;

/** The plural forms of a unit, by the categories of Unicode CLDR. */
export const Unit = z.strictObject({
  zero: Words.optional().describe('The form for zero, in languages that have one.'),
  one: Words.optional().describe('The form for one.'),
  two: Words.optional().describe('The form for two, in languages that have one.'),
  few: Words.optional().describe('The form for a few, in languages that have one.'),
  many: Words.optional().describe('The form for many, in languages that have one.'),
  other: Words.describe('The form for all other numbers.'),
});
export type Unit = z.infer<typeof Unit>;

const Option = z.strictObject({
  id: Id.describe('The id of the option.'),
  label: Words.describe('What readers call it.'),
});

const Money = z.strictObject({
  code: z
    .string()
    .regex(/^[A-Z]{3}$/, 'an ISO 4217 code, such as "USD"')
    .describe('The currency as an ISO 4217 code.'),
  scale: z
    .union([z.literal(1), z.literal(1_000), z.literal(1_000_000), z.literal(1_000_000_000)])
    .describe(
      'By what a value is multiplied to give units of the currency: 1000000 where claims count millions.',
    ),
});

/** What is counted, defined once. */
export const Measure = z.strictObject({
  id: Id.describe('The id of the measure.'),
  label: Words.describe('What readers call it, in the plural, without a number.'),
  definition: Words.describe('One or two sentences: what is and what is not counted.'),
  kind: z.enum(measureKinds).describe('What kind of value its claims take.'),
  time: z
    .enum(measureTimes)
    .describe(
      '"fixed": one true answer whenever asked; "instant": true at a moment; "cumulative": a running total; "period": over a span; "event": of one event that the claim names.',
    ),
  unit: Unit.optional().describe(
    'What is counted, in its plural forms; every numeric kind but an amount and a share needs it.',
  ),
  currency: Money.optional().describe('Currency and scale, for an amount.'),
  act: Id.optional().describe(
    'The kind of legal act that it counts, one of those of data/style.json, for claims that name no event.',
  ),
  timeUnit: z
    .enum(rateUnits)
    .optional()
    .describe('For a duration: the unit of time in which it is counted.'),
  requires: z.array(Id).default([]).describe('Dimensions that every claim must name.'),
  allows: z
    .array(Id)
    .default([])
    .describe('Dimensions that a claim may name; one left out means the total.'),
  tolerance: z
    .number()
    .min(0)
    .max(1)
    .default(0)
    .describe('The share of a value by which an "about" or "nearly" may be off.'),
  sums: z.boolean().default(false).describe('True where the values of members may be added up.'),
  options: z.array(Option).optional().describe('What a choice may be.'),
  exclusive: z.boolean().optional().describe('True where two different choices cannot both hold.'),
});
export type Measure = z.infer<typeof Measure>;
