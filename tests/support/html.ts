import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

/** An element of a built page, with its attributes by name. */
export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text right inside it. */
  readonly text: string;
}

/** Returns the paths of all built files, in order. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();
}

/** Returns every element of a built page in the order of the page, as a browser would read it. */
export function readElements(file: string): PageElement[] {
  const elements: PageElement[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) {
      const attributes = node.attrs.map(({ name, value }) => [name, value] as const);
      const texts = node.childNodes.map((child) => ('value' in child ? child.value : ''));
      elements.push({
        name: node.tagName,
        attributes: Object.fromEntries(attributes),
        text: texts.join(''),
      });
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
    if ('content' in node) visit(node.content);
  };
  visit(parse(readFileSync(file, 'utf8')));
  return elements;
}
