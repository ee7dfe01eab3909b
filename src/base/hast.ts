import type { Element, ElementContent, Properties } from 'hast';
import { find, svg } from 'property-information';

/** The properties of an element; numbers are written as they are. */
export type Attributes = Readonly<Record<string, Properties[string] | readonly string[]>>;

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

/**
 * Returns an SVG element as text that a page and a file in XML can hold. A page reads it as what
 * `hast-util-to-html` prints, which takes ten times as long and knows no XML.
 */
export function printSvg({ tagName, properties, children }: Element): string {
  let text = `<${tagName}`;
  for (const name in properties) text += printAttribute(name, properties[name]);
  text += '>';
  for (const child of children) {
    if (child.type === 'element') text += printSvg(child);
    else if (child.type === 'text') text += escapeText(child.value);
  }
  return `${text}</${tagName}>`;
}

function printAttribute(name: string, value: Properties[string]): string {
  if (value === null || value === undefined || value === false) return '';
  const start = ` ${(svg.property[name] ?? find(svg, name)).attribute}="`;
  if (typeof value === 'number') return `${start}${value}"`;
  if (value === true) return `${start}"`;
  const words = typeof value === 'string' ? value : value.join(' ');
  return `${start}${escape(words, inValue)}"`;
}

/** Returns words as they stand between two tags of XML or HTML. */
export function escapeText(words: string): string {
  return escape(words, inText);
}

/** What must not stand as it is in words, where `]]>` would end them in XML, and in the value of an attribute. */
const [inText, inValue] = [/[<>&]/g, /["&'`<>]/g];

/** Nearly all words have nothing of it: to look for it takes a third of the time of replacing nothing. */
function escape(words: string, signs: RegExp): string {
  return words.search(signs) < 0 ? words : words.replace(signs, encode);
}

function encode(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
}
