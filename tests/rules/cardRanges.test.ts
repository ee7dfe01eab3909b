import { describe, expect, test } from 'vitest';
import { check, files, replace } from '../support/dossierCopy.ts';
import type { Edit } from '../support/dossierCopy.ts';

const measures = '"measures": ["passengers"]';
const ofFigure = (range: string): Edit =>
  replace(files.steps, measures, `"range": ${range},\n  ${measures}`);
const ofPage = (range: string): Edit => replace(files.page, 'order: 1', `range: ${range}`);

describe('the range that a figure names for its card', () => {
  test('is a cell and time of which it draws a number, or none', () => {
    expect(check(ofFigure('"passengers@2026-03-01"'))).toBe('');
    expect(check(ofFigure('null'))).toBe('');
  });

  test('has an address like every range', () => {
    expect(check(ofFigure('"passengrs@2026-03-01"'))).toMatchInlineSnapshot(
      `"data/figures/passengers.json:7:12 unknown-id: expected the id of one of the measures; found "passengrs". Did you mean "passengers"?"`,
    );
    expect(check(ofFigure('"passengers"'))).toMatchInlineSnapshot(
      `"data/figures/passengers.json:7:12 range: expected a time, as "passengers" changes with time; found none. Say for which time the range is asked."`,
    );
    expect(check(ofFigure('"passengers@2019"'))).toMatchInlineSnapshot(
      `"data/figures/passengers.json:7:12 range: expected a cell with a number at that time; found none for passengers. See the page of the measure for what is reported when."`,
    );
  });

  test('is not of claims that are not drawn', () => {
    expect(check(ofFigure('"boats.north-ferry"'))).toMatchInlineSnapshot(
      `"data/figures/passengers.json:7:12 range: expected a cell of which the figure draws a number at that time; found "boats.north-ferry". Name another, or write null for a card without a number."`,
    );
    const without = replace(
      files.steps,
      measures,
      `"range": "passengers@2026-03-05", "without": ["passengers.office-report.2026-03-05"],\n  ${measures}`,
    );
    expect(check(without)).toMatchInlineSnapshot(
      `"data/figures/passengers.json:7:12 range: expected a cell of which the figure draws a number at that time; found "passengers@2026-03-05". Name another, or write null for a card without a number."`,
    );
  });

  test('is not judged where the figure names what is unknown', () => {
    const unknown = replace(files.steps, '["passengers"]', '["passengrs"]');
    expect(
      check(ofFigure('"boats.north-ferry"'), unknown).split('\n').length,
      'only the measure is told',
    ).toBe(1);
  });
});

describe('the range that a page names for its card', () => {
  test('is of claims in its figures or its words, or none', () => {
    expect(check(ofPage('boats.north-ferry'))).toBe('');
    expect(check(ofPage('null'))).toBe('');
    const index = replace(files.index, 'title:', 'range: passengers@2026-03-01\ntitle:');
    expect(check(index)).toBe('');
  });

  test('is not of others', () => {
    expect(check(ofPage('passengers@2026-03-01'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:4:8 range: expected a cell of which the page shows a number at that time; found "passengers@2026-03-01". Name another, or write null for a card without a number."`,
    );
    expect(check(ofPage('passengers'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:4:8 range: expected a time, as "passengers" changes with time; found none. Say for which time the range is asked."`,
    );
  });

  test('is not judged where the page shows an unknown figure', () => {
    const unknown = replace(files.page, '<Figure id="boats" />', '<Figure id="boat" />');
    expect(check(ofPage('passengers@2026-03-01'), unknown)).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:12:9 unknown-id: expected the id of one of the figures; found "boat". Did you mean "boats"?"`,
    );
  });
});
