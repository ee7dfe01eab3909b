import type { Program } from 'estree';
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { composeFinding } from '../base/finding.ts';
import type { Finding, Place } from '../base/finding.ts';
import { placeOfNode } from '../prose/readPage.ts';

/** Returns a finding for each import, export and expression of a page: pages run no code. */
export function refuseCode(file: string, tree: Root): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node) => {
    if (node.type === 'mdxjsEsm') findings.push(...refuseStatements(file, node));
    if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return;
    if (!isComment(node.data?.estree)) findings.push(expression(placeOfNode(file, node)));
  });
  return findings;
}

/** A comment is what is left of it when nothing is to run: code between two comments is code. */
function isComment(program: Program | null | undefined): boolean {
  return program?.body.length === 0 && (program.comments?.length ?? 0) > 0;
}

/** Imports and exports that follow each other are one piece of MDX; each is told where it begins. */
function refuseStatements(file: string, node: Extract<Nodes, { type: 'mdxjsEsm' }>): Finding[] {
  return (node.data?.estree?.body ?? []).map(({ type, loc }) => {
    const start = loc?.start;
    const at = start
      ? { file, line: start.line, column: start.column + 1 }
      : placeOfNode(file, node);
    return type === 'ImportDeclaration' ? importOf(at) : exportOf(at);
  });
}

function importOf(at: Place): Finding {
  return composeFinding({
    code: 'page-import',
    at,
    expected: 'prose and known components',
    found: 'an import',
    hint: 'Take it out: components need none, and pages run no code. Begin a sentence with another word than import.',
  });
}

function exportOf(at: Place): Finding {
  return composeFinding({
    code: 'page-export',
    at,
    expected: 'prose and known components',
    found: 'an export',
    hint: 'Take it out: pages hand nothing on and run no code. Begin a sentence with another word than export.',
  });
}

function expression(at: Place): Finding {
  return composeFinding({
    code: 'page-expression',
    at,
    expected: 'prose, known components, or a comment {/* … */}',
    found: 'an expression in braces',
    hint: 'Take it out: pages run no code. Write a literal brace as &#123;.',
  });
}
