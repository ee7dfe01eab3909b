import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { listSideNotes, numberSideNotes } from '../../src/prose/sideNotes.ts';

const parse = (text: string): Root => unified().use(remarkParse).use(remarkMdx).parse(text);

/** The notes of a text as `number kind target marks`. */
function notesOf(text: string): string[] {
  return listSideNotes(parse(text)).map(
    ({ number, kind, target, marks }) => `${number} ${kind} ${target} ×${marks.length}`,
  );
}

/** A text with its notes numbered, as the components that a page then holds. */
function numbered(text: string): string[] {
  const tree = parse(text);
  numberSideNotes()(tree);
  return JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value))
    .split(/"type":"mdxJsx(?:Flow|Text)Element"/)
    .slice(1)
    .map((part) => {
      const name = /"name":"(\w+)"/.exec(part)?.[1] ?? '';
      const pairs = [...part.matchAll(/"mdxJsxAttribute","name":"(\w+)","value":"([^"]*)"/g)];
      const words = [...part.matchAll(/"type":"text","value":"([^"]*)"/g)].map(([, word]) => word);
      const attributes = pairs.map(([, key, value]) => `${key ?? ''}=${value ?? ''}`);
      return [name, ...attributes, ...words].join(' ');
    });
}

describe('the side notes of a page', () => {
  test('are numbered by the first place in the text that leads to them', () => {
    const text =
      'A <Value claim="a.b" /> and <Range measure="m.n" at="2026" />.\n\n' +
      'A <Cite source="s" /> and <Value reading="r" />, <Range measure="m" /> and <Term id="t">it</Term>.';
    expect(notesOf(text)).toEqual([
      '1 claim a.b ×1',
      '2 range m.n@2026 ×1',
      '3 source s ×1',
      '4 reading r ×1',
      '5 range m ×1',
      '6 term t ×1',
    ]);
  });

  test('are one where the same is named twice, also by a quotation and a source', () => {
    const text =
      'A <Value claim="a.b" />, <Value claim="c.d" /> and <Value claim="a.b" />; ' +
      '<Quote source="s">words</Quote> and <Cite source="s" />.';
    expect(notesOf(text)).toEqual(['1 claim a.b ×2', '2 claim c.d ×1', '3 source s ×2']);
  });

  test('are each their own where the editors write them', () => {
    expect(notesOf('A <Note>first</Note> and <Note>first</Note>.')).toEqual([
      '1 own 1 ×1',
      '2 own 2 ×1',
    ]);
  });

  test('are numbered inside a note after the note', () => {
    expect(notesOf('A <Note>with <Value claim="a.b" /></Note>, <Value claim="c.d" />.')).toEqual([
      '1 own 1 ×1',
      '2 claim a.b ×1',
      '3 claim c.d ×1',
    ]);
  });

  test('are none for a time, a figure and what is plainly said', () => {
    const text = 'A <When claim="a.b" /> <Plain why="name">47</Plain>.\n\n<Figure id="f" />';
    expect(notesOf(text)).toEqual([]);
    expect(numbered(text).map((part) => part.split(' ')[0])).toEqual(['When', 'Plain', 'Figure']);
  });
});

test('numbering tells each component its number and lists the notes once, at the end', () => {
  const text =
    'A <Value claim="a.b" />, <Note>which is new</Note> and <Value claim="a.b" />.\n\n## Last\n\nEnd.';
  expect(numbered(text)).toMatchInlineSnapshot(`
    [
      "Value claim=a.b number=1 first=yes , ",
      "Note number=2 first=yes words=which is new  and ",
      "Value claim=a.b number=1 . Last End.",
      "SideNotes",
      "SideNote kind=claim target=a.b number=1",
      "SideNote kind=own target=1 number=2 which is new",
    ]
  `);
});

test('a note of words alone tells them to its mark, for the margin; one with a link or a value does not', () => {
  const wordsOf = (note: string): string | undefined =>
    / words=(.*?) $/.exec(`${numbered(`A <Note>${note}</Note>`)[0] ?? ''} `)?.[1];
  expect(wordsOf('which is *quite* new')).toBe('which is quite new');
  expect(wordsOf('see [there](/sources/)')).toBeUndefined();
  expect(wordsOf('or <Value claim="a.b" />')).toBeUndefined();
});
