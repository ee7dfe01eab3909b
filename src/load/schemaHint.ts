import type { z } from 'zod';
import { suggestNearest } from '../base/nearest.ts';

/** Returns what to do about a value that does not fit its schema. */
export function hintFor(
  issue: z.core.$ZodIssue,
  { value, isOptional }: { value: unknown; isOptional: boolean },
): string {
  if (value === Infinity || value === -Infinity) return 'The number is too large to be read.';
  if (issue.code === 'invalid_value')
    return suggestNearest(String(value), issue.values.map(String), 'Choose one of them.');
  const orNone = isOptional ? ', or leave the key out.' : '.';
  if (typeof value === 'string' && value.trim() === '') return `Write it${orNone}`;
  if (value === null) return `Put a value in its place${orNone}`;
  if (issue.code === 'invalid_type') return hintForType(issue.expected, value);
  if (issue.code === 'too_small' && issue.origin === 'array')
    return `Add at least ${issue.minimum === 1 ? 'one entry' : `${issue.minimum} entries`}${orNone}`;
  if (issue.code === 'too_big' && issue.origin === 'array')
    return 'Take some out, or join what belongs together.';
  if (issue.code === 'too_small' || issue.code === 'too_big')
    return 'Mend the number; schemas/ says what it means.';
  if (issue.code === 'invalid_union') return 'Write it in one of these forms.';
  return 'Write it in this form; schemas/ says what it means.';
}

function hintForType(expected: string, value: unknown): string {
  if (expected === 'number' && isNumeric(value))
    return 'Take the quotes off: a number is not text.';
  return forms[expected] ?? 'Write it in this form.';
}

const forms: Record<string, string> = {
  string: 'Write it as text, in quotes.',
  number: 'Write it in digits, without quotes.',
  int: 'Write it without decimals.',
  boolean: 'Write true or false, without quotes.',
  array: 'Put it into a list in [ ], be it only one entry.',
  object: 'Write its keys and values in { }.',
  record: 'Write its keys and values in { }.',
};

function isNumeric(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
}
