import type { Element } from 'hast';

/** Returns a drawing as a page carries it: one image, named by an element of the page. */
export function nameDrawing(drawing: Element, id: string): Element {
  const { properties } = drawing;
  const { className } = properties;
  const classes = ['drawing', ...(Array.isArray(className) ? className : [])];
  const own = { role: 'img', ariaLabelledBy: [id], className: classes };
  return { ...drawing, properties: { ...properties, ...own } };
}
