import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { composeFinding } from '../base/finding.ts';
import type { Finding } from '../base/finding.ts';
import type { Page } from '../load/dossier.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);

/** Prose nests a few levels; a walk that calls itself for each level ends at some thousands. */
const deepest = 100;

/** Returns the syntax tree of a page's MDX, or a finding where it cannot be read. */
export function parsePage({ file, text }: Page): { tree: Root | null; findings: Finding[] } {
  try {
    const tree = parser.parse(text);
    const deep = findDeepNode(tree);
    if (!deep) return { tree, findings: [] };
    const { line, column } = deep.position?.start ?? { line: 1, column: 1 };
    const reason = `more than ${deepest} tags, quotations or lists inside each other`;
    return { tree: null, findings: [syntaxFinding(file, { line, column, reason })] };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return { tree: null, findings: [syntaxFinding(file, error)] };
  }
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
