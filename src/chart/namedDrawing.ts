import type { Element } from 'hast';

/** Returns a drawing as a page carries it: one image, named by an element of the page. */
export function nameDrawing(drawing: Element, id: string): Element {
  const { properties } = drawing;
  const own = { role: 'img', ariaLabelledBy: [id], className: ['drawing'] };
  return { ...drawing, properties: { ...properties, ...own } };
}
