import { describe, expect, test } from 'vitest';
import { check, files, replace } from '../support/dossierCopy.ts';

describe('a list names each thing once', () => {
  test('the members of a dimension', () => {
    const edit = replace(
      files.dimension,
      '{ "id": "all-ferries", "label": "All ferries" }',
      '{ "id": "all-ferries", "label": "All ferries" },\n    { "id": "all-ferries", "label": "Every ferry" }',
    );
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/dimensions/crossing.json:8:13 repeated-entry: expected each entry once in a list; found "all-ferries" again, first at data/dimensions/crossing.json:7:13. Take it out, or name what was meant."`,
    );
  });

  test('the options of a measure', () => {
    const edit = replace(files.measures, '"id": "town"', '"id": "county"');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/measures/first.json:35:15 repeated-entry: expected each entry once in a list; found "county" again, first at data/measures/first.json:34:15. Take it out, or name what was meant."`,
    );
  });

  test('the groups of origins', () => {
    const edit = replace(
      files.settings,
      '{ "id": "press", "label": "Press" }',
      '{ "id": "press", "label": "Press" },\n    { "id": "press", "label": "Papers" }',
    );
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/dossier.json:14:13 repeated-entry: expected each entry once in a list; found "press" again, first at data/dossier.json:13:13. Take it out, or name what was meant."`,
    );
  });

  test('the rows of a figure', () => {
    const edit = replace(files.rows, '"south-ferry"', '"north-ferry"');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/figures/boats.json:8:58 repeated-entry: expected each entry once in a list; found "north-ferry" again, first at data/figures/boats.json:8:43. Take it out, or name what was meant."`,
    );
  });

  test('the sources of a page', () => {
    const edit = replace(files.page, '  - office-report', '  - office-report\n  - office-report');
    expect(check(edit)).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:7:5 repeated-entry: expected each entry once in a list; found "office-report" again, first at content/pages/crossings.mdx:6:5. Take it out, or name what was meant."`,
    );
  });
});
