import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** Returns an SVG element as text for a page. */
export function printSvg(drawing: Element): string {
  return toHtml(drawing, { space: 'svg' });
}
