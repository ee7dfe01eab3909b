const narrow = /[iljftrI.,:;'’!|()[\]\s-]/u;
const wide = /[mwMW@%—]|[\u2e80-\u9fff]|\p{Emoji_Presentation}/u;

/**
 * Returns a careful estimate of a text's width in pixels at a size in pixels: never much too small.
 * By class of character, from the advance widths of Source Sans 3 (0.28, 0.54 and 0.86 of the size).
 */
export function estimateTextWidth(text: string, size: number): number {
  let units = 0;
  for (const character of text)
    units += narrow.test(character) ? 0.3 : wide.test(character) ? 0.9 : 0.56;
  return units * size;
}
