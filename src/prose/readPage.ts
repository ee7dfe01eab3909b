import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Place } from '../base/finding.ts';

/** A component as a page uses it. */
export interface ComponentUse {
  readonly name: string | null;
  readonly at: Place;
  readonly hasContent: boolean;
  /** MDX makes a paragraph of its own of a component that begins a line. */
  readonly stands: 'in a sentence' | 'on a line of its own';
  readonly attributes: readonly {
    readonly name: string;
    readonly value: string | null;
    readonly at: Place;
  }[];
}

/** A link or image of a page. */
export interface AddressUse {
  readonly kind: 'link' | 'image';
  readonly address: string;
  /** What stands in the place of an image where it is not seen; null for a link. */
  readonly alternative: string | null;
  readonly at: Place;
}

/** Returns where a node begins. */
export function placeOfNode(
  file: string,
  node: { position?: Nodes['position'] | undefined },
): Place {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { file, line, column };
}

/** Returns every component of a page; an attribute that is no plain string has the value null. */
export function findComponents(file: string, tree: Root): ComponentUse[] {
  const uses: ComponentUse[] = [];
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const at = placeOfNode(file, node);
    const attributes = node.attributes.map((attribute) => ({
      name: attribute.type === 'mdxJsxAttribute' ? attribute.name : '…',
      value:
        attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
          ? attribute.value
          : null,
      at: placeOfNode(file, attribute.position ? attribute : node),
    }));
    const stands = node.type === 'mdxJsxTextElement' ? 'in a sentence' : 'on a line of its own';
    uses.push({ name: node.name, at, hasContent: node.children.length > 0, stands, attributes });
  });
  return uses;
}

/** Returns every address that a reader of the page could follow or a browser would fetch. */
export function findAddresses(file: string, tree: Root): AddressUse[] {
  const uses: AddressUse[] = [];
  const definitions = new Map<string, string>();
  const shown = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node.url); // Markdown takes the first
    if (node.type === 'imageReference') shown.add(node.identifier);
  });
  visit(tree, (node) => {
    const at = placeOfNode(file, node);
    if (node.type === 'link' || (node.type === 'definition' && !shown.has(node.identifier)))
      uses.push({ kind: 'link', address: node.url, alternative: null, at });
    if (node.type !== 'image' && node.type !== 'imageReference') return;
    const address = node.type === 'image' ? node.url : (definitions.get(node.identifier) ?? '');
    uses.push({ kind: 'image', address, alternative: node.alt ?? '', at });
  });
  return uses;
}
