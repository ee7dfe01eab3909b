import { describe, expect, test } from 'vitest';
import { check, files, replace, write } from '../support/dossierCopy.ts';

const body = (to: string) =>
  replace(files.page, 'The bridge was opened', `${to}\n\nThe bridge was opened`);

describe('a page', () => {
  test('is well-formed MDX', () => {
    expect(check(body('Some <Value claim="a.b"'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:24 mdx-syntax: expected well-formed MDX; found unexpected end of file before attribute name, expected a character that can start an attribute name, such as a letter, \`$\`, or \`_\`; whitespace before attributes; or the end of the tag. Close every tag and brace; write a literal < as &lt; and a literal { as &#123;."`,
    );
    expect(check(body('An open { brace'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:16 mdx-syntax: expected well-formed MDX; found unexpected end of file in expression, expected a corresponding closing brace for \`{\`. Close every tag and brace; write a literal < as &lt; and a literal { as &#123;."`,
    );
  });

  test('runs no code', () => {
    expect(check(body("import x from 'node:fs'"))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:1 page-import: expected prose and known components; found an import. Take it out: components need none, and pages run no code. Begin a sentence with another word than import."`,
    );
    expect(check(body('export const x = 1'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:1 page-export: expected prose and known components; found an export. Take it out: pages hand nothing on and run no code. Begin a sentence with another word than export."`,
    );
    expect(check(body('One and one is {1 + 1}.'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:16 page-expression: expected prose, known components, or a comment {/* … */}; found an expression in braces. Take it out: pages run no code. Write a literal brace as &#123;."`,
    );
    expect(check(body('{process.exit()}'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:1 page-expression: expected prose, known components, or a comment {/* … */}; found an expression in braces. Take it out: pages run no code. Write a literal brace as &#123;."`,
    );
  });

  test('may hold comments', () => {
    expect(check(body('{/* to be read again */}'))).toBe('');
  });

  test('holds no raw HTML', () => {
    expect(check(body('A <b>bold</b> word.'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:3 raw-html: expected one of the components Value, Range, When, Figure, Cite, Term, Note, Quote, Plain; found <b>. Write Markdown instead of HTML."`,
    );
    expect(check(body('<script src="https://example.org/x.js"></script>'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:1 raw-html: expected one of the components Value, Range, When, Figure, Cite, Term, Note, Quote, Plain; found <script>. Write Markdown instead of HTML."`,
    );
    expect(check(body('<>words</>'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:1 component: expected one of the components Value, Range, When, Figure, Cite, Term, Note, Quote, Plain; found a fragment <>. docs/writing.md shows each of them."`,
    );
  });

  test('holds known components, and the nearest is named', () => {
    expect(check(body('<Figur id="boats" />'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:1 component: expected one of the components Value, Range, When, Figure, Cite, Term, Note, Quote, Plain; found <Figur>. Did you mean "Figure"?"`,
    );
    expect(check(body('<Carousel />'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:1 component: expected one of the components Value, Range, When, Figure, Cite, Term, Note, Quote, Plain; found <Carousel>. docs/writing.md shows each of them."`,
    );
  });

  test('does not nest without end', () => {
    expect(check(body(`${'> '.repeat(2000)}deep`))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:201 mdx-syntax: expected well-formed MDX; found more than 100 tags, quotations or lists inside each other. Close every tag and brace; write a literal < as &lt; and a literal { as &#123;."`,
    );
  });
});

describe('a component', () => {
  test('has the attributes that it needs', () => {
    expect(check(body('Some <Value />.'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:6 component: expected the attribute claim or reading on <Value>; found none. Add claim="…"."`,
    );
  });

  test('has no other attributes, and the nearest is named', () => {
    expect(check(body('Some <Value claims="bridge-opening.post-0302" />.'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:13 component: expected one of the attributes claim, reading; found "claims". Did you mean "claim"?"`,
    );
  });

  test('has plain text in its attributes', () => {
    expect(check(body('Some <Value claim={"bridge-opening.post-0302"} />.'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:13 component: expected an attribute that is plain text in quotes; found "claim". Write name="text"."`,
    );
    expect(check(body('Some <Value {...props} />.'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:13 component: expected an attribute that is plain text in quotes; found "…". Write name="text"."`,
    );
    expect(check(body('Some <Value claim />.'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:13 component: expected an attribute that is plain text in quotes; found "claim". Write name="text"."`,
    );
  });

  test('has each attribute once', () => {
    expect(check(body('<Figure id="boats" id="passengers" />'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:20 component: expected each attribute once; found "id" again. Keep one."`,
    );
  });

  test('has nothing inside', () => {
    expect(check(body('<Figure id="boats">\n\nThe boats\n\n</Figure>'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:1 component: expected nothing inside <Figure>: it writes its own words; found words. Write <Figure … /> and put the words beside it."`,
    );
  });

  test('stands where it belongs: a value in a sentence, a figure on a line of its own', () => {
    expect(check(body('<Value claim="bridge-opening.post-0302" />'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:1 component: expected <Value> in a sentence; found it on a line of its own. Join its line to the line before: MDX makes a paragraph of what begins a line with <."`,
    );
    expect(check(body('See <Figure id="boat" />.'))).toMatchInlineSnapshot(`
      "content/pages/crossings.mdx:9:5 component: expected <Figure> on a line of its own; found it in a sentence. Put an empty line before and after it.
      content/pages/crossings.mdx:9:13 unknown-id: expected the id of one of the figures; found "boat". Did you mean "boats"?"
    `);
  });

  test('leads to a claim or a figure, and the nearest is named', () => {
    expect(check(body('Since <Value claim="bridge-opening.post-0303" />.'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:14 unknown-id: expected the id of one of the claims; found "bridge-opening.post-0303". Did you mean "bridge-opening.post-0302"?"`,
    );
    expect(check(body('<Figure id="boat" />'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:9 unknown-id: expected the id of one of the figures; found "boat". Did you mean "boats"?"`,
    );
  });

  test('leads to a range, told at the measure wherever it stands', () => {
    expect(
      check(body('Some <Range at="2026-03-01" measure="passenger" />.')),
    ).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:29 unknown-id: expected the id of one of the measures; found "passenger". Did you mean "passengers"?"`,
    );
    expect(check(body('Some <Range measure="passengers" at="2026-13" />.'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:13 range: expected a possible time in EDTF; found "2026-13". Write a day, a month or a year."`,
    );
  });
});

describe('an address of a page', () => {
  test.each([
    'https://example.org/',
    'http://example.org/',
    'mailto:a@example.org',
    '#top',
    '/',
    '/measures/',
    '/sources/',
    '/sources/#top',
    '/sources/?from=page',
    '/data/',
    '/data/claims.csv',
    '/data/claims.json',
    '/crossings/',
    '/crossings/#any',
    '/measures/boats/',
    '/measures/boats/#boats.office-report.north-ferry',
    '/sources/office-report/',
    '/my%20map.png',
  ])('may be %s', (address) => {
    expect(check(body(`See [there](${address}).`), write('public/my map.png', ''))).toBe('');
  });

  test('leads to a page or a file of this site, and the nearest is named', () => {
    const wrong = [
      '/nowhere/',
      '/crossing/',
      '/crossings',
      '/index/',
      '/measures/boat/',
      '/sources/post/',
      '/data/claims.cvs',
      '/nofile.png',
      '/50%.png',
    ];
    const links = wrong.map((address) => `[there](${address})`).join('\n');
    expect(check(body(links))).toMatchInlineSnapshot(`
      "content/pages/crossings.mdx:9:1 unknown-address: expected the path of a page of this site or of a file of public/; found "/nowhere/". Name another, or add the page to content/pages/ or the file to public/.
      content/pages/crossings.mdx:10:1 unknown-address: expected the path of a page of this site or of a file of public/; found "/crossing/". Did you mean "/crossings/"?
      content/pages/crossings.mdx:11:1 unknown-address: expected the path of a page of this site or of a file of public/; found "/crossings". Did you mean "/crossings/"?
      content/pages/crossings.mdx:12:1 unknown-address: expected the path of a page of this site or of a file of public/; found "/index/". Name another, or add the page to content/pages/ or the file to public/.
      content/pages/crossings.mdx:13:1 unknown-address: expected the path of a page of this site or of a file of public/; found "/measures/boat/". Did you mean "/measures/boats/"?
      content/pages/crossings.mdx:14:1 unknown-address: expected the path of a page of this site or of a file of public/; found "/sources/post/". Name another, or add the page to content/pages/ or the file to public/.
      content/pages/crossings.mdx:15:1 unknown-address: expected the path of a page of this site or of a file of public/; found "/data/claims.cvs". Did you mean "/data/claims.csv"?
      content/pages/crossings.mdx:16:1 unknown-address: expected the path of a page of this site or of a file of public/; found "/nofile.png". Name another, or add the page to content/pages/ or the file to public/.
      content/pages/crossings.mdx:17:1 unknown-address: expected the path of a page of this site or of a file of public/; found "/50%.png". Name another, or add the page to content/pages/ or the file to public/."
    `);
  });

  test('leads to a claim of the measure whose page it names', () => {
    const wrong = ['boats.office-report.north-fery', 'bridge-owner.office-report', 'top'];
    const links = wrong.map((id) => `[there](/measures/boats/#${id})`).join('\n');
    expect(check(body(links))).toMatchInlineSnapshot(`
      "content/pages/crossings.mdx:9:1 unknown-address: expected a claim of "boats" after #; found "boats.office-report.north-fery". Did you mean "boats.office-report.north-ferry"?
      content/pages/crossings.mdx:10:1 unknown-address: expected a claim of "boats" after #; found "bridge-owner.office-report". Name another claim, or take it out with its #.
      content/pages/crossings.mdx:11:1 unknown-address: expected a claim of "boats" after #; found "top". Name another claim, or take it out with its #."
    `);
  });

  test('is not blamed for a claim or a measure that is refused', () => {
    const link = body('[there](/measures/boats/#boats.office-report.north-ferry)');
    expect(check(link, replace(files.claims, '"value": 3,', '"value": true,'))).not.toContain(
      'unknown-address',
    );
    expect(check(link, write(files.measures, '['))).not.toContain('unknown-address');
  });

  test('is written from the slash', () => {
    expect(check(body('[a](./boats/) [b](../boats/)'))).toMatchInlineSnapshot(`
      "content/pages/crossings.mdx:9:1 page-address: expected an address that begins with https://, http://, mailto:, / or #; found "./boats/". Write the path from the slash, such as /sources/: where a page stands may change.
      content/pages/crossings.mdx:9:15 page-address: expected an address that begins with https://, http://, mailto:, / or #; found "../boats/". Write the path from the slash, such as /sources/: where a page stands may change."
    `);
  });

  test('may be nothing else', () => {
    const wrong = [
      'javascript:alert(1)',
      'JaVaScript:alert(1)',
      'java&#x73;cript:alert(1)',
      'data:text/html,x',
      '//example.org/',
      '/\\\\example.org/',
      'sources/',
      '',
    ];
    const links = wrong.map((address) => `[there](${address})`).join('\n');
    expect(check(body(links))).toMatchInlineSnapshot(`
      "content/pages/crossings.mdx:9:1 script-address: expected an address that begins with https://, http://, mailto:, / or #; found "javascript:alert(1)", which runs code. Take it out: pages run no code.
      content/pages/crossings.mdx:10:1 script-address: expected an address that begins with https://, http://, mailto:, / or #; found "JaVaScript:alert(1)", which runs code. Take it out: pages run no code.
      content/pages/crossings.mdx:11:1 script-address: expected an address that begins with https://, http://, mailto:, / or #; found "javascript:alert(1)", which runs code. Take it out: pages run no code.
      content/pages/crossings.mdx:12:1 data-address: expected an address that begins with https://, http://, mailto:, / or #; found "data:text/html,x", which is a page or an image in itself. Put the file into public/ and write its path, such as /chart.png.
      content/pages/crossings.mdx:13:1 bare-host-address: expected an address that begins with https://, http://, mailto:, / or #; found "//example.org/", which leads to another site without saying how. Write https:// before the name of the site, or one slash before a path of this one.
      content/pages/crossings.mdx:14:1 bare-host-address: expected an address that begins with https://, http://, mailto:, / or #; found "/\\example.org/", which leads to another site without saying how. Write https:// before the name of the site, or one slash before a path of this one.
      content/pages/crossings.mdx:15:1 page-address: expected an address that begins with https://, http://, mailto:, / or #; found "sources/". Write the full address, or a path on this site such as /sources/.
      content/pages/crossings.mdx:16:1 page-address: expected an address that begins with https://, http://, mailto:, / or #; found "". Write the full address, or a path on this site such as /sources/."
    `);
  });

  test('is read in links, images and definitions', () => {
    const text = '[a](javascript:a) ![b](javascript:b) [c][d]\n\n[d]: javascript:d';
    expect(check(body(text))).toMatchInlineSnapshot(`
      "content/pages/crossings.mdx:9:1 script-address: expected an address that begins with https://, http://, mailto:, / or #; found "javascript:a", which runs code. Take it out: pages run no code.
      content/pages/crossings.mdx:9:19 script-address: expected an image of public/, by its path from the slash; found "javascript:b", which runs code. Take it out: pages run no code.
      content/pages/crossings.mdx:11:1 script-address: expected an address that begins with https://, http://, mailto:, / or #; found "javascript:d", which runs code. Take it out: pages run no code."
    `);
  });
});

describe('an image of a page', () => {
  const map = write('public/maps/river.png', '');

  test('is a file of public/ and has words for those who do not see it', () => {
    expect(check(body('![The river](/maps/river.png)'), map)).toBe('');
    expect(check(body('![The river][map]\n\n[map]: /maps/river.png'), map)).toBe('');
    expect(check(body('![](/maps/river.png)'), map)).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:1 image-text: expected words for readers who do not see the image; found none. Say what it shows: ![what it shows](/chart.png)."`,
    );
  });

  test('is written from the slash, and the nearest is named', () => {
    const wrong = [
      './maps/river.png',
      'maps/river.png',
      '/maps/rivers.png',
      '/data/claims.csv',
      'https://example.org/river.png',
      '//example.org/river.png',
    ];
    const images = wrong.map((address) => `![The river](${address})`).join('\n');
    expect(check(body(images), map)).toMatchInlineSnapshot(`
      "content/pages/crossings.mdx:9:1 page-address: expected an image of public/, by its path from the slash; found "./maps/river.png". Did you mean "/maps/river.png"?
      content/pages/crossings.mdx:10:1 page-address: expected an image of public/, by its path from the slash; found "maps/river.png". Did you mean "/maps/river.png"?
      content/pages/crossings.mdx:11:1 page-address: expected an image of public/, by its path from the slash; found "/maps/rivers.png". Did you mean "/maps/river.png"?
      content/pages/crossings.mdx:12:1 page-address: expected an image of public/, by its path from the slash; found "/data/claims.csv". Put the file into public/, as in /chart.png.
      content/pages/crossings.mdx:13:1 page-address: expected an image of public/, by its path from the slash; found "https://example.org/river.png". Put the file into public/, as in /chart.png.
      content/pages/crossings.mdx:14:1 bare-host-address: expected an image of public/, by its path from the slash; found "//example.org/river.png", which leads to another site without saying how. Write https:// before the name of the site, or one slash before a path of this one."
    `);
  });

  test('is told once where its address stands in a definition', () => {
    const text = '![The river][map]\n\n[map]: https://example.org/river.png';
    expect(check(body(text), map)).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:1 page-address: expected an image of public/, by its path from the slash; found "https://example.org/river.png". Put the file into public/, as in /chart.png."`,
    );
  });
});
