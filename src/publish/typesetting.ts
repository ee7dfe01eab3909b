import type { Element, ElementContent } from 'hast';
import { buildElement } from '../base/hast.ts';

const turned: Readonly<Record<string, string>> = { start: 'end', middle: 'middle', end: 'start' };

/** Arabic words, with the spaces between them. */
const arabic = /([\p{Script=Arabic}\p{M}]+(?:\s+[\p{Script=Arabic}\p{M}]+)*)/u;
const arabicFamily = 'Noto Sans Arabic';

/**
 * Returns a drawing whose words are set the same by programs that know neither direction nor fallback
 * faces: from right to left by isolates (Unicode UAX 9) and turned anchors, Arabic words in a face that
 * has them.
 */
export function setWords(part: ElementContent, direction: 'ltr' | 'rtl'): ElementContent {
  if (part.type !== 'element') return part;
  if (part.tagName === 'title') return part;
  const { direction: own, ...rest } = part.properties;
  const way = own === 'ltr' || own === 'rtl' ? own : direction;
  const isWords = part.tagName === 'text' || part.tagName === 'tspan';
  if (!isWords)
    return { ...part, properties: rest, children: part.children.map((c) => setWords(c, way)) };
  const anchor = rest['textAnchor'] ?? 'start';
  const properties = way === 'rtl' ? { ...rest, textAnchor: turned[anchor] } : rest;
  return { ...part, properties, children: part.children.flatMap((c) => setLine(c, way)) };
}

function setLine(part: ElementContent, way: 'ltr' | 'rtl'): ElementContent[] {
  if (part.type !== 'text') return [setWords(part, way)];
  const words = way === 'rtl' ? `\u2067${part.value}\u2069` : part.value;
  return words
    .split(arabic)
    .filter(Boolean)
    .map((run) => (arabic.test(run) ? inArabic(run) : { type: 'text', value: run }));
}

function inArabic(value: string): Element {
  return buildElement('tspan', { fontFamily: `'${arabicFamily}'` }, value);
}
