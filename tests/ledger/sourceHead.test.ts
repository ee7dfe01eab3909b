import { describe, expect, test } from 'vitest';
import { checkDossier } from '../../src/check.ts';
import { headSource } from '../../src/ledger/sourceHead.ts';
import { languageOf } from '../../src/words/language.ts';
import { root } from '../support/build.ts';
import { copyDossier, files, replace } from '../support/dossierCopy.ts';
import type { Edit } from '../support/dossierCopy.ts';

/** What the newspaper of the small dossier is called and said to be. */
function head(tag: string, ...edits: readonly Edit[]) {
  return headSource(checkDossier(copyDossier(...edits)).ledger, 'post-0302', languageOf(tag));
}

const untitled = replace(files.sources, '"title": "Ferries fill up"', '"title": null');
const undated = replace(files.sources, '"published": "2026-03-02"', '"published": null');
const shared = replace(files.sources, '"Crossings in March"', '"Ferries fill up"');

describe('a source', () => {
  test('is told in a sentence: its claims, publisher, kind, date and title', () => {
    expect([head('en-GB'), head('ar')]).toMatchInlineSnapshot(`
      [
        {
          "description": "3 claims from Alder Post (news outlet), 2 March 2026: “Ferries fill up”.",
          "title": "Ferries fill up",
        },
        {
          "description": "3 إفادات من Alder Post (وسيلة إعلامية)، 2 مارس 2026: «Ferries fill up».",
          "title": "Ferries fill up",
        },
      ]
    `);
  });

  test('is called by its date where it has no title, or one that another has too', () => {
    expect([head('en-GB', untitled), head('en-GB', shared).title]).toMatchInlineSnapshot(`
      [
        {
          "description": "3 claims from Alder Post (news outlet), 2 March 2026, title not recorded, on: Passengers carried so far · Boats at a crossing · Opening of the bridge.",
          "title": "Alder Post, 2 March 2026: title not recorded",
        },
        "Ferries fill up, 2 March 2026",
      ]
    `);
    expect(head('ar', untitled)).toMatchInlineSnapshot(`
      {
        "description": "3 إفادات من Alder Post (وسيلة إعلامية)، 2 مارس 2026، العنوان غير مسجَّل، عن: Passengers carried so far، Boats at a crossing، Opening of the bridge.",
        "title": "Alder Post، 2 مارس 2026: العنوان غير مسجَّل",
      }
    `);
  });

  test('says so where it has no date either', () => {
    expect(head('en-GB', untitled, undated)).toMatchInlineSnapshot(`
      {
        "description": "3 claims from Alder Post (news outlet), date of publication not recorded, title not recorded, on: Passengers carried so far · Boats at a crossing · Opening of the bridge.",
        "title": "Alder Post: title not recorded",
      }
    `);
  });

  test('has in this dossier a description of its own, long enough to tell something', () => {
    const { ledger } = checkDossier(root);
    const ids = [...ledger.dossier.sources.keys()];
    const heads = ids.map((id) => headSource(ledger, id, languageOf('en-GB')));
    expect(heads.length).toBeGreaterThan(100);
    expect(heads.filter(({ description }) => description.length < 40)).toEqual([]);
    expect(new Set(heads.map(({ description }) => description)).size).toBe(heads.length);
  });
});
