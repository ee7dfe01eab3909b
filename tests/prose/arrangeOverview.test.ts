import { compile } from '@mdx-js/mdx';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { arrangeOverview } from '../../src/prose/arrangeOverview.ts';
import { numberSideNotes } from '../../src/prose/sideNotes.ts';

/** Returns the order in which a page names its components and headings. */
async function orderOf(path: string, text: string): Promise<string[]> {
  const file = new VFile({ path, value: text });
  const code = String(
    await compile(file, { jsx: true, remarkPlugins: [arrangeOverview, numberSideNotes] }),
  );
  const page = code.slice(code.indexOf('return <'), code.indexOf('export default'));
  return [...page.matchAll(/<(\/?[A-Z]\w*|_components\.(?:h2|div))\b/g)].map(
    ([, name = '']) => name,
  );
}

const overview = '/dossier/content/pages/index.mdx';
const story = 'Words.\n\n## Known\n\nThis.\n\n## Contested\n\nThat.\n\n';

test('the story comes first, in parts, then what it rests on and the key figures, then the chart', async () => {
  expect(await orderOf(overview, `${story}<Figure id="a" />\n\n## More\n\nWords.`))
    .toMatchInlineSnapshot(`
      [
        "Story",
        "_components.div",
        "_components.div",
        "_components.h2",
        "_components.div",
        "_components.h2",
        "/Story",
        "Extent",
        "KeyFigures",
        "Figure",
        "_components.h2",
        "Questions",
        "Chapters",
      ]
    `);
});

test('an overview without a figure is all story', async () => {
  const order = await orderOf(overview, story);
  expect(order.slice(-5)).toEqual(['/Story', 'Extent', 'KeyFigures', 'Questions', 'Chapters']);
});

test('the side notes stand at the end of all', async () => {
  const order = await orderOf(overview, 'Words <Value claim="a.b" />.\n\n<Figure id="a" />');
  expect(order.indexOf('SideNotes')).toBeGreaterThan(order.indexOf('Chapters'));
});

test('other pages stay as they are', async () => {
  expect(await orderOf('/dossier/content/pages/other.mdx', '<Figure id="a" />')).toEqual([
    'Figure',
  ]);
});
