import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Place } from '../base/finding.ts';
import { listTexts } from '../ledger/texts.ts';
import type { PlacedText } from '../ledger/texts.ts';
import { locate } from '../load/document.ts';
import type { Dossier, Prose } from '../load/dossier.ts';
import { parseText } from '../model/text.ts';

/** A stretch of words that editors wrote: a paragraph, a heading, a note, a text of the data. */
export interface Passage {
  /**
   * The words. What others wrote, or a component writes, is a single X; marks are blanks. Either way
   * each word stands as far from the beginning as in its file.
   */
  readonly text: string;
  readonly placeAt: (offset: number) => Place;
  /** The claims whose values stand in it. */
  readonly values: readonly { readonly claim: string; readonly offset: number }[];
  /** What stands in <Plain>: the editors say there why it may. */
  readonly plain: readonly { readonly from: number; readonly to: number }[];
  /** What stands in <Term>, a name of the glossary, or in a link, a name of what it leads to. */
  readonly terms: readonly { readonly from: number; readonly to: number }[];
  /** Others wrote the words: an editor answers for their numbers, not for their choice. */
  readonly quoted?: boolean;
  /** Prose may hold components; a text may hold references, in front matter too. */
  readonly form: 'prose' | 'text';
  /** The page, update or record of which it is a part. */
  readonly of: object;
}

/** Returns every passage that readers see: of pages with their front matter, and of the data. */
export function listPassages(dossier: Dossier): Passage[] {
  return [
    ...[...dossier.pages.values(), ...dossier.updates.values()].flatMap((page) => [
      ...matterPassages(page, dossier),
      ...pagePassages(page, dossier),
    ]),
    ...readTexts(listTexts(dossier), dossier),
  ];
}

/** Returns texts of the data as passages. */
export function readTexts(texts: readonly PlacedText[], dossier: Dossier): Passage[] {
  return texts.map(({ record, path, text }) =>
    textPassage(text, (offset) => dossier.placeOf(record, path, offset), { dossier, of: record }),
  );
}

function textPassage(
  text: string,
  placeAt: Passage['placeAt'],
  { dossier, of }: { dossier: Dossier; of: object },
): Passage {
  const values = (parseText(text) ?? []).flatMap((piece) => {
    if (piece.kind !== 'claim' && piece.kind !== 'reading') return [];
    const claim = piece.kind === 'claim' ? piece.target : choiceOf(piece.target, dossier);
    return [{ claim, offset: piece.offset }];
  });
  const masked = text.replace(/\{[^{}]*\}/g, maskWord).replaceAll('*', ' ');
  return { text: masked, placeAt, values, plain: [], terms: [], form: 'text', of };
}

function maskWord(text: string): string {
  return `X${' '.repeat(text.length - 1)}`;
}

function choiceOf(reading: string, { readings }: Dossier): string {
  return readings.get(reading)?.choice ?? '';
}

/** A text that YAML folds or escapes is placed at its beginning. */
function matterPassages(page: Prose, dossier: Dossier): Passage[] {
  if (page.description === page.title) return []; // refused front matter, for which the name stands in
  const lines = page.text.split('\n');
  return [page.title, page.description].map((text, index) => {
    const place = dossier.placeOf(page, [index === 0 ? 'title' : 'description']);
    const rest = lines[place.line - 1]?.slice(place.column - 1) ?? '';
    const quote = /^["']?/.exec(rest)?.[0].length ?? 0;
    const isPlain = rest.startsWith(text, quote);
    const placeAt = (offset: number): Place =>
      isPlain ? { ...place, column: place.column + quote + offset } : place;
    return textPassage(text, placeAt, { dossier, of: page });
  });
}

/** What holds words that belong together. */
const blocks: readonly string[] = ['paragraph', 'heading', 'tableCell'];

function pagePassages(page: Prose, dossier: Dossier): Passage[] {
  const { tree } = page.mdx;
  if (!tree) return [];
  const at = locate(page.file, page.text);
  const passages: Passage[] = [];
  visit(tree, (node) => {
    if (isQuote(node)) {
      passages.push({ ...readBlock(node, { page, at, dossier }), quoted: true });
      return SKIP;
    }
    if (blocks.includes(node.type) || isNote(node))
      passages.push(readBlock(node, { page, at, dossier }));
    if (node.type === 'image' && node.alt)
      passages.push(textPassage(node.alt, placeAfter(node, at), { dossier, of: page }));
    return undefined;
  });
  return passages;
}

function isQuote(node: Nodes): boolean {
  return isElement(node) && node.name === 'Quote';
}

/** A side note interrupts its sentence: it is read by itself. */
function isNote(node: Nodes): boolean {
  return node.type === 'mdxJsxTextElement' && node.name === 'Note';
}

function isElement(node: Nodes): node is Extract<Nodes, { name: string | null }> {
  return node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
}

/** Where the words of an image stand: behind its `![`. */
function placeAfter(node: Nodes, at: (offset: number) => Place): Passage['placeAt'] {
  const start = (node.position?.start.offset ?? 0) + 2;
  return (offset) => at(start + offset);
}

function readBlock(
  block: Nodes,
  { page, at, dossier }: { page: Prose; at: (offset: number) => Place; dossier: Dossier },
): Passage {
  const { text } = page;
  const [start, end] = spanOf(block);
  const characters = Array<string>(end - start).fill(' ');
  const put = (offset: number, words: string): void => {
    for (const [index, character] of [...words.split('')].entries())
      characters[offset - start + index] = character;
  };
  const values: { claim: string; offset: number }[] = [];
  const plain: { from: number; to: number }[] = [];
  const terms: { from: number; to: number }[] = [];
  visit(block as Root, (node: Nodes) => {
    if (node === block) return undefined;
    const [from, to] = spanOf(node);
    if (node.type === 'text') put(from, readWords(text.slice(from, to)));
    if (node.type === 'inlineCode') put(from, 'X');
    if (isNote(node)) return SKIP;
    if (node.type === 'link' || node.type === 'linkReference')
      terms.push({ from: from - start, to: to - start });
    if (!isElement(node)) return undefined;
    if (node.name === 'Plain') plain.push({ from: from - start, to: to - start });
    if (node.name === 'Term') terms.push({ from: from - start, to: to - start });
    if (node.name === 'Value') values.push({ claim: claimOf(node, dossier), offset: from - start });
    if (node.children.length > 0 && !isQuote(node)) return undefined;
    if (node.name !== 'Cite') put(from, 'X'); // a source adds no word to its sentence
    return SKIP;
  });
  return {
    text: characters.join(''),
    placeAt: (offset) => at(start + offset),
    values,
    plain,
    terms,
    form: 'prose',
    of: page,
  };
}

function spanOf({ position }: Nodes): [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

/** Words as they stand, without what Markdown reads as something else. */
function readWords(source: string): string {
  return source.replace(/\n[ \t>]*|\\(?=[!-/:-@[-`{-~])|&#?\w+;/g, (mark) =>
    ' '.repeat(mark.length),
  );
}

function claimOf(node: Extract<Nodes, { name: string | null }>, dossier: Dossier): string {
  const attribute = (name: string): string | null => {
    const found = node.attributes.find(
      (each) => each.type === 'mdxJsxAttribute' && each.name === name,
    );
    return typeof found?.value === 'string' ? found.value : null;
  };
  return attribute('claim') ?? choiceOf(attribute('reading') ?? '', dossier);
}
