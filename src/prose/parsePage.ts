import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { composeFinding } from '../base/finding.ts';
import type { Finding } from '../base/finding.ts';
import type { Page } from '../load/dossier.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);

/** Returns the syntax tree of a page's MDX, or a finding where it cannot be read. */
export function parsePage({ file, text }: Page): { tree: Root | null; findings: Finding[] } {
  try {
    return { tree: parser.parse(text), findings: [] };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return { tree: null, findings: [syntaxFinding(file, error)] };
  }
}

function syntaxFinding(file: string, { line = 1, column = 1, reason }: VFileMessage): Finding {
  return composeFinding({
    code: 'mdx-syntax',
    at: { file, line, column },
    expected: 'well-formed MDX',
    found: reason.charAt(0).toLowerCase() + reason.slice(1),
    hint: 'Close every tag and brace; write a literal < as &lt; and a literal { as &#123;.',
  });
}
