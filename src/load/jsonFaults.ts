import { printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import { composeFinding } from '../base/finding.ts';
import type { Finding, Place } from '../base/finding.ts';
import { nameCharacter } from './characters.ts';

interface Source {
  readonly text: string;
  readonly at: (offset: number) => Place;
}

/** Records nest a few levels; a parser that calls itself for each level ends at some thousands. */
const deepest = 100;

/** Returns where a JSON text first nests deeper than any record does, or null. */
export function findDeepNesting(text: string): number | null {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"[^"\\\n]*(?:\\.[^"\\\n]*)*"|[[\]{}]/g)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    if (depth > deepest) return index;
  }
  return null;
}

/** Returns the finding for brackets in brackets in brackets. */
export function deepNesting(at: Place): Finding {
  return composeFinding({
    code: 'deep-nesting',
    at,
    expected: `at most ${deepest} brackets inside each other`,
    found: 'one more',
    hint: 'Look for brackets that are never closed.',
  });
}

/**
 * Returns a finding for the first syntax error in each record, and the offsets of all errors: what
 * follows in the same record is mostly a consequence of the first.
 */
export function toSyntaxFindings(
  errors: readonly ParseError[],
  root: Node | undefined,
  source: Source,
): { findings: Finding[]; offsets: number[] } {
  const own = errors.filter((error) => !isHiddenCharacter(error, source));
  const starts = root?.type === 'array' ? (root.children ?? []).map(({ offset }) => offset) : [];
  const records = own.map(({ offset }) => starts.filter((start) => start <= offset).length);
  const first = own.filter((_, i) => records.indexOf(Number(records[i])) === i);
  return {
    findings: first.map((error) => syntaxFinding(error, source)),
    offsets: own.map(({ offset }) => offset),
  };
}

/** A raw control character in a string but tab is told as a hidden character. */
function isHiddenCharacter({ error, offset, length }: ParseError, { text }: Source): boolean {
  if (printParseErrorCode(error) !== 'InvalidCharacter') return false;
  return !text.slice(offset, offset + length).includes('\t');
}

function syntaxFinding({ error, offset, length }: ParseError, { text, at }: Source): Finding {
  const words = printParseErrorCode(error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return composeFinding({
    code: 'json-syntax',
    at: at(offset),
    expected: 'well-formed JSON',
    found: `${showToken(text.slice(offset, offset + Math.max(1, length)))} (${words})`,
    hint: 'Look for a missing or spare comma, quote or bracket here or just before.',
  });
}

function showToken(token: string): string {
  if (token === '') return 'the end of the file';
  if (/^[^\p{L}\p{N}\p{P}\p{S}]/u.test(token)) return nameCharacter(token);
  const [line = ''] = token.split(/\r?\n/);
  const short = line.length > 40 ? `${line.slice(0, 40)}…` : line;
  return short.startsWith('"') ? short : `"${short}"`;
}

/**
 * Returns a finding for each key that an object repeats, and for `__proto__`, which no record has. An
 * object with a syntax error inside may have swallowed the next, and is not judged.
 */
export function findKeyFaults(
  node: Node,
  at: (offset: number) => Place,
  isBroken: (node: Node) => boolean,
): Finding[] {
  const children = node.children ?? [];
  const inner = children.flatMap((child) => findKeyFaults(child, at, isBroken));
  return node.type === 'object' && !isBroken(node)
    ? [...ownKeyFaults(children, at), ...inner]
    : inner;
}

function ownKeyFaults(properties: readonly Node[], at: (offset: number) => Place): Finding[] {
  const seen = new Map<string, number>();
  return properties.flatMap(({ children: [key] = [] }) => {
    if (!key) return [];
    const name = String(key.value);
    const first = seen.get(name);
    if (first !== undefined) return repeatedKey(name, at(first), at(key.offset));
    seen.set(name, key.offset);
    return name === '__proto__' ? protoKey(at(key.offset)) : [];
  });
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

/** A program could take it for the object's own inner link. */
function protoKey(at: Place): Finding {
  return composeFinding({
    code: 'unknown-key',
    at,
    expected: 'a key that records have',
    found: '"__proto__"',
    hint: 'Take the key out.',
  });
}
