/**
 * All the numbers that one statement allows, from `low` to `high`; an end without a bound is infinite.
 * An open side leaves its own number out: "more than 5" is `{low: 5, high: Infinity, openLow: true}`.
 */
export interface Extent {
  readonly low: number;
  readonly high: number;
  readonly openLow?: boolean;
  readonly openHigh?: boolean;
}

/** Returns true where every number of `a` is greater than every number of `b`. */
export function isAbove(a: Extent, b: Extent): boolean {
  if (a.low !== b.high) return a.low > b.high;
  return a.openLow === true || b.openHigh === true;
}

/** Returns true where some number is in both. */
export function sharesNumber(a: Extent, b: Extent): boolean {
  return !isAbove(a, b) && !isAbove(b, a);
}

/** Returns true where the floor of `a` is higher than the floor of `b`. */
export function hasHigherFloor(a: Extent, b: Extent): boolean {
  if (a.low !== b.low) return a.low > b.low;
  return a.openLow === true && b.openLow !== true;
}

/** Returns true where the ceiling of `a` is lower than the ceiling of `b`. */
export function hasLowerCeiling(a: Extent, b: Extent): boolean {
  if (a.high !== b.high) return a.high < b.high;
  return a.openHigh === true && b.openHigh !== true;
}

/** Returns true where every number of `a` is in `b`. */
export function isWithin(a: Extent, b: Extent): boolean {
  return !hasHigherFloor(b, a) && !hasLowerCeiling(b, a);
}

/** Returns what the sum of a number of each may be (interval arithmetic: Moore, 1966). */
export function addExtents(extents: readonly Extent[]): Extent {
  return extents.reduce(
    (a, b) => ({
      low: clean(a.low + b.low),
      high: clean(a.high + b.high),
      openLow: a.openLow === true || b.openLow === true,
      openHigh: a.openHigh === true || b.openHigh === true,
    }),
    { low: 0, high: 0 },
  );
}

/** Returns the extent with its signs turned. */
export function negateExtent({ low, high, openLow, openHigh }: Extent): Extent {
  return { low: -high, high: -low, openLow: openHigh === true, openHigh: openLow === true };
}

/** Returns what the product of two may be. */
export function multiplyExtents(a: Extent, b: Extent): Extent {
  return combineEnds(a, b, (x, y) => (x === 0 || y === 0 ? 0 : x * y));
}

/** Returns what the quotient of two may be: anything, where the divisor may be on both sides of zero. */
export function divideExtents(a: Extent, b: Extent): Extent {
  const isSplit = b.low < 0 && b.high > 0;
  if (isSplit || (b.low === 0 && b.high === 0)) return { low: -Infinity, high: Infinity };
  const overZero = b.high > 0 ? Infinity : -Infinity;
  return combineEnds(a, b, (x, y) => {
    if (y === 0) return x < 0 ? -overZero : overZero;
    return Number.isFinite(y) ? x / y : 0;
  });
}

/** The extremes lie where ends meet; one is left out only if no closed pair of ends reaches it. */
function combineEnds(a: Extent, b: Extent, join: (x: number, y: number) => number): Extent {
  const corners = endsOf(a).flatMap((x) =>
    endsOf(b).map((y) => {
      const value = clean(join(x.value, y.value));
      const isZero = value === 0 && (x.value === 0 ? !x.open : y.value === 0 && !y.open);
      return { value, open: !isZero && (x.open || y.open) };
    }),
  );
  const low = Math.min(...corners.map(({ value }) => value));
  const high = Math.max(...corners.map(({ value }) => value));
  const isOpen = (end: number): boolean =>
    corners.every(({ value, open }) => value !== end || open);
  return { low, high, openLow: isOpen(low), openHigh: isOpen(high) };
}

function endsOf({ low, high, openLow = false, openHigh = false }: Extent) {
  return [
    { value: low, open: openLow },
    { value: high, open: openHigh },
  ];
}

/** Twelve digits: sums of decimals carry no binary noise, and no source states more. */
function clean(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
}
