import type { Claim, NumberRange } from '../model/claim.ts';
import { absences, qualifiers } from '../model/claim.ts';
import type { Measure } from '../model/measure.ts';
import type { ReleasedValue } from '../model/release.ts';
import type { Language } from '../words/language.ts';
import { isNumeric, isRange, writeValue } from '../words/value.ts';

type Stated = Pick<Claim, 'value' | 'qualifier' | 'absent'>;

const absentMark = 'absent ';

/** Returns a claim's value and qualifier in one line, so that a change of either is seen. */
export function printReleasedValue({ value, qualifier = 'exact', absent }: Stated): ReleasedValue {
  if (value === null) return `${absentMark}${absent ?? 'unknown'}`;
  if (qualifier === 'exact') return typeof value === 'number' ? value : printBare(value);
  return `${qualifier} ${printBare(value)}`;
}

function printBare(value: Exclude<Stated['value'], null>): string {
  if (isRange(value)) return `${value.low}..${value.high}`;
  return Array.isArray(value) ? value.join(',') : String(value);
}

/**
 * Returns a released value in words as the site writes it now; without its measure, which may be gone,
 * as the release has it.
 */
export function writeReleasedValue(
  released: ReleasedValue,
  measure: Measure | undefined,
  language: Language,
): string {
  if (!measure) return typeof released === 'number' ? language.number(released) : released;
  return writeValue({ ...emptyClaim, ...parse(released, measure) }, measure, language);
}

/** What words on a value do not look at. */
const emptyClaim = {
  id: '',
  measure: '',
  dimensions: {},
  source: '',
  origin: '',
  locator: { phrase: '' },
} as const;

function parse(released: ReleasedValue, measure: Measure): Stated {
  if (typeof released === 'number') return { value: released };
  const absent = absences.find((one) => released === `${absentMark}${one}`);
  if (absent) return { value: null, absent };
  if (measure.kind === 'statement') return { value: released };
  const qualifier = qualifiers.find((one) => released.startsWith(`${one} `)) ?? 'exact';
  const bare = released.startsWith(`${qualifier} `)
    ? released.slice(qualifier.length + 1)
    : released;
  return { value: parseBare(bare, measure), qualifier };
}

/** A measure may have changed its kind since: then the words stay as they were. */
function parseBare(bare: string, measure: Measure): number | NumberRange | string | string[] {
  if (measure.kind === 'choice') return bare.split(',');
  if (!isNumeric(measure)) return bare;
  const [low = NaN, high] = bare.split('..').map(Number);
  if (Number.isNaN(low) || Number.isNaN(high ?? low)) return bare;
  return high === undefined ? low : { low, high };
}
