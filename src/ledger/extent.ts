import type { Extent } from '../base/extent.ts';
import type { Claim } from '../model/claim.ts';
import type { Measure } from '../model/measure.ts';
import { isRange } from '../words/value.ts';

/**
 * Returns the numbers that a claim allows, by its qualifier and the tolerance of its measure, or null
 * where its value is no number. A tolerance widens "about" on both sides and "nearly" below; "nearly"
 * stays below its number, which it never reaches.
 */
export function extentOf(claim: Claim, measure: Measure): Extent | null {
  const { value, qualifier = 'exact' } = claim;
  if (typeof value !== 'number')
    return isRange(value) ? rangeExtent(value, qualifier, measure.tolerance) : null;
  const slack = Math.abs(value) * measure.tolerance;
  switch (qualifier) {
    case 'about':
      return { low: value - slack, high: value + slack };
    case 'nearly':
      return { low: value - slack, high: value, openHigh: true };
    case 'at-least':
      return { low: value, high: Infinity };
    case 'more-than':
      return { low: value, high: Infinity, openLow: true };
    case 'at-most':
      return { low: -Infinity, high: value };
    case 'less-than':
      return { low: -Infinity, high: value, openHigh: true };
    default:
      return { low: value, high: value };
  }
}

function rangeExtent(
  { low, high }: { low: number; high: number },
  qualifier: string,
  tolerance: number,
): Extent {
  const slack = qualifier === 'about' ? tolerance : 0;
  return { low: low - Math.abs(low) * slack, high: high + Math.abs(high) * slack };
}
