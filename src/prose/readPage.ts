import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Place } from '../base/finding.ts';

/** A component as a page uses it. */
export interface ComponentUse {
  readonly name: string | null;
  readonly at: Place;
  /** MDX makes a paragraph of its own of a component that begins a line. */
  readonly stands: 'in a sentence' | 'on a line of its own';
  /** What it stands inside of, outermost first: components by name, all else by its kind in Markdown. */
  readonly around: readonly string[];
  /** All that stands inside it, named in the same way. */
  readonly inside: readonly { readonly kind: string; readonly at: Place }[];
  /** The words inside it. */
  readonly words: string;
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
  const walk = (node: Nodes, around: readonly string[], isAlone: boolean): void => {
    if (isJsx(node)) uses.push(readUse(file, node, { around, isAlone }));
    if (!('children' in node)) return;
    const within = node.type === 'root' ? around : [...around, kindOf(node)];
    const areAlone = node.type === 'paragraph' && isUnravelled(node);
    for (const child of node.children) walk(child, within, areAlone);
  };
  walk(tree, [], false);
  return uses;
}

type Jsx = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function isJsx(node: Nodes): node is Jsx {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function kindOf(node: Nodes): string {
  return isJsx(node) ? (node.name ?? '') : node.type;
}

/** MDX takes away the paragraph around components that stand in it without words of its own. */
function isUnravelled({ children }: Extract<Nodes, { type: 'paragraph' }>): boolean {
  return children.every(
    (node) =>
      isJsx(node) ||
      node.type === 'mdxTextExpression' ||
      (node.type === 'text' && node.value.trim() === ''),
  );
}

function readUse(
  file: string,
  node: Jsx,
  { around, isAlone }: { around: readonly string[]; isAlone: boolean },
): ComponentUse {
  const inside: { kind: string; at: Place }[] = [];
  let words = '';
  visit(node, (part) => {
    if (part !== node) inside.push({ kind: kindOf(part), at: placeOfNode(file, part) });
    if (part.type === 'text' || part.type === 'inlineCode') words += part.value;
  });
  const attributes = node.attributes.map((attribute) => ({
    name: attribute.type === 'mdxJsxAttribute' ? attribute.name : '…',
    value:
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? attribute.value
        : null,
    at: placeOfNode(file, attribute.position ? attribute : node),
  }));
  const isInSentence = node.type === 'mdxJsxTextElement' && !isAlone;
  const stands = isInSentence ? 'in a sentence' : 'on a line of its own';
  return {
    name: node.name,
    at: placeOfNode(file, node),
    stands,
    around,
    inside,
    words,
    attributes,
  };
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
