import { boxOf } from './marks.ts';

/** Pixels between a mark and the ring around it. */
const room = 5;

/** Returns a function that draws a ring around a mark of a drawing, or takes it away. */
export function makeRing(drawing: SVGSVGElement): (mark: Element | null) => void {
  const ring = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ring.setAttribute('class', 'focus-ring');
  ring.setAttribute('rx', '4');
  return (mark) => {
    if (!mark) {
      ring.remove();
      return;
    }
    const [box, all] = [boxOf(mark), drawing.getBoundingClientRect()];
    const place = {
      x: box.left - all.left - room,
      y: box.top - all.top - room,
      width: box.right - box.left + 2 * room,
      height: box.bottom - box.top + 2 * room,
    };
    for (const [name, value] of Object.entries(place)) ring.setAttribute(name, String(value));
    drawing.append(ring);
  };
}
