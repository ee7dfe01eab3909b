import type { Mark, Shape } from '../mark.ts';

/** Where symbols of one number lie on each other, each is still seen: the arrow of a bound beside a dot, the ends of a range on both sides. */
const order: Record<Shape, number> = { range: 0, floor: 1, ceiling: 2, about: 3, point: 4 };

/** Returns marks in the order in which they are drawn: wide symbols below narrow ones, and of one shape what is doubted below what is not. */
export function sortForSight<T extends Pick<Mark, 'shape' | 'statuses'>>(marks: readonly T[]): T[] {
  return marks.toSorted(
    (a, b) => order[a.shape] - order[b.shape] || b.statuses.length - a.statuses.length,
  );
}
