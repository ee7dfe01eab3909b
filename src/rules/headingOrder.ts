import type { Root } from 'mdast';
import remarkLintHeadingIncrement from 'remark-lint-heading-increment';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { composeFinding } from '../base/finding.ts';
import type { Finding } from '../base/finding.ts';
import type { Prose } from '../load/dossier.ts';
import type { Rule } from './rule.ts';

const linter = unified().use(remarkLintHeadingIncrement).freeze();

/** Headings go down by one level at a time, so that those who listen to a page can follow its order. */
export const checkHeadingOrder: Rule = ({ dossier }) =>
  [...dossier.pages.values(), ...dossier.updates.values()].flatMap(checkHeadings);

/** The title of the page stands above all its headings, with one #. */
function checkHeadings(page: Prose): Finding[] {
  const { tree } = page.mdx;
  if (!tree) return [];
  const title: Root['children'][number] = { type: 'heading', depth: 1, children: [] };
  const file = new VFile(page.text);
  linter.runSync({ ...tree, children: [title, ...tree.children] }, file);
  return file.messages.map(({ reason, line, column }) => {
    const [found = 0, most = 0] = (reason.match(/\d/g) ?? []).map(Number);
    return composeFinding({
      code: 'heading-order',
      at: { file: page.file, line: line ?? 1, column: column ?? 1 },
      expected: `a heading with at most ${'#'.repeat(most)}: one level below the heading before it`,
      found: '#'.repeat(found),
      hint: 'Take a # away, or add the heading between.',
    });
  });
}
