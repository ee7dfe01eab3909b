import { day, parseEdtf } from '../base/edtf.ts';
import type { Extent } from '../base/extent.ts';
import type { Claim, NumberRange, Qualifier } from '../model/claim.ts';
import type { Measure } from '../model/measure.ts';
import { isRange } from '../words/value.ts';

/**
 * Returns the numbers that a claim allows, by its qualifier and the tolerance of its measure, or null
 * where its value is neither number nor date. A date allows days, counted from 1970. Counts and days
 * are whole, so that "more than 5" begins at 6. An amount is given in units of its currency.
 */
export function extentOf(claim: Claim, measure: Measure): Extent | null {
  const { value, qualifier = 'exact' } = claim;
  if (measure.kind === 'date')
    return typeof value === 'string' ? wholeExtent(dateExtent(value, qualifier)) : null;
  const stated =
    typeof value === 'number'
      ? numberExtent(value, qualifier, measure.tolerance)
      : isRange(value)
        ? rangeExtent(value, qualifier, measure.tolerance)
        : null;
  if (stated === null) return null;
  if (measure.kind === 'count') return wholeExtent(stated);
  return scaleExtent(stated, measure.currency?.scale ?? 1);
}

/** A tolerance widens "about" on both sides and "nearly" towards zero; it never reaches its number. */
function numberExtent(value: number, qualifier: Qualifier, tolerance: number): Extent {
  const slack = Math.abs(value) * tolerance;
  switch (qualifier) {
    case 'about':
      return { low: value - slack, high: value + slack };
    case 'nearly':
      return nearlyExtent(value, slack);
    default:
      return boundExtent({ low: value, high: value }, qualifier);
  }
}

/** Without a tolerance nobody can say how near: the number itself is all that is left. */
function nearlyExtent(value: number, slack: number): Extent {
  if (slack === 0) return { low: value, high: value };
  if (value < 0) return { low: value, high: value + slack, openLow: true };
  return { low: value - slack, high: value, openHigh: true };
}

function boundExtent({ low, high }: NumberRange, qualifier: Qualifier): Extent {
  switch (qualifier) {
    case 'at-least':
      return { low, high: Infinity };
    case 'more-than': // after what goes on comes nothing
      return high === Infinity ? { low, high } : { low: high, high: Infinity, openLow: true };
    case 'at-most':
      return { low: -Infinity, high };
    case 'less-than':
      return low === -Infinity ? { low, high } : { low: -Infinity, high: low, openHigh: true };
    default:
      return { low, high };
  }
}

function rangeExtent({ low, high }: NumberRange, qualifier: Qualifier, tolerance: number): Extent {
  const slack = qualifier === 'about' ? tolerance : 0;
  return { low: low - Math.abs(low) * slack, high: high + Math.abs(high) * slack };
}

/** A date that is about so, by its qualifier or its EDTF, may be off by its own length: a day by a day. */
function dateExtent(edtf: string, qualifier: Qualifier): Extent {
  const span = parseEdtf(edtf);
  if (!span) return { low: -Infinity, high: Infinity };
  const stated = { low: Math.floor(span.start / day), high: Math.floor(span.end / day) };
  const length = stated.high - stated.low + 1;
  const slack = Number.isFinite(length) ? length : 1; // what goes on has no length: a day
  if (qualifier === 'nearly' && Number.isFinite(stated.low))
    return { low: stated.low - slack, high: stated.low, openHigh: true };
  const isAbout = qualifier === 'about' || span.approximate;
  const wide = isAbout ? { low: stated.low - slack, high: stated.high + slack } : stated;
  return boundExtent(wide, qualifier);
}

/** An extent of whole numbers has its ends on whole numbers, none left out; "nearly 5" is 4 at least. */
function wholeExtent({ low, high, openLow, openHigh }: Extent): Extent {
  const last = openHigh ? Math.ceil(high) - 1 : Math.floor(high);
  return { low: Math.min(openLow ? Math.floor(low) + 1 : Math.ceil(low), last), high: last };
}

function scaleExtent(extent: Extent, scale: number): Extent {
  return { ...extent, low: extent.low * scale, high: extent.high * scale };
}
