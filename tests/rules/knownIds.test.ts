import { describe, expect, test } from 'vitest';
import { check, files, replace, write } from '../support/dossierCopy.ts';

const last = '"locator": { "phrase": "the bridge of the county" }';
const owner = (line: string) => replace(files.claims, last, `${line},\n    ${last}`);

describe('an id that a claim mentions is known', () => {
  test('for its measure', () => {
    const edit = replace(files.claims, '"measure": "bridge-owner"', '"measure": "bridge-ownr"');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/claims/first.json:71:16 unknown-id: expected the id of one of the measures; found "bridge-ownr". Did you mean "bridge-owner"?"`,
    );
  });

  const opening =
    '"source": "post-0302",\n    "origin": "alder-post",\n    "locator": { "phrase": "op';

  test('for its source', () => {
    const edit = replace(files.claims, opening, opening.replace('post-0302', 'post-0303'));
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/claims/first.json:65:15 unknown-id: expected the id of one of the sources; found "post-0303". Did you mean "post-0302"?"`,
    );
  });

  test('for its origin', () => {
    const edit = replace(files.claims, opening, opening.replace('alder-post', 'harbour'));
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/claims/first.json:66:15 unknown-id: expected the id of one of the origins; found "harbour". Add it to the origins, or name another."`,
    );
  });

  test('for its event', () => {
    expect(check(owner('"event": "sale"'))).toMatchInlineSnapshot(
      `"data/claims/first.json:77:14 unknown-id: expected the id of one of the events; found "sale". Add it to the events, or name another."`,
    );
  });

  test('for its place', () => {
    expect(check(owner('"place": "old-town"'))).toMatchInlineSnapshot(
      `"data/claims/first.json:77:14 unknown-id: expected the id of one of the places; found "old-town". Add it to the places, or name another."`,
    );
  });

  test('for the claims from which it is derived', () => {
    expect(check(owner('"derivedFrom": ["bridge-opening.post-0301"]'))).toMatchInlineSnapshot(
      `"data/claims/first.json:77:21 unknown-id: expected the id of one of the claims; found "bridge-opening.post-0301". Did you mean "bridge-opening.post-0302"?"`,
    );
  });

  test('for the sources of a remark', () => {
    const remark = '"annotations": [{ "text": "Sold since.", "sources": ["post-0302", "post"] }]';
    expect(check(owner(remark))).toMatchInlineSnapshot(
      `"data/claims/first.json:77:71 unknown-id: expected the id of one of the sources; found "post". Add it to the sources, or name another."`,
    );
  });
});

describe('an id that is mentioned is known', () => {
  test('for the origin of a source and the source of a copy', () => {
    const edit = replace(
      files.sources,
      '"kind": "news",\n    "origin": "alder-post"',
      '"kind": "news",\n    "origin": "alderpost",\n    "copyOf": "office-reports"',
    );
    expect(check(edit)).toMatchInlineSnapshot(`
      "data/sources/first.json:18:15 unknown-id: expected the id of one of the origins; found "alderpost". Did you mean "alder-post"?
      data/sources/first.json:19:15 unknown-id: expected the id of one of the sources; found "office-reports". Did you mean "office-report"?"
    `);
  });

  test('for the claims that date an event', () => {
    const event = '[{ "id": "sale", "label": "The sale", "dated": ["bridge-opening.post"] }]\n';
    expect(check(write('data/events.json', event))).toMatchInlineSnapshot(
      `"data/events.json:1:49 unknown-id: expected the id of one of the claims; found "bridge-opening.post". Did you mean "bridge-opening.post-0302"?"`,
    );
  });

  test('for the dimensions of a measure', () => {
    const edit = replace(
      files.measures,
      '"requires": ["crossing"]',
      '"requires": ["crossing"],\n    "allows": ["crosing"]',
    );
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/measures/first.json:19:16 unknown-id: expected the id of one of the dimensions; found "crosing". Did you mean "crossing"?"`,
    );
  });

  test('for the measure of a reading, told without its consequences', () => {
    const edit = replace(files.readings, '"measure": "passengers"', '"measure": "passenger"');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/readings/first.json:4:16 unknown-id: expected the id of one of the measures; found "passenger". Did you mean "passengers"?"`,
    );
  });

  test('for the claims of a reading', () => {
    const edit = replace(
      files.readings,
      '"claims": ["passengers.office-report.2026-03-01", "passengers.post-0302"]',
      '"claims": ["passengers.office-report.2026-03-01", "passengers.post-0302", "passengers.post-0303"]',
    );
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/readings/first.json:6:79 unknown-id: expected the id of one of the claims; found "passengers.post-0303". Did you mean "passengers.post-0302"?"`,
    );
  });

  test('for measures, references, origins and left out claims of a figure', () => {
    const edit = replace(
      files.steps,
      '"measures": ["passengers"],',
      '"measures": ["passengers"],\n  "references": ["passenger"],\n  "origins": ["river-offices"],\n  "without": ["passengers.post-0303"],',
    );
    expect(check(edit)).toMatchInlineSnapshot(`
      "data/figures/passengers.json:8:18 unknown-id: expected the id of one of the measures; found "passenger". Did you mean "passengers"?
      data/figures/passengers.json:9:15 unknown-id: expected the id of one of the origins; found "river-offices". Did you mean "river-office"?
      data/figures/passengers.json:10:15 unknown-id: expected the id of one of the claims; found "passengers.post-0303". Did you mean "passengers.post-0302"?"
    `);
  });

  test('for the measure of a figure, told without its consequences', () => {
    const edit = replace(files.steps, '"measures": ["passengers"]', '"measures": ["passengrs"]');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/figures/passengers.json:7:16 unknown-id: expected the id of one of the measures; found "passengrs". Did you mean "passengers"?"`,
    );
  });

  test('for the dimension of the rows of a figure', () => {
    const edit = replace(files.rows, '"by": "crossing"', '"by": "crossings"');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/figures/boats.json:8:19 unknown-id: expected the id of one of the dimensions; found "crossings". Did you mean "crossing"?"`,
    );
  });

  test('for the sources of a page', () => {
    const edit = replace(files.page, '  - office-report', '  - office-report\n  - office-reprot');
    expect(check(edit)).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:7:5 unknown-id: expected the id of one of the sources; found "office-reprot". Did you mean "office-report"?"`,
    );
  });

  test('for the group of an origin', () => {
    const edit = replace(files.origins, '"group": "press"', '"group": "pres"');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/origins.json:3:57 unknown-id: expected one of the origin groups offices, press; found "pres". Did you mean "press"?"`,
    );
  });

  test('for the parent of a member', () => {
    const edit = replace(
      files.dimension,
      '"South ferry", "parent": "all-ferries"',
      '"South ferry", "parent": "all-ferry"',
    );
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/dimensions/crossing.json:6:62 unknown-id: expected a member of crossing; found "all-ferry". Did you mean "all-ferries"?"`,
    );
  });
});
