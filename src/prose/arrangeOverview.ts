import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';

/**
 * Returns a remark plugin that puts the overview in order. What the editors write before the first figure
 * is the story, each of its headings with what stands under it a part, so that the parts can stand side by
 * side; then come what it rests on, the key figures, the rest of the page with its figures, the questions
 * and the chapters. Other pages stay as they are.
 */
export function arrangeOverview(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    if (!file.path.replaceAll('\\', '/').endsWith('/content/pages/index.mdx')) return;
    const code = tree.children.filter(({ type }) => type === 'mdxjsEsm');
    const words = tree.children.filter(({ type }) => type !== 'mdxjsEsm');
    const first = words.findIndex((node) => 'name' in node && node.name === 'Figure');
    const [story, rest] = first === -1 ? [words, []] : [words.slice(0, first), words.slice(first)];
    tree.children = [
      ...code,
      element('Story', divideStory(story)),
      element('Extent'),
      element('KeyFigures'),
      ...rest,
      element('Questions'),
      element('Chapters'),
    ];
  };
}

/** A first part without a heading opens the story. */
function divideStory(nodes: readonly RootContent[]): MdxJsxFlowElement[] {
  const parts: RootContent[][] = [];
  for (const node of nodes) {
    const last = parts.at(-1);
    if (last && !(node.type === 'heading' && node.depth === 2)) last.push(node);
    else parts.push([node]);
  }
  return parts.map((part) => element('div', part));
}

function element(name: string, children: readonly RootContent[] = []): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: [],
    children: children as MdxJsxFlowElement['children'],
  };
}
