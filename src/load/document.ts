import type { Place } from '../base/finding.ts';

export type Path = readonly (string | number)[];

/** A string of a file, with the place of each of its characters. */
export interface PlacedString {
  readonly text: string;
  readonly placeAt: (offset: number) => Place;
}

/** A parsed file that still knows where each of its values stands. */
export interface Document {
  readonly file: string;
  /** What was parsed, as it stands in the file. */
  readonly text: string;
  /** The parsed value; undefined where the file holds nothing that can be read. */
  readonly value: unknown;
  /**
   * Returns the place of the value at a path, else of its nearest parent. `offset` counts characters
   * inside a string.
   */
  readonly placeOf: (path: Path, offset?: number) => Place;
  /** Returns the place of a key rather than of its value. */
  readonly placeOfKey: (path: Path) => Place;
  /** Returns every string of the file, keys among them. */
  readonly strings: () => readonly PlacedString[];
  /** Returns true where a syntax error stands in the value at a path; in the whole file for `[]`. */
  isBroken(path: Path): boolean;
}

/** Returns a function from offset in a text to its place; lines and columns count from 1. */
export function locate(file: string, text: string): (offset: number) => Place {
  const starts = [0];
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
}
