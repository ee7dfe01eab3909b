/** Returns the number with at most two decimals, as drawings write it: stable and short. */
export function round(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}

/** Returns a share of a whole as an SVG percentage, such as `33.33%`. */
export function percent(value: number, whole = 1): string {
  return `${round((value / whole) * 100)}%`;
}
