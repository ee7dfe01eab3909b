import { findNodeAtLocation, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import { composeFinding } from '../base/finding.ts';
import type { Finding, Place } from '../base/finding.ts';

export type Path = readonly (string | number)[];

/** A parsed data file that still knows where each of its values stands. */
export interface Document {
  readonly file: string;
  /** The parsed value; undefined where the file holds nothing that can be read. */
  readonly value: unknown;
  /** Returns the place of the value at a path, else of its nearest parent. */
  placeOf(path: Path): Place;
  /** Returns the place of a key rather than of its value. */
  placeOfKey(path: Path): Place;
  /** Returns every string of the file, keys among them, with its place. */
  strings(): { readonly text: string; readonly at: Place }[];
}

/** Returns a function from offset in a text to its place; lines and columns count from 1. */
export function locate(file: string, text: string): (offset: number) => Place {
  const starts = [0];
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
}

/** Returns a JSON text as a document, with a finding for each syntax error and repeated key. */
export function parseJson(file: string, text: string): { document: Document; findings: Finding[] } {
  const at = locate(file, text);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const findings = errors.map((error) => syntaxFinding(error, { text, at }));
  if (root) findings.push(...repeatedKeys(root, at));
  const nodeAt = (path: Path): Node | undefined => {
    for (let depth = path.length; root && depth > 0; depth -= 1) {
      const node = findNodeAtLocation(root, path.slice(0, depth));
      if (node) return node;
    }
    return root;
  };
  const document: Document = {
    file,
    value: root && valueOf(root),
    placeOf: (path) => at(nodeAt(path)?.offset ?? 0),
    placeOfKey: (path) => {
      const node = nodeAt(path);
      return at((node?.parent?.type === 'property' ? node.parent.offset : node?.offset) ?? 0);
    },
    strings: () =>
      (root ? stringsOf(root) : []).map(({ text: s, offset }) => ({ text: s, at: at(offset) })),
  };
  return { document, findings };
}

function syntaxFinding(
  error: ParseError,
  source: { text: string; at: (offset: number) => Place },
): Finding {
  const found = source.text.slice(error.offset, error.offset + Math.max(1, error.length)).trim();
  const words = printParseErrorCode(error.error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return composeFinding({
    code: 'json-syntax',
    at: source.at(error.offset),
    expected: 'well-formed JSON',
    found: found === '' ? `the end of the file (${words})` : `"${found.slice(0, 40)}" (${words})`,
    hint: 'Look for a missing or spare comma, quote or bracket here or just before.',
  });
}

function repeatedKeys(node: Node, at: (offset: number) => Place): Finding[] {
  const findings: Finding[] = [];
  const seen = new Map<string, number>();
  for (const child of node.children ?? []) {
    const key = node.type === 'object' ? child.children?.[0] : undefined;
    if (key) {
      const name = String(key.value);
      const first = seen.get(name);
      if (first === undefined) seen.set(name, key.offset);
      else findings.push(repeatedKey(name, at(first), at(key.offset)));
    }
    findings.push(...repeatedKeys(child, at));
  }
  return findings;
}

function repeatedKey(name: string, first: Place, second: Place): Finding {
  return composeFinding({
    code: 'json-repeated-key',
    at: second,
    expected: 'each key once in an object',
    found: `"${name}" again, first at ${first.file}:${first.line}:${first.column}`,
    hint: 'Keep one of the two.',
  });
}

/** Like JSON.parse on what could be read; a repeated key keeps its first value. */
function valueOf(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(valueOf);
  if (node.type !== 'object') return node.value;
  const object: Record<string, unknown> = {};
  for (const { children } of node.children ?? []) {
    const [key, value] = children ?? [];
    if (!key || !value || Object.hasOwn(object, String(key.value))) continue;
    Object.defineProperty(object, String(key.value), {
      value: valueOf(value),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return object;
}

function stringsOf(node: Node): { text: string; offset: number }[] {
  if (node.type === 'string') return [{ text: String(node.value), offset: node.offset }];
  return (node.children ?? []).flatMap(stringsOf);
}
