import { describe, expect, test } from 'vitest';
import { addClaim, check, files, replace, write } from '../support/dossierCopy.ts';
import type { Edit } from '../support/dossierCopy.ts';

const acts = [
  { id: 'tow', label: 'a tow, against the owner’s will', words: ['towed', 'tow'] },
  { id: 'lease', label: 'a lease, with it', words: ['leased', 'lease', 'given back'] },
];

function dossier(act: string, ...edits: readonly Edit[]): Edit {
  const event = { id: 'ferry-moved', label: 'The ferry moves', act };
  return (dir) => {
    write('data/style.json', JSON.stringify({ acts }))(dir);
    write('data/events.json', JSON.stringify([event]))(dir);
    addClaim({ id: 'passengers.post-0302.2026-03-02', asOf: '2026-03-02', event: 'ferry-moved' })(
      dir,
    );
    for (const edit of edits) edit(dir);
  };
}

function body(words: string): Edit {
  return replace(files.page, 'The bridge was opened', `${words}\n\nThe bridge was opened`);
}

const value = '<Value claim="passengers.post-0302.2026-03-02" />';

function others(...edits: readonly Edit[]): string {
  return check(...edits)
    .split('\n')
    .filter((line) => line.includes('other-act') || line.includes('unknown-id'))
    .join('\n');
}

describe('a sentence that states a value of an event', () => {
  test('does not name another act than that which the event is', () => {
    expect(others(dossier('tow', body(`Then ${value} saw it leased.`)))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:63 other-act: expected words for a tow, against the owner’s will, which "The ferry moves" is by the data; found "leased", a lease, with it. Write "towed", "tow", or give the other act a sentence of its own."`,
    );
  });

  test('does not do so in the texts of the data either', () => {
    const text = '{claim:passengers.post-0302.2026-03-02} saw it given back.';
    const edit = replace(files.readings, ', crews among them.', `. ${text}`);
    expect(others(dossier('tow', edit))).toMatch(
      /^data\/readings\/first\.json:\d+:\d+ other-act: .*found "given back"/,
    );
  });

  test('does not name another act than that which its measure counts, where it names no event', () => {
    const counted = replace(files.measures, '"id": "boats",', '"id": "boats",\n    "act": "tow",');
    const words = 'Of <Value claim="boats.office-report.north-ferry" /> some were leased.';
    expect(others(dossier('tow', counted, body(words)))).toMatch(
      /"Boats at a crossing" is by the data/,
    );
    const unknown = replace(
      files.measures,
      '"id": "boats",',
      '"id": "boats",\n    "act": "towing",',
    );
    expect(others(dossier('tow', unknown))).toMatch(
      /^data\/measures\/first\.json:\d+:\d+ unknown-id: [^\n]*"towing"/,
    );
  });

  test('may name the act of the event, and another sentence any act', () => {
    const words = `Then ${value} saw it towed. It was leased before.`;
    expect(others(dossier('tow', body(words)))).toBe('');
  });

  test('may name another act in <Quote> and in <Plain>', () => {
    const words = `Then ${value} saw it <Quote source="post-0302">leased</Quote>, or <Plain why="a term of the office">lease</Plain>.`;
    expect(others(dossier('tow', body(words)))).toBe('');
  });
});

test('the act of an event is one of those of the dossier, and the nearest is named', () => {
  expect(others(dossier('tows'))).toMatchInlineSnapshot(
    `"data/events.json:1:54 unknown-id: expected the id of one of the acts of data/style.json; found "tows". Did you mean "tow"?"`,
  );
});
