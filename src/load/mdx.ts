import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { composeFinding } from '../base/finding.ts';
import type { Finding } from '../base/finding.ts';

const plain = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).freeze();

/**
 * The very syntax of the pages as they are built, tables and all: what one parser takes for a piece of
 * code, another may take for a link, or run.
 */
const parser = plain().use(remarkGfm).freeze();

/** Prose nests a few levels; a walk that calls itself for each level ends at some thousands. */
const deepest = 100;

/** The syntax tree of a file of narrative, or a finding where it cannot be read. */
export interface Mdx {
  readonly tree: Root | null;
  readonly findings: readonly Finding[];
}

/** Returns the syntax tree of a text in MDX. */
export function parseMdx(file: string, text: string): Mdx {
  try {
    const tree = parser.parse(text);
    const deep = findDeepNode(tree);
    return deep ? { tree: null, findings: [tooDeep(file, deep)] } : { tree, findings: [] };
  } catch (error) {
    if (error instanceof RangeError) return { tree: null, findings: [findTooDeep(file, text)] };
    if (!(error instanceof VFileMessage)) throw error;
    return { tree: null, findings: [syntaxFinding(file, error)] };
  }
}

/** Tables and footnotes are looked for by a walk that ends at some thousands of levels. */
function findTooDeep(file: string, text: string): Finding {
  try {
    return tooDeep(file, findDeepNode(plain.parse(text)));
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof VFileMessage)) throw error;
    return tooDeep(file, null);
  }
}

function tooDeep(file: string, node: Nodes | null): Finding {
  const { line, column } = node?.position?.start ?? { line: 1, column: 1 };
  const reason = `more than ${deepest} tags, quotations or lists inside each other`;
  return syntaxFinding(file, { line, column, reason });
}

function findDeepNode(tree: Root): Nodes | null {
  let level: Nodes[] = [tree];
  for (let depth = 0; depth <= deepest; depth += 1)
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  return level[0] ?? null;
}

function syntaxFinding(
  file: string,
  { line, column, reason }: Pick<VFileMessage, 'line' | 'column' | 'reason'>,
): Finding {
  return composeFinding({
    code: 'mdx-syntax',
    at: { file, line: line ?? 1, column: column ?? 1 },
    expected: 'well-formed MDX',
    found: reason.charAt(0).toLowerCase() + reason.slice(1),
    hint: 'Close every tag and brace; write a literal < as &lt; and a literal { as &#123;.',
  });
}
