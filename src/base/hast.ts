import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** The properties of an element; numbers are written as they are. */
export type Attributes = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/**
 * Returns an SVG element whose properties have the names of hast, such as `dataClaim`. What a drawing
 * has by the hundred is built so: `hastscript` takes ten times as long to look the names up.
 */
export function buildElement(
  tagName: string,
  properties: Attributes,
  children: string | ElementContent[] = [],
): Element {
  const content: ElementContent[] =
    typeof children === 'string' ? [{ type: 'text', value: children }] : children;
  return { type: 'element', tagName, properties: properties as Properties, children: content };
}

/** Returns an SVG element as text for a page. */
export function printSvg(drawing: Element): string {
  return toHtml(drawing, { space: 'svg' });
}
