import { describe, expect, test } from 'vitest';
import { check, files, replace, write } from '../support/dossierCopy.ts';
import type { Edit } from '../support/dossierCopy.ts';

const glossary = write(
  'data/glossary.json',
  JSON.stringify([{ id: 'quay', term: 'the quay', text: 'Where the boats land.' }]),
);
const choice = replace(
  files.readings,
  '"choice": "passengers.office-report.2026-03-01"',
  '"choice": null',
);

/** Findings of the code of components in a page with one paragraph more. */
function faults(paragraph: string, ...more: readonly Edit[]): string {
  const edit = replace(files.page, 'The bridge was', `${paragraph}\n\nThe bridge was`);
  return check(edit, glossary, ...more)
    .split('\n')
    .filter((line) => / (?:component|unknown-id|reading-without-choice): /.test(line))
    .join('\n');
}

describe('a component that is right', () => {
  test.each([
    'By the count <Value claim="passengers.office-report.2026-03-01" />.',
    'By the count <Value reading="first-day" />.',
    'It was said <When claim="passengers.office-report.2026-03-01" />.',
    'It is so.<Cite source="office-report" />',
    'The boats land at <Term id="quay">the *quay*</Term>.',
    'It is so.<Note>As *the office* says, see [its page](/sources/).</Note>',
    'It is so.<Note>Among them <Value claim="boats.office-report.north-ferry" />.</Note>',
    'It is so.<Note><Value claim="boats.office-report.north-ferry" /></Note>',
    'It was <Quote source="office-report">one two three four five six seven eight</Quote>.',
    'It was <Plain why="name of a road">Highway 47</Plain>.',
    'See [the road <Plain why="its name">Highway 47</Plain>](/measures/).',
    '## The road <Plain why="its name">Highway 47</Plain>',
    '- a list with <Value claim="boats.office-report.north-ferry" />',
  ])('has nothing to be told: %s', (paragraph) => {
    expect(faults(paragraph)).toBe('');
  });
});

describe('a value', () => {
  test('is of a claim or of a reading', () => {
    expect(faults('Some <Value />.')).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:6 component: expected the attribute claim or reading on <Value>; found none. Add claim="…"."`,
    );
    expect(
      faults('Some <Value claim="boats.office-report.north-ferry" reading="first-day" />.'),
    ).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:53 component: expected one of the attributes claim and reading, not both; found "claim" and "reading". Keep one: a claim is what a source says, a reading is what the editors chose."`,
    );
  });

  test('of a reading needs one that is there and makes a choice', () => {
    expect(faults('Some <Value reading="first-dax" />.')).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:13 unknown-id: expected the id of one of the readings; found "first-dax". Did you mean "first-day"?"`,
    );
    expect(faults('Some <Value reading="first-day" />.', choice)).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:13 reading-without-choice: expected a reading that makes a choice; found "first-day", in which no position is taken. Name the claims one by one, or a <Range>."`,
    );
  });
});

describe('what a component names', () => {
  test('is there: a claim, a source, a term', () => {
    expect(
      faults(
        'A <When claim="boats" />, <Cite source="report" />, <Term id="quai">it</Term>, <Quote source="x">it</Quote>.',
      ),
    ).toMatchInlineSnapshot(`
      "content/pages/crossings.mdx:9:9 unknown-id: expected the id of one of the claims; found "boats". Add it to data/claims/, or name another.
      content/pages/crossings.mdx:9:33 unknown-id: expected the id of one of the sources; found "report". Add it to data/sources/, or name another.
      content/pages/crossings.mdx:9:59 unknown-id: expected the id of one of the terms; found "quai". Did you mean "quay"?
      content/pages/crossings.mdx:9:87 unknown-id: expected the id of one of the sources; found "x". Add it to data/sources/, or name another."
    `);
  });

  test('is nothing for a note', () => {
    expect(faults('A <Note source="office-report">word</Note>.')).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:9 component: expected no attribute on <Note>; found "source". Take it out."`,
    );
  });

  test('is a reason for plain words', () => {
    expect(faults('A <Plain>word</Plain>.')).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:3 component: expected the attribute why on <Plain>; found none. Add why="…"."`,
    );
    expect(faults('A <Plain why=" ">word</Plain>.')).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:10 component: expected a reason why these words are typed by hand; found none. Say why in a few words, such as why="name of a road"."`,
    );
  });
});

describe('what stands inside a component', () => {
  test('is words where it shows words', () => {
    expect(faults('A <Note></Note>, <Term id="quay" /> or <Plain why="x"> </Plain>.'))
      .toMatchInlineSnapshot(`
      "content/pages/crossings.mdx:9:3 component: expected words inside <Note>; found none. Write <Note …>the words</Note>.
      content/pages/crossings.mdx:9:18 component: expected words inside <Term>; found none. Write <Term …>the words</Term>.
      content/pages/crossings.mdx:9:40 component: expected words inside <Plain>; found none. Write <Plain …>the words</Plain>."
    `);
  });

  test('is no component inside words, and no note or figure inside a note', () => {
    expect(
      faults(
        'A <Plain why="x">or <Value claim="boats.office-report.north-ferry" /></Plain>, <Note>a <Note>b</Note></Note>, <Term id="quay">![x](/x.png)</Term>.',
      ),
    ).toMatchInlineSnapshot(`
      "content/pages/crossings.mdx:9:21 component: expected words and emphasis inside <Plain>; found <Value>. Close </Plain> before it.
      content/pages/crossings.mdx:9:88 component: expected the words and components of one sentence or two inside <Note>; found <Note>. Close </Note> before it.
      content/pages/crossings.mdx:9:127 component: expected words and emphasis inside <Term>; found Markdown of the kind "image". Close </Term> before it."
    `);
  });

  test('is one sentence or two, and no list', () => {
    expect(faults('<Note>\n\n- one\n- two\n\n</Note>')).toMatchInlineSnapshot(`
      "content/pages/crossings.mdx:9:1 component: expected <Note> in a sentence; found it on a line of its own. Join its line to the line before: MDX makes a paragraph of what begins a line with <.
      content/pages/crossings.mdx:11:1 component: expected the words and components of one sentence or two inside <Note>; found Markdown of the kind "list". Close </Note> before it."
    `);
  });

  test('is at most eight words in a quotation', () => {
    expect(
      faults(
        'A <Quote source="office-report">one two three four five six seven eight nine</Quote>.',
      ),
    ).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:3 component: expected at most 8 words inside <Quote>; found 9. Quote the words that matter and put the rest in your own."`,
    );
  });
});

describe('where a component stands', () => {
  test('is no link, for it leads somewhere itself', () => {
    expect(
      faults('See [some <Value claim="boats.office-report.north-ferry" />](/measures/).'),
    ).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:11 component: expected <Value> outside a link; found it inside a link. Move it into a sentence beside it: it leads somewhere itself."`,
    );
  });

  test('is no heading', () => {
    expect(
      faults('## All <Value claim="boats.office-report.north-ferry" />'),
    ).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:8 component: expected <Value> outside a heading; found it inside a heading. Move it into a sentence beside it: it leads somewhere itself."`,
    );
  });

  test('is beside words, for a line of components alone is no sentence', () => {
    expect(
      faults('<Value claim="boats.office-report.north-ferry" /> <Cite source="office-report" />'),
    ).toMatchInlineSnapshot(`
      "content/pages/crossings.mdx:9:1 component: expected <Value> in a sentence; found it on a line of its own. Join its line to the line before: MDX makes a paragraph of what begins a line with <.
      content/pages/crossings.mdx:9:51 component: expected <Cite> in a sentence; found it on a line of its own. Join its line to the line before: MDX makes a paragraph of what begins a line with <."
    `);
    expect(faults('<Term id="quay">the quay</Term>')).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:1 component: expected <Term> in a sentence; found it on a line of its own. Join its line to the line before: MDX makes a paragraph of what begins a line with <."`,
    );
  });
});
