import type { Page } from 'playwright-core';
import { wcagContrast } from 'culori';

/** What a reader would object to in the drawings of a page. */
export interface Seen {
  /** Each with the drawing and the words or the mark that it is about. */
  readonly faults: readonly string[];
  readonly colours: readonly string[];
  readonly grounds: readonly string[];
  /** How many drawings, words and marks were looked at. */
  readonly looked: { readonly drawings: number; readonly words: number; readonly marks: number };
}

/** Looks at every drawing of a page as it is laid out in the browser. */
export async function lookAtDrawings(page: Page): Promise<Seen> {
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(() => {
    interface Box {
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    const faults: string[] = [];
    const [colours, grounds] = [new Set<string>(), new Set<string>()];
    const looked = { drawings: 0, words: 0, marks: 0 };
    const shape = 'path, line, rect, circle';
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width)
      faults.push(`the page is ${document.documentElement.scrollWidth} px wide`);
    grounds.add(getComputedStyle(document.documentElement).backgroundColor);

    const isOver = (a: Box, b: Box, spare: number): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > spare &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > spare;
    /** Numbers that are less than a line apart cannot be told apart at this size: words do it. */
    const isSame = (a: Box, b: Box): boolean =>
      Math.abs(a.left - b.left) <= 3 &&
      Math.abs(a.right - b.right) <= 3 &&
      Math.abs(a.top - b.top) <= 3 &&
      Math.abs(a.bottom - b.bottom) <= 3;
    const around = (boxes: readonly Box[]): Box => ({
      left: Math.min(...boxes.map((box) => box.left)),
      right: Math.max(...boxes.map((box) => box.right)),
      top: Math.min(...boxes.map((box) => box.top)),
      bottom: Math.max(...boxes.map((box) => box.bottom)),
    });
    /** Letters are as high as their size; the line around them is higher. */
    const boxOfWords = (text: Element): Box => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const half = parseFloat(getComputedStyle(text).fontSize) / 2;
      const middle = (top + bottom) / 2;
      return { left, right, top: middle - half, bottom: middle + half };
    };
    /** What is seen of a mark, without the paper that keeps it apart from others. */
    const partsOf = (mark: Element): SVGGeometryElement[] =>
      [mark, ...mark.querySelectorAll(shape)].filter(
        (part): part is SVGGeometryElement =>
          part instanceof SVGGeometryElement &&
          part.checkVisibility() &&
          !part.matches('.casing, .ground, .backing'),
      );
    /** A line that turns corners, as one box for each of its stretches. */
    const stretchesOf = (path: SVGGeometryElement): Box[] => {
      const matrix = path.getScreenCTM();
      let [x, y] = [0, 0];
      return [...(path.getAttribute('d') ?? '').matchAll(/([MHV])([\d.-]+)(?: ([\d.-]+))?/g)].map(
        ([, command, first, second]) => {
          const before = new DOMPoint(x, y).matrixTransform(matrix ?? undefined);
          if (command === 'V') y = Number(first);
          else x = Number(first);
          if (command === 'M') y = Number(second);
          const after = new DOMPoint(x, y).matrixTransform(matrix ?? undefined);
          const ends = [before, after].map((end) => ({
            left: end.x - 1,
            right: end.x + 1,
            top: end.y - 1,
            bottom: end.y + 1,
          }));
          return around(command === 'M' ? ends.slice(1) : ends);
        },
      );
    };
    /** With the width of its line. */
    const boxOfPart = (part: Element): Box => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      const { stroke, strokeWidth } = getComputedStyle(part);
      const half = stroke === 'none' ? 0 : parseFloat(strokeWidth) / 2;
      const [x, y] =
        part.localName !== 'line' ? [half, half] : right > left ? [0, half] : [half, 0];
      return { left: left - x, right: right + x, top: top - y, bottom: bottom + y };
    };
    const pointsOf = (part: SVGGeometryElement): DOMPoint[] => {
      const matrix = part.getScreenCTM();
      const { left, right, top, bottom } = part.getBoundingClientRect();
      const length = part.getTotalLength();
      // A path of no length, as the circle of zero, has no points along it.
      const shares = length > 0 ? [0, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9, 1] : [];
      const along = shares.map((share) =>
        part.getPointAtLength(share * length).matrixTransform(matrix ?? undefined),
      );
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      // Its line is half outside of what it goes around.
      const outside = [
        [x, top - 0.7],
        [x, bottom + 0.7],
        [left - 0.7, y],
        [right + 0.7, y],
      ];
      return [new DOMPoint(x, y), ...along, ...outside.map(([a, b]) => new DOMPoint(a, b))];
    };
    /** A circle by itself, without the signs at its rim; else the whole symbol. */
    const bodyOf = (mark: Element, parts: readonly Element[]): Box => {
      const rim = mark.querySelector('.rim');
      return around((rim ? [rim] : parts).map((part) => part.getBoundingClientRect()));
    };
    /** A mark that another of the same place lies on, as of a reprint, is seen with it. */
    const isSeen = (mark: Element, parts: readonly SVGGeometryElement[]): boolean => {
      const { top, bottom } = around(parts.map((part) => part.getBoundingClientRect()));
      if (top < 40 || bottom > window.innerHeight - 40) window.scrollBy(0, top - 60);
      const own = bodyOf(mark, parts);
      return parts.some((part) =>
        pointsOf(part).some(({ x, y }) => {
          const top = document.elementFromPoint(x, y);
          const hit = top?.closest('[data-claim]');
          // A bar of no length stands under the line of the bound that it reaches.
          if (top?.matches('.limit, :has(+ .limit)')) return true;
          if (!hit) return false;
          return hit === mark || isSame(bodyOf(hit, partsOf(hit)), own);
        }),
      );
    };

    for (const drawing of document.querySelectorAll('svg.drawing:not(.legend-symbol)')) {
      looked.drawings += 1;
      const name = drawing.getAttribute('aria-labelledby') ?? '';
      const isMap = drawing.matches('.map');
      for (const ground of drawing.querySelectorAll('.land, .sea'))
        grounds.add(getComputedStyle(ground).fill);
      const frame = drawing.getBoundingClientRect();
      const words = [...drawing.querySelectorAll('text')]
        .filter((text) => text.getBoundingClientRect().width > 0)
        .flatMap((text) => (text.children.length > 0 ? [...text.children] : [text]))
        .filter((text) => text.textContent.trim() !== '')
        .map((text) => ({ text, box: boxOfWords(text), said: text.textContent.slice(0, 50) }));
      looked.words += words.length;
      for (const [index, { text, box, said }] of words.entries()) {
        if (parseFloat(getComputedStyle(text).fontSize) < 12)
          faults.push(`${name}: small: ${said}`);
        // The ink of a T or a J begins a pixel before the letter does, that of Arabic letters a little more.
        if (
          box.left < Math.max(-0.5, frame.left - 1.5) ||
          box.right > Math.min(width + 0.5, frame.right + 1.5) ||
          box.top < frame.top - 0.5 ||
          box.bottom > frame.bottom + 0.5
        )
          faults.push(`${name}: cut off: ${said}`);
        for (const other of words.slice(index + 1))
          if (isOver(box, other.box, 0.5)) faults.push(`${name}: ${said} / ${other.said}`);
      }
      const marks = [...drawing.querySelectorAll('[data-claim]')].map((mark) => ({
        mark,
        parts: partsOf(mark),
        claim: mark.getAttribute('data-claim') ?? '',
      }));
      looked.marks += marks.length;
      // On a map numbers stand in circles, and names on land.
      const lines = [...drawing.querySelectorAll<SVGGeometryElement>('.step')].flatMap(stretchesOf);
      const drawn = marks.flatMap(({ parts }) => parts.map((part) => part.getBoundingClientRect()));
      for (const { box, said } of isMap ? [] : words)
        if ([...drawn, ...lines].some((one) => isOver(box, one, 1)))
          faults.push(`${name}: on a mark or a line: ${said}`);
      for (const { mark, parts, claim } of marks) {
        const box = around(parts.map(boxOfPart));
        if (!(Math.max(box.right - box.left, box.bottom - box.top) >= 8))
          faults.push(`${name}: less than 8 px: ${claim}`);
        else if (!isSeen(mark, parts)) faults.push(`${name}: not to be seen: ${claim}`);
        for (const part of parts) {
          const { fill, fillOpacity, stroke, strokeOpacity } = getComputedStyle(part);
          if (part.localName !== 'line' && fill !== 'none' && fillOpacity === '1')
            colours.add(fill);
          if (stroke !== 'none' && strokeOpacity === '1') colours.add(stroke);
        }
      }
    }
    return { faults, colours: [...colours], grounds: [...grounds], looked };
  });
}

/** Returns the colours of marks that stand out by less than 3:1 from what they can stand on. */
export function findFaint({ colours, grounds }: Pick<Seen, 'colours' | 'grounds'>): string[] {
  return colours.flatMap((colour) =>
    grounds
      .filter((ground) => wcagContrast(colour, ground) < 3)
      .map((ground) => `${colour} on ${ground}`),
  );
}
