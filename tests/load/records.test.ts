import { describe, expect, test } from 'vitest';
import { check, files, replace, write } from '../support/dossierCopy.ts';

describe('the keys of a record', () => {
  test('are known ones, and the nearest is named', () => {
    const edit = replace(files.origins, '"group": "press"', '"group": "press", "notes": "x"');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/origins.json:3:66 unknown-key: expected one of the keys id, label, group, speaker, names, note; found "notes". Did you mean "note"?"`,
    );
  });

  test('that are misspelt are told once, and not as missing too', () => {
    expect(check(replace(files.claims, '"value": 400', '"valu": 400'))).toMatchInlineSnapshot(
      `"data/claims/first.json:5:5 unknown-key: expected one of the keys id, measure, value, absent, qualifier, asOf, period, dimensions, source, origin, locator, event, place, derivedFrom, status, checked, annotations, note; found "valu". Did you mean "value"?"`,
    );
  });

  test('that are unlike any known one are to be taken out', () => {
    const edit = replace(files.origins, '"group": "press"', '"group": "press", "x": 1');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/origins.json:3:66 unknown-key: expected one of the keys id, label, group, speaker, names, note; found "x". Take the key out, or see schemas/ for what may stand here."`,
    );
  });

  test('are all there', () => {
    const edit = replace(files.origins, '"id": "alder-post", "label": "Alder Post", ', '');
    expect(check(edit)).toMatchInlineSnapshot(`
      "data/origins.json:3:3 missing-key: expected "id": text in quotes; found nothing. Add "id".
      data/origins.json:3:3 missing-key: expected "label": text in quotes; found nothing. Add "label"."
    `);
  });

  test('that name dimensions are ids, told at the key', () => {
    const edit = replace(
      files.claims,
      '"crossing": "north-ferry"',
      '"The Crossing": "north-ferry"',
    );
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/claims/first.json:41:21 wrong-key: expected an id of small letters, digits and hyphens, such as "first-batch"; found "The Crossing". Mend the key."`,
    );
  });

  test('inside a value of two numbers are told where they stand', () => {
    const edit = replace(files.claims, '{ "low": 1, "high": 2 }', '{ "lo": 1, "high": 2 }');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/claims/first.json:50:16 unknown-key: expected one of the keys low, high; found "lo". Did you mean "low"?"`,
    );
  });
});

describe('the values of a record', () => {
  test('are of the right type', () => {
    expect(check(replace(files.claims, '"value": 400', '"value": true'))).toMatchInlineSnapshot(
      `"data/claims/first.json:5:14 wrong-type: expected one of: a number; an object in { }; text in quotes; a list in [ ]; found true. Write it in one of these forms."`,
    );
    expect(
      check(replace(files.origins, '"label": "Alder Post"', '"label": 5')),
    ).toMatchInlineSnapshot(
      `"data/origins.json:3:34 wrong-type: expected text in quotes; found 5. Write it as text, in quotes."`,
    );
    const list = replace(files.steps, '"measures": ["passengers"]', '"measures": "passengers"');
    expect(check(list)).toMatchInlineSnapshot(
      `"data/figures/passengers.json:7:15 wrong-type: expected a list in [ ]; found "passengers". Put it into a list in [ ], be it only one entry."`,
    );
    const locator = replace(files.claims, '{ "phrase": "one or two boats" }', '"one or two boats"');
    expect(check(locator)).toMatchInlineSnapshot(
      `"data/claims/first.json:56:16 wrong-type: expected an object in { }; found "one or two boats". Write its keys and values in { }."`,
    );
  });

  test('are numbers and not text with digits in it', () => {
    expect(
      check(replace(files.measures, '"tolerance": 0.1', '"tolerance": "0.1"')),
    ).toMatchInlineSnapshot(
      `"data/measures/first.json:9:18 wrong-type: expected a number; found "0.1". Take the quotes off: a number is not text."`,
    );
    expect(check(replace(files.claims, '"low": 1', '"low": "1"'))).toMatchInlineSnapshot(
      `"data/claims/first.json:50:23 wrong-type: expected a number; found "1". Take the quotes off: a number is not text."`,
    );
  });

  test('are numbers that can be read', () => {
    expect(check(replace(files.claims, '"value": 400', '"value": 1e999'))).toMatchInlineSnapshot(
      `"data/claims/first.json:5:14 wrong-type: expected one of: a number; an object in { }; text in quotes; a list in [ ]; found Infinity. The number is too large to be read."`,
    );
    expect(
      check(replace(files.measures, '"tolerance": 0.1', '"tolerance": 1e999')),
    ).toMatchInlineSnapshot(
      `"data/measures/first.json:9:18 wrong-type: expected a number; found Infinity. The number is too large to be read."`,
    );
  });

  test('keep to their bounds', () => {
    expect(
      check(replace(files.measures, '"tolerance": 0.1', '"tolerance": 2')),
    ).toMatchInlineSnapshot(
      `"data/measures/first.json:9:18 wrong-value: expected at most 1; found 2. Mend the number; schemas/ says what it means."`,
    );
    expect(
      check(replace(files.measures, '"tolerance": 0.1', '"tolerance": -1')),
    ).toMatchInlineSnapshot(
      `"data/measures/first.json:9:18 wrong-value: expected at least 0; found -1. Mend the number; schemas/ says what it means."`,
    );
  });

  test('are one of a closed list, and the nearest is named', () => {
    const edit = replace(files.claims, '"qualifier": "at-least"', '"qualifier": "atleast"');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/claims/first.json:17:18 wrong-value: expected one of exact, about, between, at-least, more-than, at-most, less-than, nearly; found "atleast". Did you mean "at-least"?"`,
    );
  });

  test('unlike any of a closed list are to be chosen from it', () => {
    const edit = replace(files.readings, '"relation": "different-scope"', '"relation": "odd"');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/readings/first.json:10:21 wrong-value: expected one of different-date, different-scope, different-definition, rounding, revised, copy-error, translation-error, contradiction; found "odd". Choose one of them."`,
    );
  });

  test('in a list are told at the one that is wrong', () => {
    const edit = replace(
      files.claims,
      '"value": 400,',
      '"value": 400,\n    "status": ["estimated", "provisonal"],',
    );
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/claims/first.json:6:29 wrong-value: expected one of provisional, estimated, disowned, revised; found "provisonal". Did you mean "provisional"?"`,
    );
  });

  test('are not empty', () => {
    expect(check(replace(files.origins, '"Alder Post"', '""'))).toMatchInlineSnapshot(
      `"data/origins.json:3:34 wrong-value: expected some words; found "". Write it."`,
    );
    expect(check(replace(files.steps, '["passengers"]', '[]'))).toMatchInlineSnapshot(
      `"data/figures/passengers.json:1:1 figure: expected "measures", from which the chart kind "steps" is drawn; found none. Name at least one of the measures."`,
    );
  });

  test('that need not be there are to be left out rather than empty', () => {
    const phrase = '"phrase": "one or two boats" }';
    const empty = (to: string) => replace(files.claims, phrase, `${phrase},\n    ${to}`);
    expect(check(empty('"annotations": []'))).toMatchInlineSnapshot(
      `"data/claims/first.json:57:20 wrong-value: expected at least one entry; found []. Add at least one entry, or leave the key out."`,
    );
    expect(
      check(replace(files.claims, '"asOf": "2026-03-05"', '"asOf": ""')),
    ).toMatchInlineSnapshot(
      `"data/claims/first.json:18:13 wrong-value: expected a possible date in EDTF, such as 2026-01-21, 2026-01, 2026-01~ or 2022/..; found "". Write it, or leave the key out."`,
    );
    expect(check(empty('"note": ""'))).toMatchInlineSnapshot(
      `"data/claims/first.json:57:13 wrong-value: expected some words; found "". Write it, or leave the key out."`,
    );
    expect(check(empty('"note": null'))).toMatchInlineSnapshot(
      `"data/claims/first.json:57:13 wrong-type: expected text in quotes; found null. Put a value in its place, or leave the key out."`,
    );
  });

  test('are not only spaces', () => {
    const edits = [
      replace(files.settings, '"Crossings of the Alder"', '"  "'),
      replace(files.steps, '"The first day was counted twice"', '" "'),
      replace(files.page, 'title: The boats', 'title: "\u00a0"'),
    ];
    expect(check(...edits)).toMatchInlineSnapshot(`
      "content/pages/crossings.mdx:2:8 wrong-value: expected some words; found " ". Write it.
      data/dossier.json:2:12 wrong-value: expected some words; found "  ". Write it.
      data/figures/passengers.json:3:15 wrong-value: expected some words; found " ". Write it."
    `);
  });

  test('quote at most eight words', () => {
    const edit = replace(
      files.claims,
      'some 500 people',
      'one two three four five six seven eight nine',
    );
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/claims/first.json:33:28 wrong-value: expected at most eight words of the source; found "one two three four five six seven eight nine". Write it in this form; schemas/ says what it means."`,
    );
  });

  test('that are texts close their braces and asterisks', () => {
    expect(check(replace(files.rows, 'Nobody', 'Nobody {claim:a.b'))).toMatchInlineSnapshot(
      `"data/figures/boats.json:6:14 wrong-value: expected words, *emphasis*, and {claim:ID}, {reading:ID}, {range:MEASURE@TIME} or {when:ID}; found "Nobody {claim:a.b counts the boats of both ferries.". Write it in this form; schemas/ says what it means."`,
    );
    expect(check(replace(files.rows, 'Nobody', '*Nobody'))).toMatchInlineSnapshot(
      `"data/figures/boats.json:6:14 wrong-value: expected words, *emphasis*, and {claim:ID}, {reading:ID}, {range:MEASURE@TIME} or {when:ID}; found "*Nobody counts the boats of both ferries.". Write it in this form; schemas/ says what it means."`,
    );
    expect(check(replace(files.rows, 'Nobody', '{value:a.b}'))).toMatchInlineSnapshot(
      `"data/figures/boats.json:6:14 wrong-value: expected words, *emphasis*, and {claim:ID}, {reading:ID}, {range:MEASURE@TIME} or {when:ID}; found "{value:a.b} counts the boats of both ferries.". Write it in this form; schemas/ says what it means."`,
    );
  });
});

describe('a date', () => {
  test.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13',
    '2026-00-10',
    '2026-03-01T10:00',
    '01.03.2026',
    '../..',
  ])('is not %s', (date) => {
    const edits = [
      replace(files.claims, '"asOf": "2026-03-05"', `"asOf": "${date}"`),
      replace(files.sources, '"published": "2026-03-02"', `"published": "${date}"`),
    ];
    const lines = check(...edits).split('\n');
    expect(lines).toEqual([
      `data/claims/first.json:18:13 wrong-value: expected a possible date in EDTF, such as 2026-01-21, 2026-01, 2026-01~ or 2022/..; found "${date}". Write it in this form; schemas/ says what it means.`,
      `data/sources/first.json:16:18 wrong-value: expected a possible date in EDTF, such as 2026-01-21, 2026-01, 2026-01~ or 2022/..; found "${date}". Write it in this form; schemas/ says what it means.`,
    ]);
  });

  test.each([
    '2024-02-29',
    '2026',
    '2026-03~',
    '2026-03?',
    '2022/..',
    '../2022',
    '2026-21',
    '2026-03-XX',
  ])('may be %s', (date) => {
    expect(
      check(replace(files.sources, '"published": "2026-03-02"', `"published": "${date}"`)),
    ).toBe('');
  });

  test('of a release is a full day', () => {
    expect(check(replace(files.settings, '"2026-03-10"', '"2026-03"'))).toMatchInlineSnapshot(
      `"data/dossier.json:16:15 wrong-value: expected a possible day, such as 2026-02-13; found "2026-03". Write it in this form; schemas/ says what it means."`,
    );
  });
});

describe('an address', () => {
  const office = '"https://example.org/office/report/"';

  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    '//example.org/',
    'example.org',
    'ftp://example.org/',
    'https://',
  ])('is not %s', (address) => {
    expect(check(replace(files.sources, office, `"${address}"`))).toBe(
      `data/sources/first.json:6:16 wrong-value: expected a web address that begins with https:// or http://; found "${address}". Write it in this form; schemas/ says what it means.`,
    );
  });

  test('is a web address in the settings too', () => {
    const edit = replace(files.settings, '"https://example.org/about/"', '"javascript:about"');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/dossier.json:6:58 wrong-value: expected a web address that begins with https:// or http://; found "javascript:about". Write it in this form; schemas/ says what it means."`,
    );
  });
});

describe('a file', () => {
  test('that is a list where one record is expected is told once', () => {
    expect(check(write(files.steps, '[]\n'))).toMatchInlineSnapshot(
      `"data/figures/passengers.json:1:1 wrong-type: expected an object in { }; found []. Write its keys and values in { }."`,
    );
    expect(check(write(files.settings, '[]\n'))).toMatchInlineSnapshot(
      `"data/dossier.json:1:1 wrong-type: expected an object in { }; found []. Write its keys and values in { }."`,
    );
  });

  test('that is one record where a list is expected is told once', () => {
    expect(check(write(files.origins, '{}\n'))).toMatchInlineSnapshot(
      `"data/origins.json:1:1 wrong-type: expected a list of origins in [ ]; found another value. Put the records into one list."`,
    );
  });

  test('may hold entries that are no record', () => {
    expect(check(write('data/places.json', '[null, 3, "town", []]\n'))).toMatchInlineSnapshot(`
      "data/places.json:1:2 wrong-type: expected an object in { }; found null. Put a value in its place.
      data/places.json:1:8 wrong-type: expected an object in { }; found 3. Write its keys and values in { }.
      data/places.json:1:11 wrong-type: expected an object in { }; found "town". Write its keys and values in { }.
      data/places.json:1:19 wrong-type: expected an object in { }; found []. Write its keys and values in { }."
    `);
  });
});
