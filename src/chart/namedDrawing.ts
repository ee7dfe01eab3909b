import type { Element } from 'hast';

/**
 * Returns a drawing as a page carries it: one image, named by an element of the page. Its parts are
 * hidden from screen readers, some of which read them in spite of its role.
 */
export function nameDrawing(drawing: Element, id: string): Element {
  const { properties } = drawing;
  const { className } = properties;
  const classes = ['drawing', ...(Array.isArray(className) ? className : [])];
  const own = { role: 'img', ariaLabelledBy: [id], className: classes };
  const children = drawing.children.map((child) =>
    child.type === 'element'
      ? { ...child, properties: { ...child.properties, ariaHidden: 'true' } }
      : child,
  );
  return { ...drawing, properties: { ...properties, ...own }, children };
}
