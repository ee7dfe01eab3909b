import { isMap, isScalar, parseDocument, visit } from 'yaml';
import type { Document as YamlDocument, Node as YamlNode } from 'yaml';
import { composeFinding } from '../base/finding.ts';
import type { Finding, Place } from '../base/finding.ts';
import { locate } from './document.ts';
import type { Document, Path, PlacedString } from './document.ts';
import { findDeepNesting } from './jsonFaults.ts';

/** The front matter of a page: a document, or null where it cannot be read, and the words in it. */
export interface FrontMatter {
  readonly document: Document | null;
  readonly raw: string;
  readonly findings: Finding[];
}

/** Returns the YAML between the two `---` lines at the beginning of a page. */
export function readFrontMatter(file: string, text: string): FrontMatter {
  const match = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return { document: null, raw: '', findings: [missingFrontMatter(file)] };
  const raw = match[1] ?? '';
  const inRaw = locate(file, raw);
  const at = (offset: number): Place => {
    const { line, column } = inRaw(offset);
    return { file, line: line + 1, column }; // the opening --- is a line of its own
  };
  const read = findFence(raw) ?? parseYaml(raw);
  if ('fault' in read)
    return { document: null, raw, findings: [syntaxFinding(at(read.offset), read.fault)] };
  return { document: toDocument(read.yaml, { file, text: raw, at }), raw, findings: [] };
}

/**
 * The build takes front matter to end at the first line that begins so, also where YAML reads on: what
 * follows it would be run as a part of the page.
 */
function findFence(raw: string): { fault: string; offset: number } | null {
  const match = /(?<=^|\n)(?:---|\+\+\+)/.exec(raw);
  return match && { fault: `a line that begins with ${match[0]}`, offset: match.index };
}

/** One fault is enough: what the parser says after the first is mostly its consequence. */
function parseYaml(raw: string): { yaml: YamlDocument } | { fault: string; offset: number } {
  const tooDeep = 'brackets or lists too deep inside each other';
  const deep = findDeepNesting(raw);
  if (deep !== null) return { fault: tooDeep, offset: deep };
  try {
    const yaml = parseDocument(raw);
    const [error] = [...yaml.errors, ...yaml.warnings];
    if (error && /call stack/.test(error.message)) return { fault: tooDeep, offset: 0 };
    if (error) return { fault: reasonOf(error.message), offset: error.pos[0] };
    if (!isMap(yaml.contents))
      return { fault: raw.trim() === '' ? 'none' : 'no key', offset: yaml.contents?.range[0] ?? 0 };
    const alias = findAlias(yaml);
    if (alias) return { fault: 'a reference that begins with *', offset: alias.range?.[0] ?? 0 };
    return { yaml };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { fault: tooDeep, offset: 0 };
  }
}

function reasonOf(message: string): string {
  const [reason = ''] = message.split(/ at line \d+/);
  return reason.charAt(0).toLowerCase() + reason.slice(1);
}

/** A value that begins with an asterisk would be taken for the name of another value. */
function findAlias(yaml: YamlDocument): YamlNode | null {
  let found: YamlNode | null = null;
  visit(yaml, {
    Alias: (_, node) => {
      found ??= node;
      return visit.BREAK;
    },
  });
  return found;
}

function toDocument(
  yaml: YamlDocument,
  { file, text, at }: { file: string; text: string; at: (offset: number) => Place },
): Document {
  const nodeAt = (path: Path): YamlNode | null => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = yaml.getIn(path.slice(0, depth), true) as YamlNode | undefined;
      if (node?.range) return node;
    }
    return yaml.contents;
  };
  const keyAt = (path: Path): YamlNode | undefined => {
    const parent = path.length > 1 ? yaml.getIn(path.slice(0, -1), true) : yaml.contents;
    const pairs = isMap(parent) ? parent.items : [];
    const wanted = String(path.at(-1));
    const pair = pairs.find(({ key }) => isScalar(key) && String(key.value) === wanted);
    return isScalar(pair?.key) ? pair.key : undefined;
  };
  return {
    file,
    text,
    value: yaml.toJS() as unknown,
    placeOf: (path) => at(nodeAt(path)?.range?.[0] ?? 0),
    placeOfKey: (path) => at(keyAt(path)?.range?.[0] ?? 0),
    strings: () => stringsOf(yaml, at),
    isBroken: () => false,
  };
}

/** The place is that of the whole string: YAML folds and escapes too variously to tell more. */
function stringsOf(yaml: YamlDocument, at: (offset: number) => Place): PlacedString[] {
  const strings: PlacedString[] = [];
  visit(yaml, {
    Scalar: (_, { value, range }) => {
      if (typeof value !== 'string') return;
      strings.push({ text: value, placeAt: () => at(range?.[0] ?? 0) });
    },
  });
  return strings;
}

function syntaxFinding(at: Place, found: string): Finding {
  return composeFinding({
    code: 'front-matter-syntax',
    at,
    expected: 'front matter in well-formed YAML, one "key: value" a line',
    found,
    hint: 'Put a value with a colon, a bracket or an asterisk in quotes.',
  });
}

function missingFrontMatter(file: string): Finding {
  return composeFinding({
    code: 'missing-front-matter',
    at: { file, line: 1, column: 1 },
    expected: 'front matter between two lines of ---, with title and description',
    found: 'none',
    hint: 'Begin the file with ---, "title: …", "description: …", ---.',
  });
}
