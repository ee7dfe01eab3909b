import { expect, test } from 'vitest';
import { checkDossier } from '../../src/check.ts';
import { shortenNote } from '../../src/prose/shortNote.ts';
import type { NoteKind } from '../../src/prose/sideNotes.ts';
import { languageOf } from '../../src/words/language.ts';
import { root } from '../support/build.ts';

const { ledger } = checkDossier(root);
const language = languageOf('en-GB');
const shorten = (kind: Exclude<NoteKind, 'own' | 'reading'>, target: string) =>
  shortenNote(ledger, { kind, target }, language);

test('a claim is told by who states it, in which source, of which day, and whether it is contested', () => {
  const own = 'transfer-mission-end-date.dvids-centcom-0213';
  expect(shorten('claim', own)).toMatchInlineSnapshot(`"US Central Command, 13 February 2026"`);
  const [open] = [...ledger.disagreementsOf.values()]
    .flat()
    .filter(({ reading }) => reading?.choice === null);
  const [disputed = ''] = [...ledger.disagreementsOf].flatMap(([id, all]) =>
    open && all.includes(open) ? id : [],
  );
  expect(shorten('claim', disputed)).toMatch(/, \d+ \w+ \d{4} · contested$/);
});

test('a range is told by what it is made of, and says that it is reported', () => {
  expect(shorten('range', 'detainees-transferred-running@2026-02-13')).toMatchInlineSnapshot(
    `"reported · as of 13 February 2026 · 6 claims from 5 origins; 1 claim left out: disowned, or a copying error"`,
  );
});

test('a source is told by name and date, a term by what it means', () => {
  expect(shorten('source', 'dvids-centcom-0213')).toMatchInlineSnapshot(
    `"US Central Command, 13 February 2026"`,
  );
  expect(shorten('term', 'detainee')).toMatchInlineSnapshot(
    `"Somebody who is held, whether or not charged or tried. This site uses the word for everyone who was transferred, whatever a source calls them."`,
  );
});
