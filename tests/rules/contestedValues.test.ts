import { describe, expect, test } from 'vitest';
import { check, files, replace } from '../support/dossierCopy.ts';

/** Nothing explains the two counts of the first day any more. */
const contested = replace(files.readings, '"different-scope"', '"contradiction"');

/** The sentence of the overview that holds the River Office's count. */
function sentence(words: string) {
  return replace(
    files.index,
    'On the first day <Value claim="passengers.office-report.2026-03-01" /> were carried.',
    words,
  );
}

const value = '<Value claim="passengers.office-report.2026-03-01" />';

describe('a claim in an open disagreement', () => {
  test('does not stand in prose without its origin', () => {
    expect(check(contested)).toMatchInlineSnapshot(
      `"content/pages/index.mdx:6:18 contested-value: expected a sentence that names who says so, River Office; found "passengers.office-report.2026-03-01", a value in an open disagreement, without its origin. Write "River Office says <Value claim="passengers.office-report.2026-03-01" />", or <Range measure="passengers" at="2026-03-01" />."`,
    );
  });

  test('stands where its origin is named in the same sentence', () => {
    expect(check(contested, sentence(`The River Office counted ${value}.`))).toBe('');
    expect(check(contested, sentence(`By ${value} the river  office meant people.`))).toBe('');
  });

  test('is not helped by the origin of another sentence, or of another claim', () => {
    expect(check(contested, sentence(`The River Office counted. It found ${value}.`))).toContain(
      'contested-value',
    );
    expect(check(contested, sentence(`The Alder Post has ${value}.`))).toContain('contested-value');
  });

  test('may be told by another name of its origin', () => {
    const named = replace(
      files.origins,
      '"label": "River Office",',
      '"label": "River Office", "names": ["the ferrymen"],',
    );
    expect(check(contested, named, sentence(`The ferrymen counted ${value}.`))).toBe('');
  });

  test('needs its origin in headings, front matter and texts of the data too', () => {
    const texts = check(
      contested,
      replace(
        files.rows,
        '"The north has most boats"',
        '"Nearly {claim:passengers.post-0302} were carried"',
      ),
      replace(
        files.page,
        'description: How many boats each crossing has.',
        'description: Of {claim:passengers.post-0302} and their boats.',
      ),
      sentence(`The River Office counted ${value}.`),
    );
    expect(texts.split('\n').map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'content/pages/crossings.mdx:3:17 contested-value:',
      'data/figures/boats.json:3:23 contested-value:',
    ]);
  });

  test('stands in readings, checks and notes, which show its origin beside it', () => {
    const note = replace(
      files.claims,
      'counts {claim:boats.office-report.north-ferry} with the spare one',
      'does not say whether {claim:passengers.post-0302} went by boat',
    );
    expect(check(contested, note, sentence(`The River Office counted ${value}.`))).toBe('');
  });
});

test('the way out is one that can be taken: no range where none can be stated', () => {
  const undated = replace(files.readings, '"different-scope"', '"contradiction"');
  const title = replace(files.page, 'title: The boats', 'title: "{claim:passengers.post-0302}"');
  const lines = check(undated, title, sentence(`The River Office counted ${value}.`));
  expect(lines).toContain('{claim:passengers.post-0302}", or {range:passengers@2026-03-01}.');
  expect(lines).not.toContain('<Value');
});

test('a claim in a disagreement that is explained stands by itself', () => {
  expect(check()).toBe('');
});
