import type { Heading } from 'mdast';
import { visit } from 'unist-util-visit';
import { composeFinding } from '../base/finding.ts';
import type { Finding } from '../base/finding.ts';
import { listProse } from '../load/dossier.ts';
import type { Prose } from '../load/dossier.ts';
import type { Rule } from './rule.ts';

/** What the engine itself names on a page that holds prose, and the beginnings of the names that it counts. */
export const takenIds: ReadonlySet<string> = new Set([
  ...['text', 'notes', 'contents', 'site-map', 'key-figures', 'chapters', 'questions'],
  ...['publisher', 'errors', 'is-not', 'privacy', 'use'],
  ...['status', 'does', 'tried', 'gaps', 'barrier'],
]);
const counted = /^(?:note|use)-\d+$|^(?:figure|embed)-/;

/** Each heading has an address of its own: `#notes` is that of the list of notes, on every page. */
export const checkHeadingAddress: Rule = ({ dossier }) =>
  listProse(dossier).flatMap((page) => {
    const { tree } = page.mdx;
    const findings: Finding[] = [];
    if (tree)
      visit(tree, 'heading', (heading) => {
        findings.push(...checkHeading(heading, page));
      });
    return findings;
  });

function checkHeading(heading: Heading, { file }: Prose): Finding[] {
  const id = addressOf(heading);
  if (!takenIds.has(id) && !counted.test(id)) return [];
  return [
    composeFinding({
      code: 'heading-address',
      at: {
        file,
        line: heading.position?.start.line ?? 1,
        column: heading.position?.start.column ?? 1,
      },
      expected: 'a heading whose address no other part of the page has',
      found: `#${id}`,
      hint: 'Word the heading otherwise: with one more word it has an address of its own.',
    }),
  ];
}

/** Lower case, hyphens for spaces, and nothing but letters and digits: as Astro makes it of a heading's words. */
function addressOf(heading: Heading): string {
  const words: string[] = [];
  visit(heading, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') words.push(node.value);
  });
  return words
    .join('')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}
