import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Returns a remark plugin that puts the base of the site before every address of a page that begins
 * with a slash, so that an editor writes `/sources/` wherever the site is published.
 */
export function prefixLinks({ base }: { readonly base: string }): (tree: Root) => void {
  return (tree) => {
    visit(tree, (node) => {
      if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
      if (/^\/(?!\/)/.test(node.url)) node.url = base + node.url.slice(1);
    });
  };
}
