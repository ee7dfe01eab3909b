import { test } from 'vitest';
import { check, remove, replace, write } from '../support/dossierCopy.ts';
import type { Edit } from '../support/dossierCopy.ts';
const C = 'data/claims/first.json',
  M = 'data/measures/first.json',
  D = 'data/dossier.json',
  X = 'content/pages/crossings.mdx',
  I = 'content/pages/index.mdx',
  S = 'data/sources/first.json',
  R = 'data/readings/first.json',
  DIM = 'data/dimensions/crossing.json',
  F = 'data/figures/passengers.json',
  O = 'data/origins.json',
  B = 'data/figures/boats.json';
const cases: Record<string, Edit[]> = {
  clean: [],
  'comma missing': [replace(C, '"value": 400,', '"value": 400')],
  truncated: [
    replace(
      C,
      `    "locator": { "phrase": "the bridge of the county" }
  }
]`,
      '',
    ),
  ],
  'trailing comma': [
    replace(C, '"the bridge of the county" }\n  }', '"the bridge of the county" }\n  },'),
  ],
  comment: [replace(C, '[\n', '[ // c\n')],
  'BOM json': [replace(O, '[\n', '\ufeff[\n')],
  'control raw': [replace(O, 'River Office', 'River\u0007 Office')],
  'bidi raw': [replace(O, 'River Office', 'River\u202e Office')],
  'bidi esc': [replace(O, 'River Office', 'River\\u202e Office')],
  deep: [write(C, '['.repeat(10000))],
  'deep balanced': [write(C, '['.repeat(10000) + ']'.repeat(10000))],
  'proto record': [
    replace(C, '{ "crossing": "north-ferry" }', '{ "crossing": "north-ferry", "__proto__": "x" }'),
  ],
  'proto obj': [
    replace(O, '"label": "River Office"', '"label": "River Office", "__proto__": {"a":1}'),
  ],
  '1e999': [replace(C, '"value": 400', '"value": 1e999')],
  '-0': [replace(C, '"value": 400', '"value": -0')],
  'text number': [replace(C, '"value": 400', '"value": "400"')],
  'low text': [replace(C, '"low": 1', '"low": "1"')],
  'empty json': [write(C, '')],
  'empty fig': [write(F, '')],
  'list fig': [write(F, '[]')],
  'record origins': [write(O, '{}')],
  'missing origins': [remove(O)],
  'missing sources': [remove('data/sources')],
  'missing measures': [remove(M)],
  'missing claims': [remove(C)],
  'missing dossier': [remove(D)],
  'missing dim': [remove(DIM)],
  'measure typo': [replace(C, '"measure": "bridge-owner"', '"measure": "bridge-ownr"')],
  'claim refused': [replace(C, '"value": 400', '"value": true')],
  'measure refused': [
    replace(
      M,
      '"kind": "count",\n    "time": "cumulative"',
      '"kind": "coun",\n    "time": "cumulative"',
    ),
  ],
  'source refused': [replace(S, '"kind": "primary"', '"kind": "primry"')],
  'dim refused': [replace(DIM, '"label": "Crossing",', '')],
  'source typo': [
    replace(
      C,
      '"source": "post-0302",\n    "origin": "alder-post",\n    "locator": { "phrase": "one',
      '"source": "post-0303",\n    "origin": "alder-post",\n    "locator": { "phrase": "one',
    ),
  ],
  'member typo': [replace(C, '"crossing": "north-ferry"', '"crossing": "north-fery"')],
  'reading measure typo': [replace(R, '"measure": "passengers"', '"measure": "passengrs"')],
  'fig measure typo': [replace(F, '"measures": ["passengers"]', '"measures": ["passengrs"]')],
  'yaml alias': [replace(X, 'title: The boats', 'title: *The boats* x')],
  'yaml alias2': [replace(X, 'title: The boats', 'title: *The')],
  'yaml broken': [replace(X, 'title: The boats', 'title: "The boats')],
  'yaml colon': [replace(X, 'title: The boats', 'title: The boats: a')],
  'yaml repeated': [replace(X, 'title: The boats', 'title: The boats\ntitle: a')],
  'yaml dashes': [replace(X, 'title: The boats', 'title: The boats ---')],
  'yaml list': [replace(X, 'title: The boats\n', '- a\n')],
  'yaml empty': [write(X, '---\n---\nx\n')],
  'yaml scalar': [write(X, '---\nhello\n---\nx\n')],
  'yaml bidi': [replace(X, 'title: The boats', 'title: "The \\u202e boats"')],
  'mdx bidi': [replace(X, 'The bridge', 'The&#x202e; bridge')],
  'mdx bidi raw': [replace(X, 'The bridge', 'The\u202e bridge')],
  'mdx bom': [replace(X, '---\ntitle', '\ufeff---\ntitle')],
  'mdx empty': [write(X, '')],
  'mdx deep': [write(X, '---\ntitle: a\ndescription: b\n---\n' + '['.repeat(10000))],
  'mdx deep quote': [write(X, '---\ntitle: a\ndescription: b\n---\n' + '> '.repeat(3000))],
  'mdx deep emph': [
    write(X, '---\ntitle: a\ndescription: b\n---\n' + '*a '.repeat(5000) + 'a* '.repeat(5000)),
  ],
  'mdx deep jsx': [
    write(X, '---\ntitle: a\ndescription: b\n---\n' + '<b>'.repeat(3000) + '</b>'.repeat(3000)),
  ],
  'yaml deep': [write(X, '---\ntitle: ' + '['.repeat(10000) + '\n---\n')],
  'yaml alias bomb': [
    write(
      X,
      '---\na: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\ntitle: [*c,*c,*c,*c,*c,*c,*c,*c]\n---\n',
    ),
  ],
  'dir as json': [remove(O), write('data/origins.json/x', '')],
  'dir in claims': [write('data/claims/y.json/x', '')],
  'pages file': [remove('content'), write('content/pages', '')],
  'claims file': [remove('data/claims'), write('data/claims', '')],
  latin1: [
    replace(O, 'River Office', 'River Offic\u00e9'),
    (dir) => write(O, Buffer.from('[{"id":"river-office","label":"Offic\u00e9"}]', 'latin1'))(dir),
  ],
  'bad fig name': [write('data/figures/My Fig.json', '{}')],
  'reserved page': [write('content/pages/measures.mdx', '---\ntitle: a\ndescription: b\n---\n')],
  'range at first': [
    replace(I, 'measure="passengers" at="2026-03-01"', 'at="2026-03-01" measure="passengrs"'),
  ],
  'attr twice': [replace(I, '<Figure id="passengers" />', '<Figure id="passengers" id="nope" />')],
  'escape ref': [replace(F, 'The two counts', 'The \\"two\\" counts {claim:nope.x}')],
  'range two members': [
    replace(
      B,
      'Nobody',
      '{range:boats.north-ferry.south-ferry} {range:boats@a@b} {range:boats} {range:boats.nowhere} Nobody',
    ),
  ],
  'dup member': [replace(DIM, '"id": "south-ferry"', '"id": "north-ferry"')],
  'invalid key': [replace(C, '{ "crossing": "north-ferry" }', '{ "Crossing X": "north-ferry" }')],
  'js addr': [replace(S, '"https://example.org/office/report/"', '"javascript:alert(1)"')],
  crlf: [
    (dir) => {
      replace(C, '"value": 400', '"value": "x"')(dir);
    },
  ],
};
for (const [name, edits] of Object.entries(cases))
  test(name, () => {
    let out = '';
    const t = performance.now();
    try {
      out = check(...edits);
    } catch (e) {
      out = 'CRASH ' + String((e as Error).stack).slice(0, 300);
    }
    const ms = performance.now() - t;
    process.stdout.write(
      `### ${name}${ms > 300 ? ` (${ms.toFixed(0)} ms)` : ''}\n${out
        .split('\n')
        .map((l) => l.slice(0, 330))
        .slice(0, 14)
        .join('\n')}\n`,
    );
  });
