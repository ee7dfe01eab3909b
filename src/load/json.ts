import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import type { Finding } from '../base/finding.ts';
import { locate } from './document.ts';
import type { Document, Path, PlacedString } from './document.ts';
import { deepNesting, findDeepNesting, findKeyFaults, toSyntaxFindings } from './jsonFaults.ts';

/** Returns a JSON text as a document, with a finding for each syntax error and repeated key. */
export function parseJson(file: string, text: string): { document: Document; findings: Finding[] } {
  const at = locate(file, text);
  const deep = findDeepNesting(text);
  const errors: ParseError[] = [];
  const root = deep === null ? readTree(text, errors) : undefined;
  const faults = toSyntaxFindings(errors, root, { text, at });
  const isBroken = ({ offset, length }: Node): boolean =>
    faults.offsets.some((fault) => fault >= offset && fault <= offset + length);
  const findings = deep === null ? faults.findings : [deepNesting(at(deep))];
  if (root) findings.push(...findKeyFaults(root, at, isBroken));
  const nodeAt = (path: Path): Node | undefined => nearestNode(root, path);
  const charAt = ({ type, offset, length }: Node, inside: number): number =>
    type === 'string' ? offset + offsetInRaw(text.slice(offset, offset + length), inside) : offset;
  const document: Document = {
    file,
    text,
    value: root && valueOf(root),
    placeOf: (path, inside) => {
      const node = nodeAt(path);
      return at(node && inside !== undefined ? charAt(node, inside) : (node?.offset ?? 0));
    },
    placeOfKey: (path) => {
      const node = nodeAt(path);
      return at((node?.parent?.type === 'property' ? node.parent.offset : node?.offset) ?? 0);
    },
    strings: () =>
      stringsOf(root).map((node): PlacedString => ({
        text: String(node.value),
        placeAt: (offset) => at(charAt(node, offset)),
      })),
    isBroken: (path) => {
      if (path.length === 0) return deep !== null || faults.offsets.length > 0;
      const node = nodeAt(path);
      return node !== undefined && isBroken(node);
    },
  };
  return { document, findings };
}

function readTree(text: string, errors: ParseError[]): Node | undefined {
  return parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
}

function nearestNode(root: Node | undefined, path: Path): Node | undefined {
  for (let depth = path.length; root && depth > 0; depth -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, depth));
    if (node) return node;
  }
  return root;
}

/** Where a character of a string stands in the JSON that writes it, quote and escapes counted. */
function offsetInRaw(raw: string, offset: number): number {
  let place = 1;
  for (let i = 0; i < offset; i += 1)
    place += raw[place] !== '\\' ? 1 : raw[place + 1] === 'u' ? 6 : 2;
  return place;
}

/** Like JSON.parse on what could be read; a repeated key keeps its first value. */
function valueOf(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(valueOf);
  if (node.type !== 'object') return node.value;
  const object: Record<string, unknown> = {};
  for (const { children } of node.children ?? []) {
    const [key, value] = children ?? [];
    if (!key || !value || Object.hasOwn(object, String(key.value))) continue;
    if (key.value !== '__proto__') object[String(key.value)] = valueOf(value);
  }
  return object;
}

function stringsOf(node: Node | undefined): Node[] {
  return node?.type === 'string' ? [node] : (node?.children ?? []).flatMap(stringsOf);
}
