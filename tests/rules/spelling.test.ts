import { describe, expect, test } from 'vitest';
import { checkSpelling } from '../../src/check.ts';
import { copyDossier, files, printFindings, replace, write } from '../support/dossierCopy.ts';
import type { Edit } from '../support/dossierCopy.ts';

function body(words: string): Edit {
  return replace(files.page, 'The bridge was opened', `${words}\n\nThe bridge was opened`);
}

async function spell(...edits: readonly Edit[]): Promise<string> {
  return printFindings((await checkSpelling(copyDossier(...edits))).findings);
}

describe('a word that no dictionary has', () => {
  test('is warned of at its place, in a page and in the data, with what may be meant', async () => {
    const findings = await spell(
      body('The ferrry of *tommorow*.'),
      replace(files.readings, 'crews among them', 'the \\"oldd\\" crewws among them'),
      replace(files.page, 'How many boats', 'How many boatts'),
    );
    expect(findings).toMatchInlineSnapshot(`
      "content/pages/crossings.mdx:3:23 spelling: expected a word of the dictionary, or of "dictionary" in data/style.json; found "boatts". Did you mean "boats" or "boasts" or "boat's"? Else add it there.
      content/pages/crossings.mdx:9:5 spelling: expected a word of the dictionary, or of "dictionary" in data/style.json; found "ferrry". Did you mean "ferry"? Else add it there.
      content/pages/crossings.mdx:9:16 spelling: expected a word of the dictionary, or of "dictionary" in data/style.json; found "tommorow". Did you mean "tomorrow"? Else add it there.
      data/readings/first.json:11:75 spelling: expected a word of the dictionary, or of "dictionary" in data/style.json; found "oldd". Did you mean "old" or "odd"? Else add it there.
      data/readings/first.json:11:82 spelling: expected a word of the dictionary, or of "dictionary" in data/style.json; found "crewws". Did you mean "crews" or "crows" or "crew's"? Else add it there."
    `);
  });

  test('is right once the dossier says so, and so are its names, with an ’s', async () => {
    const style = write(
      'data/style.json',
      JSON.stringify({ dictionary: ['ferrry'], names: [{ name: 'al-Zurbit', avoid: ['Zorbit'] }] }),
    );
    const words = 'The ferrry’s berth, and al-Zurbit’s: see the Alder Post.';
    expect(await spell(style, body(words))).toBe('');
  });

  test('is not told twice where the dossier avoids it', async () => {
    const style = write(
      'data/style.json',
      JSON.stringify({ names: [{ name: 'Alder', avoid: ['Zorbit'] }] }),
    );
    expect(await spell(style, body('On the Zorbit.'))).toMatch(/^\S+ name-spelling: [^\n]*$/);
  });

  test('is nobody’s concern in code, addresses, quotations and what a component writes', async () => {
    const words =
      'See `zzyx`, [it](https://example.org/zzyx/), <Quote source="post-0302">zzyx</Quote> and <Value claim="bridge-opening.post-0302" />.';
    expect(await spell(body(words))).not.toMatch(/ spelling: /);
  });
});

describe('a language without a dictionary', () => {
  test('is not spelt, and the check says so', async () => {
    const dir = copyDossier(replace(files.settings, '"en-GB"', '"ar"'), body('The ferrry.'));
    const { findings, unspelt } = await checkSpelling(dir);
    expect(printFindings(findings)).not.toMatch(/ spelling: /);
    expect(unspelt).toBe('no dictionary for "ar"');
  });
});
