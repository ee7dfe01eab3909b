import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
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

/** A link or image address of a page. */
export interface AddressUse {
  readonly address: string;
  readonly at: Place;
}

export type JsxNode = MdxJsxFlowElement | MdxJsxTextElement;

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
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
      uses.push({ address: node.url, at: placeOfNode(file, node) });
  });
  return uses;
}
