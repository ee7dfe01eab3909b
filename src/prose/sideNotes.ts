import type { Nodes, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** What a side note is about. */
export type NoteKind = 'claim' | 'reading' | 'range' | 'source' | 'term' | 'own';

/** One side note of a page. */
export interface SideNote {
  /** By the first place in the text that leads to it, from 1. */
  readonly number: number;
  readonly kind: NoteKind;
  /** The id of what it is about, or the address of a range; the count of the editors' own notes. */
  readonly target: string;
  /** The components that lead to it, in the order of the text. */
  readonly marks: readonly Jsx[];
}

/** What a component is told of its side note; attributes of MDX are strings. */
export interface Marked {
  readonly number: string;
  /** Set on the first of the components that lead to the note: the note leads back to it. */
  readonly first?: string | undefined;
  /** What an editor's own note says, where it says it in words alone. */
  readonly words?: string | undefined;
}

/** Returns the side notes of a page: what is named twice has one note, with two marks. */
export function listSideNotes(tree: Root): SideNote[] {
  const notes = new Map<string, SideNote & { marks: Jsx[] }>();
  let own = 0;
  visit(tree, (node) => {
    if (!isJsx(node)) return;
    if (node.name === 'Note') own += 1;
    const subject = subjectOf(node, own);
    if (!subject) return;
    const key = `${subject.kind} ${subject.target}`;
    const known = notes.get(key);
    if (known) known.marks.push(node);
    else notes.set(key, { number: notes.size + 1, ...subject, marks: [node] });
  });
  return [...notes.values()];
}

function isJsx(node: Nodes): node is Jsx {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function subjectOf(node: Jsx, own: number): Pick<SideNote, 'kind' | 'target'> | null {
  const [claim, reading, measure, at, source, id] = [
    'claim',
    'reading',
    'measure',
    'at',
    'source',
    'id',
  ].map((name) => attributeOf(node, name));
  if (node.name === 'Note') return { kind: 'own', target: String(own) };
  if (node.name === 'Term') return { kind: 'term', target: id ?? '' };
  if (node.name === 'Cite' || node.name === 'Quote')
    return { kind: 'source', target: source ?? '' };
  if (node.name === 'Range')
    return { kind: 'range', target: at === undefined ? (measure ?? '') : `${measure ?? ''}@${at}` };
  if (node.name !== 'Value') return null;
  return claim === undefined
    ? { kind: 'reading', target: reading ?? '' }
    : { kind: 'claim', target: claim };
}

function attributeOf({ attributes }: Jsx, wanted: string): string | undefined {
  const found = attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === wanted,
  );
  return typeof found?.value === 'string' ? found.value : undefined;
}

/**
 * Returns a remark plugin that tells each component of a page the number of its side note and puts the
 * list of all notes at the end of the page, as components; what they say is read from the ledger when
 * the page is rendered. The words of a `<Note>` move into the list.
 */
export function numberSideNotes(): (tree: Root) => void {
  return (tree) => {
    const notes = listSideNotes(tree);
    if (notes.length === 0) return;
    const items = notes.map(({ number, kind, target, marks }): MdxJsxFlowElement => {
      marks.forEach((mark, index) => {
        mark.attributes.push(
          attribute('number', String(number)),
          ...(index === 0 ? [attribute('first', 'yes')] : []),
          ...(kind === 'own' ? wordsOf(mark) : []),
        );
      });
      const attributes = Object.entries({ kind, target, number: String(number) });
      return {
        type: 'mdxJsxFlowElement',
        name: 'SideNote',
        attributes: attributes.map(([name, value]) => attribute(name, value)),
        children: kind === 'own' ? takeWords(marks) : [],
      };
    });
    tree.children.push({
      type: 'mdxJsxFlowElement',
      name: 'SideNotes',
      attributes: [],
      children: items,
    });
  };
}

function attribute(name: string, value: string): MdxJsxAttribute {
  return { type: 'mdxJsxAttribute', name, value };
}

/** The words of a note without links and components, as an attribute; none of a note that has some. */
function wordsOf(note: Jsx): MdxJsxAttribute[] {
  const [words, others]: [string[], Nodes[]] = [[], []];
  visit(note, (node) => {
    if (node.type === 'text') words.push(node.value);
    else if (node !== note && !wordHolders.has(node.type)) others.push(node);
  });
  return others.length === 0 ? [attribute('words', words.join(''))] : [];
}

const wordHolders: ReadonlySet<string> = new Set(['paragraph', 'emphasis', 'strong']);

/** The words are those of a sentence, which the list holds as it holds any component's. */
function takeWords(marks: readonly Jsx[]): MdxJsxFlowElement['children'] {
  const words = marks.flatMap((mark): Nodes[] => mark.children);
  for (const mark of marks) mark.children = [];
  return words as MdxJsxFlowElement['children'];
}
