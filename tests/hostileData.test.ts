import { describe, expect, test } from 'vitest';
import { files, replace, write } from './support/dossierCopy.ts';
import type { Edit } from './support/dossierCopy.ts';
import { addHostilePages, findErrors, legalPages, plantHostileStrings } from './support/hostile.ts';

test('pages in which code is only words, and data that hold it as words, are allowed', () => {
  expect(legalPages.length).toBeGreaterThan(20);
  expect(findErrors(addHostilePages('legal'))).toBe('');
  expect(findErrors(plantHostileStrings)).toBe('');
});

describe('hostile data', () => {
  const claim = '"id": "bridge-owner.office-report"';

  const cases: readonly (readonly [string, Edit])[] = [
    ['a key of every object', replace(files.claims, claim, `"__proto__": {}, ${claim}`)],
    ['another key of every object', replace(files.claims, claim, `"constructor": {}, ${claim}`)],
    ['an id of every object', replace(files.origins, '"alder-post"', '"constructor"')],
    ['a member of every object', replace(files.rows, '"south-ferry"', '"toString"')],
    [
      'a reference to every object',
      replace(files.steps, '{range:passengers@', '{range:__proto__@'),
    ],
    ['a number without end', replace(files.claims, '"value": 400', '"value": 1e999')],
    ['half of a character', replace(files.claims, 'one or two', '\\ud83d')],
    ['a character that turns text', replace(files.claims, 'one or two', '\\u202e')],
    ['a null character', replace(files.claims, 'one or two', '\\u0000')],
    [
      'an address that runs code',
      replace(files.sources, 'https://example.org/post', 'javascript:'),
    ],
    ['an address that is a page', replace(files.sources, 'https://example.org/post', 'data:')],
    ['an address of a bare host', replace(files.sources, 'https://example.org/post', '//x')],
    [
      'an address with a line end',
      replace(files.sources, 'https://example.org/post', 'java\\nscript:'),
    ],
    [
      'an address with a line end behind it',
      replace(files.sources, 'https://example.org/post', 'https://example.org/\\r\\nX: y'),
    ],
    [
      'an address with a space',
      replace(files.sources, 'https://example.org/post', 'https://example.org/a b'),
    ],
    [
      'an address with a control character that JSON may hold',
      replace(files.sources, 'https://example.org/post', 'https://example.org/\\u0085'),
    ],
    [
      'an address with a name and a password',
      replace(files.sources, 'https://example.org/post', 'https://me:word@example.org'),
    ],
    [
      'a contact that adds a line to security.txt',
      replace(
        files.settings,
        '"publisher":',
        '"contact": "https://c.example/\\r\\nX: y", "publisher":',
      ),
    ],
    [
      'a contact with a name before its host',
      replace(files.settings, '"publisher":', '"contact": "https://me@c.example/", "publisher":'),
    ],
    [
      'a publisher with a tab in its address',
      replace(files.settings, 'https://example.org/about/', 'https://example.org/\\tabout/'),
    ],
    [
      'a site with a line end in its address',
      replace(files.settings, '"https://example.org/",', '"https://example.org/\\n",'),
    ],
    ['an expression', replace(files.steps, 'Each mark', '{globalThis.canary}')],
    ['a file name that leads up', write('data/figures/..%2f..%2fcanary.json', '{}')],
  ];

  test('are refused, each at its place', () => {
    const told = cases.map(([what, edit]) => `${what}\n  ${findErrors(edit)}`);
    expect(told.join('\n')).toMatchInlineSnapshot(`
      "a key of every object
        data/claims/first.json:70:5 unknown-key: expected a key that records have; found "__proto__". Take the key out.
      another key of every object
        data/claims/first.json:70:5 unknown-key: expected one of the keys id, measure, value, absent, qualifier, asOf, period, dimensions, source, origin, locator, event, place, derivedFrom, status, checked, annotations, note; found "constructor". Take the key out, or see schemas/ for what may stand here.
      an id of every object
        data/origins.json:3:11 wrong-value: expected an id other than "constructor", a key of every object; found "constructor". Write it in this form; schemas/ says what it means.
      a member of every object
        data/figures/boats.json:8:58 wrong-value: expected an id of small letters, digits and hyphens, such as "first-batch"; found "toString". Write it in this form; schemas/ says what it means.
      a reference to every object
        data/figures/passengers.json:6:51 unknown-id: expected the id of one of the measures; found "__proto__". Write <measure>.<member>@<time>.
      a number without end
        data/claims/first.json:5:14 wrong-type: expected one of: a number; an object in { }; text in quotes; a list in [ ]; found Infinity. The number is too large to be read.
      half of a character
        data/claims/first.json:56:29 hidden-character: expected characters that readers can see; found U+D83D, half of a character. Write the whole character as itself, without an escape.
      a character that turns text
        data/claims/first.json:56:29 hidden-character: expected characters that readers can see; found U+202E, which overrides the direction of text. Take it out; direction comes from the language of the text.
      a null character
        data/claims/first.json:56:29 hidden-character: expected characters that readers can see; found U+0000, a control character. Take it out.
      an address that runs code
        data/sources/first.json:15:16 wrong-value: expected a web address that begins with https:// or http://; found "javascript:/ferries/". Write it in this form; schemas/ says what it means.
      an address that is a page
        data/sources/first.json:15:16 wrong-value: expected a web address that begins with https:// or http://; found "data:/ferries/". Write it in this form; schemas/ says what it means.
      an address of a bare host
        data/sources/first.json:15:16 wrong-value: expected a web address that begins with https:// or http://; found "//x/ferries/". Write it in this form; schemas/ says what it means.
      an address with a line end
        data/sources/first.json:15:16 wrong-value: expected a web address that begins with https:// or http://; found "java\\nscript:/ferries/". Write it in this form; schemas/ says what it means.
      an address with a line end behind it
        data/sources/first.json:15:16 wrong-value: expected a web address without white space, a user name or a password; found "https://example.org/\\r\\nX: y/ferries/". Write it in this form; schemas/ says what it means.
      an address with a space
        data/sources/first.json:15:16 wrong-value: expected a web address without white space, a user name or a password; found "https://example.org/a b/ferries/". Write it in this form; schemas/ says what it means.
      an address with a control character that JSON may hold
        data/sources/first.json:15:16 wrong-value: expected a web address without white space, a user name or a password; found "https://example.org/<U+0085>/ferries/". Write it in this form; schemas/ says what it means.
      data/sources/first.json:15:37 hidden-character: expected characters that readers can see; found U+0085, a control character. Take it out.
      an address with a name and a password
        data/sources/first.json:15:16 wrong-value: expected a web address without white space, a user name or a password; found "https://me:word@example.org/ferries/". Write it in this form; schemas/ says what it means.
      a contact that adds a line to security.txt
        data/dossier.json:6:14 wrong-value: expected a web address, or an e-mail address such as "corrections@example.org"; found "https://c.example/\\r\\nX: y". Write it in this form; schemas/ says what it means.
      a contact with a name before its host
        data/dossier.json:6:14 wrong-value: expected a web address, or an e-mail address such as "corrections@example.org"; found "https://me@c.example/". Write it in this form; schemas/ says what it means.
      a publisher with a tab in its address
        data/dossier.json:6:58 wrong-value: expected a web address without white space, a user name or a password; found "https://example.org/\\tabout/". Write it in this form; schemas/ says what it means.
      a site with a line end in its address
        data/dossier.json:5:14 wrong-value: expected a web address without white space, a user name or a password; found "https://example.org/\\n". Write it in this form; schemas/ says what it means.
      an expression
        data/figures/passengers.json:5:16 wrong-value: expected words, *emphasis*, and {claim:ID}, {reading:ID}, {range:MEASURE@TIME} or {when:ID}; found "{globalThis.canary} is a claim.". Write it in this form; schemas/ says what it means.
      a file name that leads up
        "
    `);
  });
});
