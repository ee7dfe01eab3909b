/** A rectangle of the window, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The farthest from a mark that a pointer or a finger still means it, in pixels. */
const reach = 24;

/** Returns where a mark is seen: a nested drawing has no box of its own in every browser, its parts have. */
export function boxOf(mark: Element): Box {
  const parts = mark.children.length > 0 ? [...mark.children] : [mark];
  const boxes = parts.map((part) => part.getBoundingClientRect());
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function middleOf(mark: Element): { x: number; y: number } {
  const { left, right, top, bottom } = boxOf(mark);
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Returns the mark nearest to a place in the window, or null where none is near. */
export function markNear<T extends Element>(
  marks: readonly T[],
  { x, y }: { x: number; y: number },
): T | null {
  let best: { mark: T; off: number; fromMiddle: number } | null = null;
  for (const mark of marks) {
    const { left, right, top, bottom } = boxOf(mark);
    const off = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    const fromMiddle = Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y);
    const isNearer = !best || off < best.off || (off === best.off && fromMiddle < best.fromMiddle);
    if (off <= reach && isNearer) best = { mark, off, fromMiddle };
  }
  return best?.mark ?? null;
}

/** Returns a mark and those that lie on it, which no pointer could tell apart. */
export function marksAt<T extends Element>(marks: readonly T[], mark: T): T[] {
  const { x, y } = middleOf(mark);
  return marks.filter((other) => {
    const at = middleOf(other);
    return other === mark || Math.hypot(at.x - x, at.y - y) < 4;
  });
}

/**
 * Returns the marks by row, from the top and from the left. Marks of a row or a panel stand in one
 * nested drawing; what stands beside such drawings is a row for each height.
 */
function rowsOf<T extends Element>(marks: readonly T[]): T[][] {
  const holders = [...new Set(marks.map(holderOf))];
  const rows = new Map<string, T[]>();
  for (const mark of marks) {
    const holder = holderOf(mark);
    const isOuter = holders.some((other) => other !== holder && holder?.contains(other));
    const height = isOuter ? Math.round(middleOf(mark).y) : '';
    const key = `${holders.indexOf(holder)} ${height}`;
    rows.set(key, [...(rows.get(key) ?? []), mark]);
  }
  const topOf = (row: readonly T[]): number => Math.min(...row.map((mark) => boxOf(mark).top));
  return [...rows.values()]
    .sort((a, b) => topOf(a) - topOf(b))
    .map((row) => row.sort((a, b) => middleOf(a).x - middleOf(b).x));
}

function holderOf(mark: Element): Element | null {
  return mark.parentElement?.closest('svg') ?? null;
}

/**
 * Returns the mark that a key leads to, or null for a key that leads nowhere. Left and right go
 * through all marks, row by row; up and down to the next row, or where there is but one to the next
 * mark above or below.
 */
export function markBy<T extends Element>(
  key: string,
  { from, marks, isTurned }: { from: T; marks: readonly T[]; isTurned: boolean },
): T | null {
  const rows = rowsOf(marks);
  const all = rows.flatMap((row) => (isTurned ? [...row].reverse() : row));
  const forward = isTurned ? -1 : 1;
  const beside = (step: number): T | null => all[all.indexOf(from) + step] ?? null;
  const line = rows.findIndex((row) => row.includes(from));
  const upright = (step: 1 | -1): T | null => {
    if (rows.length > 1) return nearestTo(from, rows[line + step] ?? []);
    const { y } = middleOf(from);
    return nearestTo(
      from,
      all.filter((mark) => (middleOf(mark).y - y) * step > 1),
    );
  };
  switch (key) {
    case 'ArrowRight':
      return beside(forward);
    case 'ArrowLeft':
      return beside(-forward);
    case 'ArrowDown':
      return upright(1);
    case 'ArrowUp':
      return upright(-1);
    case 'Home':
      return all[0] ?? null;
    case 'End':
      return all.at(-1) ?? null;
    default:
      return null;
  }
}

function nearestTo<T extends Element>(from: T, others: readonly T[]): T | null {
  const { x, y } = middleOf(from);
  const far = (mark: T): number => {
    const other = middleOf(mark);
    return Math.hypot(other.x - x, other.y - y);
  };
  return others.reduce<T | null>(
    (best, mark) => (best && far(best) <= far(mark) ? best : mark),
    null,
  );
}
