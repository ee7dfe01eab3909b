const narrow = /[iljftrI.,:;'’!|()[\]\s-]/u;
const wide = /[mwMW@%—]|[\u2e80-\u9fff]|\p{Emoji_Presentation}/u;

/**
 * Returns a careful estimate of a text's width in pixels at a size in pixels: never much too small.
 * By class of character, from the advance widths of Source Sans 3 (0.28, 0.54 and 0.86 of the size).
 */
export function estimateTextWidth(text: string, size: number): number {
  let units = 0;
  for (let index = 0; index < text.length; index += 1) {
    const known = latin[text.charCodeAt(index)];
    if (known === undefined) {
      const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
      units += unitsOf(character);
      index += character.length - 1;
    } else units += known;
  }
  return units * size;
}

function unitsOf(character: string): number {
  return narrow.test(character) ? 0.3 : wide.test(character) ? 0.9 : 0.56;
}

/** Most words are in these characters; looked up, they cost a tenth. */
const latin = Array.from({ length: 128 }, (_, code) => unitsOf(String.fromCharCode(code)));
