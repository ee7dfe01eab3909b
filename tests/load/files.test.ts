import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check, files, remove, replace, write } from '../support/dossierCopy.ts';

describe('a file that the dossier needs is told once when it is missing', () => {
  test('the settings', () => {
    expect(check(remove(files.settings))).toMatchInlineSnapshot(
      `"data/dossier.json:1:1 missing-file: expected this file; found no such file. Add it, or name another folder with --dossier."`,
    );
  });

  test('the origins', () => {
    expect(check(remove(files.origins))).toMatchInlineSnapshot(
      `"data/origins.json:1:1 missing-file: expected this file; found no such file. Add it, or name another folder with --dossier."`,
    );
  });

  test('the sources', () => {
    expect(check(remove(files.sources))).toMatchInlineSnapshot(
      `"data/sources/:1:1 missing-file: expected a file of sources, such as data/sources/first.json; found no such file. Add it, or name another folder with --dossier."`,
    );
  });

  test('the measures', () => {
    expect(check(remove('data/measures'))).toMatchInlineSnapshot(
      `"data/measures/:1:1 missing-file: expected a file of measures, such as data/measures/first.json; found no such file. Add it, or name another folder with --dossier."`,
    );
  });

  test('the claims', () => {
    expect(check(remove(files.claims))).toMatchInlineSnapshot(
      `"data/claims/:1:1 missing-file: expected a file of claims, such as data/claims/first.json; found no such file. Add it, or name another folder with --dossier."`,
    );
  });

  test('the overview', () => {
    expect(check(remove(files.index))).toMatchInlineSnapshot(
      `"content/pages/index.mdx:1:1 missing-file: expected the overview page; found no such file. Add content/pages/index.mdx with a title, a description and some words."`,
    );
  });

  test('all pages', () => {
    expect(check(remove('content'))).toMatchInlineSnapshot(
      `"content/pages/index.mdx:1:1 missing-file: expected the overview page; found no such file. Add content/pages/index.mdx with a title, a description and some words."`,
    );
  });

  test('a file behind a link that leads nowhere', () => {
    const edit = (dir: string): void => {
      symlinkSync(join(dir, 'elsewhere.json'), join(dir, 'data/places.json'));
    };
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/places.json:1:1 missing-file: expected this file; found no such file. Add it, or name another folder with --dossier."`,
    );
  });
});

describe('a file that the dossier does not know', () => {
  test('in data/ is refused, and the nearest is named', () => {
    expect(check(write('data/origin.json', '[]'))).toMatchInlineSnapshot(
      `"data/origin.json:1:1 unknown-file: expected one of data/dossier.json, data/origins.json, data/sources/, data/places.json, data/events.json, data/dimensions/, data/measures/, data/claims/, data/readings/, data/checks/, data/figures/, data/questions.json, data/glossary.json, data/style.json, data/releases/; found "origin.json". Did you mean "origins.json"?"`,
    );
  });

  test('in a folder of data/ ends in .json', () => {
    expect(check(write('data/claims/second.jsonc', '[]'))).toMatchInlineSnapshot(
      `"data/claims/second.jsonc:1:1 unknown-file: expected a file that ends in .json; found "second.jsonc". Rename it or take it out of data/."`,
    );
  });

  test('in a folder that is unknown is refused with the folder', () => {
    expect(check(write('data/claim/second.json', '[]'))).toMatchInlineSnapshot(
      `"data/claim/:1:1 unknown-file: expected one of data/dossier.json, data/origins.json, data/sources/, data/places.json, data/events.json, data/dimensions/, data/measures/, data/claims/, data/readings/, data/checks/, data/figures/, data/questions.json, data/glossary.json, data/style.json, data/releases/; found "claim/". Did you mean "claims/"?"`,
    );
  });

  test('in a folder inside a folder of data/ is refused', () => {
    expect(check(write('data/claims/2026/second.json', '[]'))).toMatchInlineSnapshot(
      `"data/claims/2026:1:1 unknown-file: expected a file that ends in .json; found "2026". Rename it or take it out of data/."`,
    );
  });

  test('in content/ is no page: .md is to be .mdx', () => {
    expect(check(write('content/pages/more.md', '# More'))).toMatchInlineSnapshot(
      `"content/pages/more.md:1:1 unknown-file: expected pages as content/pages/<name>.mdx; found "content/pages/more.md". Rename it to end in .mdx."`,
    );
  });

  test('in content/ stands in pages/', () => {
    expect(check(write('content/notes.txt', 'x'), write('content/pages/a/b.mdx', 'x')))
      .toMatchInlineSnapshot(`
      "content/notes.txt:1:1 unknown-file: expected pages as content/pages/<name>.mdx; found "content/notes.txt". Move it to content/pages/ or take it out.
      content/pages/a/b.mdx:1:1 unknown-file: expected pages as content/pages/<name>.mdx; found "content/pages/a/b.mdx". Move it to content/pages/ or take it out."
    `);
  });
});

describe('a dot file, which systems leave behind,', () => {
  test('is ignored in data/ and content/', () => {
    const names = [
      'data/.DS_Store',
      'data/claims/.gitkeep',
      'data/claims/._first.json',
      'data/.git/config',
      'content/.DS_Store',
      'content/pages/.gitkeep',
      'content/pages/._index.mdx',
      'content/.git/config',
    ];
    expect(check(...names.map((name) => write(name, 'x')))).toBe('');
  });
});

describe('a file has a name that', () => {
  const page = '---\ntitle: More\ndescription: More of it.\n---\n\nWords.\n';

  test.each(['More', 'two words', 'snake_case', 'über', '-a', 'a--b'])(
    'is no address of a page when it is %s',
    (slug) => {
      expect(check(write(`content/pages/${slug}.mdx`, page))).toBe(
        `content/pages/${slug}.mdx:1:1 page-name: expected a file name of small letters, digits and hyphens: it becomes the address; found "${slug}". Rename the file.`,
      );
    },
  );

  test.each(['404', 'data', 'figures', 'measures', 'origins', 'sources'])(
    'the site does not use itself, such as %s',
    (slug) => {
      expect(check(write(`content/pages/${slug}.mdx`, page))).toBe(
        `content/pages/${slug}.mdx:1:1 page-name: expected a name that the site does not use itself; found "${slug}". Rename the file.`,
      );
    },
  );

  test('is an id, where the record takes its id from it', () => {
    const dimension =
      '{ "label": "A", "definition": "B.", "members": [{ "id": "c", "label": "C" }] }';
    expect(check(write('data/dimensions/My Names.json', dimension))).toMatchInlineSnapshot(
      `"data/dimensions/My Names.json:1:1 file-name: expected a file name that is an id of small letters, digits and hyphens, such as "first-batch"; found "My Names.json". Rename the file."`,
    );
  });

  test('is no key of every object, where the record takes its id from it', () => {
    const figure = (dir: string): void => {
      cpSync(join(dir, files.rows), join(dir, 'data/figures/constructor.json'));
    };
    expect(check(figure)).toMatchInlineSnapshot(
      `"data/figures/constructor.json:1:1 file-name: expected a file name that is an id other than "constructor", a key of every object; found "constructor.json". Rename the file."`,
    );
  });

  test('may be any other where it holds a list', () => {
    expect(check(write('data/claims/Notes of May.json', '[]'))).toBe('');
  });
});

describe('what stands where a file is expected', () => {
  test('is no folder', () => {
    expect(
      check(remove(files.origins), write('data/origins.json/a.txt', '')),
    ).toMatchInlineSnapshot(
      `"data/origins.json:1:1 unreadable-file: expected a file; found a folder of that name. Rename the folder or take it out."`,
    );
    expect(check(write('data/claims/more.json/a.txt', ''))).toMatchInlineSnapshot(
      `"data/claims/more.json:1:1 unreadable-file: expected a file; found a folder of that name. Rename the folder or take it out."`,
    );
    expect(check(write('content/pages/more.mdx/a.txt', ''))).toMatchInlineSnapshot(`
      "content/pages/more.mdx:1:1 unreadable-file: expected a file; found a folder of that name. Rename the folder or take it out.
      content/pages/more.mdx/a.txt:1:1 unknown-file: expected pages as content/pages/<name>.mdx; found "content/pages/more.mdx/a.txt". Move it to content/pages/ or take it out."
    `);
  });

  test('is no file where a folder is expected', () => {
    expect(check(remove('data/claims'), write('data/claims', ''))).toMatchInlineSnapshot(
      `"data/claims:1:1 unknown-file: expected one of data/dossier.json, data/origins.json, data/sources/, data/places.json, data/events.json, data/dimensions/, data/measures/, data/claims/, data/readings/, data/checks/, data/figures/, data/questions.json, data/glossary.json, data/style.json, data/releases/; found "claims". Did you mean "claims/"?"`,
    );
    expect(check(remove('data/dimensions'), write('data/dimensions', ''))).toMatchInlineSnapshot(
      `"data/dimensions:1:1 unknown-file: expected one of data/dossier.json, data/origins.json, data/sources/, data/places.json, data/events.json, data/dimensions/, data/measures/, data/claims/, data/readings/, data/checks/, data/figures/, data/questions.json, data/glossary.json, data/style.json, data/releases/; found "dimensions". Did you mean "dimensions/"?"`,
    );
  });

  test('is text in UTF-8', () => {
    const latin = Buffer.from('[\n  { "id": "caf\u00e9" }\n]\n', 'latin1');
    expect(check(write(files.origins, latin))).toMatchInlineSnapshot(
      `"data/origins.json:2:15 encoding: expected text in UTF-8; found bytes of another encoding. Save the file as UTF-8."`,
    );
    const wide = Buffer.from('\ufeff{}', 'utf16le');
    expect(check(write(files.steps, wide))).toMatchInlineSnapshot(
      `"data/figures/passengers.json:1:1 encoding: expected text in UTF-8; found bytes of another encoding. Save the file as UTF-8."`,
    );
    expect(
      check(write(files.page, Buffer.from('---\ntitle: \u00e9\n---\n', 'latin1'))),
    ).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:2:8 encoding: expected text in UTF-8; found bytes of another encoding. Save the file as UTF-8."`,
    );
  });

  test('does not begin with a byte order mark, and is read all the same', () => {
    expect(check(replace(files.origins, '[\n', '\ufeff[\n'))).toMatchInlineSnapshot(
      `"data/origins.json:1:1 hidden-character: expected characters that readers can see; found U+FEFF, a byte order mark. Take it out, or save the file as UTF-8 without it."`,
    );
    expect(check(replace(files.page, '---\ntitle', '\ufeff---\ntitle'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:1:1 hidden-character: expected characters that readers can see; found U+FEFF, a byte order mark. Take it out, or save the file as UTF-8 without it."`,
    );
  });
});
