import { describe, expect, test } from 'vitest';
import { checkDossier } from '../../src/check.ts';
import { listFilters } from '../../src/ledger/filters.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { findModified } from '../../src/prose/pageSubject.ts';
import { releaseDossier } from '../../src/release.ts';
import { languageOf } from '../../src/words/language.ts';
import { copyDossier, files, replace, write } from '../support/dossierCopy.ts';
import { frozen, id as update } from '../support/updates.ts';

const first = '2026-03-10';
const second = '2026-04-02';

/** A dossier in whose second release one claim of boats changed, and nothing else. */
function released(dir: string): Ledger {
  releaseDossier(dir, { text: 'First', date: first });
  replace(files.claims, '"value": 3,', '"value": 5,')(dir);
  releaseDossier(dir, { text: 'Second', date: second });
  return checkDossier(dir).ledger;
}

describe('the day on which a page last changed', () => {
  test('is that of the last release which changed what a page draws from, or nothing', () => {
    const about = '---\ntitle: About\ndescription: Who we are.\n---\n\nWe are here.\n';
    const ledger = released(copyDossier(write('content/pages/about.mdx', about)));
    const all = ['', 'data/', 'explore/', 'explore/2/', 'corrections/', 'measures/'];
    const days = [
      { of: second, paths: [...all, 'measures/boats/', 'figures/boats/', 'origins/river-office/'] },
      { of: first, paths: ['measures/passengers/', 'figures/passengers/', 'disagreements/'] },
      { of: null, paths: ['about/', 'accessibility/', 'glossary/', 'method/', 'search/'] },
      // Nothing is recorded that they could draw from.
      { of: null, paths: ['places/', 'updates/'] },
    ];
    for (const { of, paths } of days)
      expect(paths.map((path) => ({ path, day: findModified(ledger, path) }))).toEqual(
        paths.map((path) => ({ path, day: of })),
      );
  });

  test('is for each filter of disagreements that of the claims which it leaves', () => {
    const ledger = released(copyDossier());
    const filters = listFilters(ledger, languageOf('en-GB'));
    expect(filters.map(({ by, id }) => `${by}/${id}`)).toEqual([
      'topic/first',
      'relation/different-scope',
      'origin/alder-post',
      'origin/river-office',
    ]);
    const days = filters.map(({ by, id }) => findModified(ledger, `disagreements/${by}/${id}/`));
    expect(new Set(days)).toEqual(new Set([first]));
    const dir = copyDossier();
    releaseDossier(dir, { text: 'First', date: first });
    replace(files.claims, '"value": 400', '"value": 410')(dir);
    releaseDossier(dir, { text: 'Second', date: second });
    const changed = checkDossier(dir).ledger;
    expect(findModified(changed, 'disagreements/topic/first/')).toBe(second);
  });

  test('is for the page of places that of the claims which name one', () => {
    const place = { id: 'ford', label: 'The ford', position: null };
    const dir = copyDossier(
      write('data/places.json', JSON.stringify([place])),
      replace(
        files.claims,
        '"id": "bridge-owner.office-report",',
        '"place": "ford",\n    "id": "bridge-owner.office-report",',
      ),
    );
    expect(findModified(released(dir), 'places/')).toBe(first);
  });

  test('is for an update the day on which it came out, where no later release changed it', () => {
    const dir = frozen();
    const later = released(dir);
    expect(findModified(later, `updates/${update}/`)).toBe(first);
    expect(findModified(later, 'updates/')).toBe(first);
  });
});
