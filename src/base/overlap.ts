/** Something with a beginning and an end, both inclusive; either may be infinite. */
export interface Spanning {
  readonly start: number;
  readonly end: number;
}

/** Returns true where `a` is to be preferred to `b`. */
export type Better<T> = (a: T, b: T) => boolean;

/**
 * Returns for each item, in the order given, the best of those that overlap it, itself among them.
 * One sweep over the starts with a Fenwick tree (Fenwick, 1994) over the ends: n log n, and no pair
 * of items is ever listed.
 */
export function findBestOverlapping<T extends Spanning>(
  items: readonly T[],
  better: Better<T>,
): T[] {
  const ends = items.map(({ end }) => end).sort((a, b) => compare(b, a));
  const tree: (T | undefined)[] = [];
  const byStart = order(items, ({ start }) => start);
  const best: T[] = [];
  let next = 0;
  for (const asked of order(items, ({ end }) => end)) {
    const { start, end } = items[asked] as T;
    for (; next < byStart.length; next += 1) {
      const item = items[byStart[next] as number] as T;
      if (item.start > end) break;
      insert(tree, { item, rank: countAtLeast(ends, item.end), size: ends.length }, better);
    }
    best[asked] = findBest(tree, countAtLeast(ends, start), better) as T;
  }
  return best;
}

/** Returns for each item, in the order given, the best of those that begin no later than it ends. */
export function findBestUntil<T extends Spanning>(items: readonly T[], better: Better<T>): T[] {
  const byStart = order(items, ({ start }) => start);
  const best: T[] = [];
  let next = 0;
  let running: T | undefined;
  for (const asked of order(items, ({ end }) => end)) {
    const { end } = items[asked] as T;
    for (; next < byStart.length; next += 1) {
      const item = items[byStart[next] as number] as T;
      if (item.start > end) break;
      if (!running || better(item, running)) running = item;
    }
    best[asked] = running as T;
  }
  return best;
}

/** Returns for each item, in the order given, the best of those that end no earlier than it begins. */
export function findBestFrom<T extends Spanning>(items: readonly T[], better: Better<T>): T[] {
  const turned = items.map((item) => ({ start: -item.end, end: -item.start, item }));
  return findBestUntil(turned, (a, b) => better(a.item, b.item)).map(({ item }) => item);
}

/** Returns the number of the group to which each item belongs, in the order given: overlapping items share one, by however long a chain. Groups are numbered in time. */
export function chainOverlapping(items: readonly Spanning[]): number[] {
  const groups: number[] = [];
  let group = -1;
  let reach = -Infinity;
  order(items, ({ start }) => start).forEach((index, position) => {
    const { start, end } = items[index] as Spanning;
    if (position === 0 || start > reach) group += 1;
    reach = Math.max(reach, end);
    groups[index] = group;
  });
  return groups;
}

/** Returns a function that counts how many of the items overlap one. */
export function countOverlapping(items: readonly Spanning[]): (one: Spanning) => number {
  const starts = items
    .map(({ start }) => -start)
    .sort(compare)
    .reverse();
  const ends = items
    .map(({ end }) => end)
    .sort(compare)
    .reverse();
  // Those that have begun by its end, less those that ended before its start.
  return ({ start, end }) =>
    countAtLeast(starts, -end) - (items.length - countAtLeast(ends, start));
}

function order<T>(items: readonly T[], key: (item: T) => number): number[] {
  const keys = items.map(key);
  return [...items.keys()].sort((a, b) => compare(keys[a] as number, keys[b] as number));
}

/** Infinite ends have no difference. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How many numbers of a falling list are at least so large. */
function countAtLeast(falling: readonly number[], least: number): number {
  let [from, to] = [0, falling.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((falling[middle] as number) >= least) from = middle + 1;
    else to = middle;
  }
  return from;
}

function insert<T>(
  tree: (T | undefined)[],
  { item, rank, size }: { item: T; rank: number; size: number },
  better: Better<T>,
): void {
  for (let at = rank; at <= size; at += at & -at) {
    const held = tree[at];
    if (held === undefined || better(item, held)) tree[at] = item;
  }
}

function findBest<T>(
  tree: readonly (T | undefined)[],
  rank: number,
  better: Better<T>,
): T | undefined {
  let best: T | undefined;
  for (let at = rank; at > 0; at -= at & -at) {
    const held = tree[at];
    if (held !== undefined && (best === undefined || better(held, best))) best = held;
  }
  return best;
}
