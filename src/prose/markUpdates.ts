import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { statesValue } from './reference.ts';

/**
 * Returns a remark plugin that tells each value in an update which update it stands in, so that it can
 * say what it stated when that was published.
 */
export function markUpdates(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const [, id] = /\/content\/updates\/([^/]+)\.mdx$/.exec(file.path.replaceAll('\\', '/')) ?? [];
    if (id === undefined) return;
    visit(tree, (node) => {
      if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
      if (!statesValue(node.name)) return;
      node.attributes.push({ type: 'mdxJsxAttribute', name: 'update', value: id });
    });
  };
}
