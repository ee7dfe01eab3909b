import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import { listFontFiles } from '../../src/astro/figureFiles.ts';
import { setEnvironment } from '../../src/astro/environment.ts';
import { estimateTextWidth } from '../../src/base/textWidth.ts';
import { joinClaims, need } from '../../src/ledger/ledger.ts';
import { loadDossier } from '../../src/load/loadDossier.ts';
import { findLeadingRange } from '../../src/prose/leadingRange.ts';
import { describeCard, printCard } from '../../src/publish/card.ts';
import type { CardContent } from '../../src/publish/card.ts';
import { renderPng } from '../../src/publish/png.ts';
import { languageOf } from '../../src/words/language.ts';
import { root } from '../support/build.ts';
import { smallDossier } from '../support/dossierCopy.ts';

const ledger = joinClaims(loadDossier(smallDossier).dossier);
const css = ['tokens', 'card']
  .map((name) => readFileSync(join(root, `src/styles/${name}.css`), 'utf8'))
  .join('\n');
const content: CardContent = {
  title: 'Counted twice',
  text: 'How many were carried.',
  range: {
    name: 'Passengers carried so far',
    value: '400 to 500 passengers',
    time: 'as of 1 March 2026',
    basis: '2 claims from 2 origins',
    ends: 'Lowest: River Office; highest: Alder Post',
  },
};

beforeAll(() => {
  setEnvironment({ dossier: smallDossier, base: '/', drafts: false });
});

/** The lines of a card, each with its size and where it stands. */
function linesOf(
  card: CardContent,
  tag = 'en-GB',
): { words: string; size: number; x: number; y: number }[] {
  const svg = printCard(ledger, { card, css }, languageOf(tag));
  const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
  return [...document.querySelectorAll('text')].map((line) => {
    const [size, x, y] = ['font-size', 'x', 'y'].map((name) =>
      parseFloat(line.getAttribute(name) ?? ''),
    ) as [number, number, number];
    return { words: line.textContent, size, x, y };
  });
}

describe('a card', () => {
  test('says what the page says, the range, its time, that it is reported, who sets its ends, and its day', () => {
    expect(linesOf(content).map(({ words }) => words)).toEqual([
      ledger.dossier.settings.title,
      'Counted twice',
      'Passengers carried so far',
      '400 to 500 passengers',
      'reported · as of 1 March 2026 · 2 claims from 2 origins',
      'Lowest: River Office; highest: Alder Post',
      `${ledger.dossier.settings.publisher.name} · Released 10 March 2026`,
    ]);
  });

  test('says what the page is about, and up to which day, where no range is reported', () => {
    const words = linesOf({ ...content, range: null }).map((line) => line.words);
    expect(words).toContain('How many were carried.');
    expect(words).toContain('as reported up to 10 March 2026');
  });

  test('of the whole dossier names its title and its publisher once', () => {
    const { title, publisher } = ledger.dossier.settings;
    const words = linesOf({ ...content, title }).map((line) => line.words);
    for (const name of [title, publisher.name])
      expect(words.filter((line) => line.includes(name))).toHaveLength(1);
  });

  test('keeps its day where the publisher has a long name', () => {
    const name = 'The society for the counting of boats and passengers '.repeat(4).trim();
    const { dossier } = ledger;
    const settings = { ...dossier.settings, publisher: { ...dossier.settings.publisher, name } };
    const svg = printCard(
      { ...ledger, dossier: { ...dossier, settings } },
      { card: content, css },
      languageOf('en-GB'),
    );
    expect(svg).toMatch(/>The society for [^<]+… · Released 10 March 2026</);
  });

  test('leaves room above its foot where the facts take two lines', () => {
    const long = { ...content.range, basis: '5 claims from 3 origins; '.repeat(4) };
    const lines = linesOf({ ...content, range: { ...content.range, ...long } as never }).slice(-4);
    const [one, two, ends, foot] = lines.map(({ y }) => y) as [number, number, number, number];
    expect(ends - two).toBeLessThan(two - one + 4);
    expect(foot - ends).toBeGreaterThan(1.7 * (ends - two));
  });

  test('is described in the words that stand on it', () => {
    expect(describeCard(content, languageOf('en-GB'))).toMatchInlineSnapshot(
      `"Counted twice · Passengers carried so far: 400 to 500 passengers reported, as of 1 March 2026 (2 claims from 2 origins) · Lowest: River Office; highest: Alder Post"`,
    );
    expect(describeCard({ ...content, range: null }, languageOf('en-GB'))).toMatchInlineSnapshot(
      `"Counted twice · How many were carried."`,
    );
  });

  test.each([
    ['long', 'A headline that goes on and on about what nobody counted '.repeat(8)],
    ['of one long word', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamter'],
    ['of one letter', 'W'.repeat(300)],
  ])(
    'holds words that are %s: nothing is cut at its edge, and no line meets the next',
    (_, words) => {
      const range = { name: words, value: words, time: words, basis: words, ends: words };
      for (const card of [
        { title: words, text: words, range },
        { title: words, text: words, range: null },
      ]) {
        const lines = linesOf(card);
        for (const [index, { words: line, size, x, y }] of lines.entries()) {
          expect(x + estimateTextWidth(line, size)).toBeLessThanOrEqual(1200 - 60);
          expect(y - (lines[index - 1]?.y ?? 0)).toBeGreaterThanOrEqual(size);
          expect(size).toBeGreaterThanOrEqual(20);
        }
        expect(lines.at(-1)?.y).toBeLessThanOrEqual(630 - 24);
      }
    },
  );

  test('is a sound file whatever its words', () => {
    const words = `A]]>B <&"'`;
    const range = { name: words, value: words, time: words, basis: words, ends: words };
    const card = { title: words, text: words, range };
    expect(linesOf(card)[1]?.words).toBe(words);
    const svg = printCard(ledger, { card, css }, languageOf('en-GB'));
    expect(renderPng(svg, { fontFiles: [] }).length).toBeGreaterThan(0);
  });

  test('is set from right to left in Arabic', () => {
    const lines = linesOf({ ...content, title: 'الوصلات تزداد' }, 'ar-JO');
    expect(lines.every(({ x }) => x === 1200 - 76)).toBe(true);
  });

  test('is a picture of the size that readers of Open Graph ask for, the same each time', () => {
    const svg = printCard(ledger, { card: content, css }, languageOf('en-GB'));
    const [one, two] = [1, 2].map(() =>
      Buffer.from(renderPng(svg, { fontFiles: listFontFiles() })),
    ) as [Buffer, Buffer];
    expect(one.equals(two)).toBe(true);
    expect(one.subarray(1, 4).toString()).toBe('PNG');
    expect([one.readUInt32BE(16), one.readUInt32BE(20)]).toEqual([1200, 630]);
    const bare = Buffer.from(renderPng(svg, { fontFiles: [] }));
    expect(one.length).toBeGreaterThan(bare.length + 10_000); // the words are there
  });
});

describe('the range of a card', () => {
  const leadOf = (path: string, own = ledger) => {
    const leading = findLeadingRange(own, path);
    return leading && { ...leading.query, claims: leading.claims.map(({ id }) => id) };
  };

  test('is that of the cell on which most claims of one time are drawn', () => {
    expect(leadOf('figures/passengers/')).toMatchInlineSnapshot(`
      {
        "at": "2026-03-01",
        "claims": [
          "passengers.office-report.2026-03-01",
          "passengers.post-0302",
        ],
        "dimensions": {},
        "measure": "passengers",
      }
    `);
    expect(leadOf('figures/boats/')).toMatchInlineSnapshot(`
      {
        "claims": [
          "boats.office-report.north-ferry",
        ],
        "dimensions": {
          "crossing": "north-ferry",
        },
        "measure": "boats",
      }
    `);
  });

  test('is that of the first figure where a page names no range, and none where there is no number', () => {
    expect(leadOf('crossings/')).toEqual(leadOf('figures/boats/'));
    expect(leadOf('measures/bridge-owner/')).toBeNull();
    expect(leadOf('nowhere/')).toBeNull();
  });

  test('is the one that a figure or a page names, if it shows it; null is for none', () => {
    const { figures, pages } = ledger.dossier;
    const withRange = (range: string | null) => {
      const boats = { ...need(figures, 'boats'), range };
      return joinClaims({ ...ledger.dossier, figures: new Map([...figures, ['boats', boats]]) });
    };
    expect(leadOf('figures/boats/', withRange(null))).toBeNull();
    expect(leadOf('crossings/', withRange(null))).toBeNull();
    expect(leadOf('figures/boats/', withRange('passengers@2026-03-01'))).toBeNull();
    expect(leadOf('figures/boats/', withRange('boats.north-ferry'))).toMatchObject({
      measure: 'boats',
    });
    const page = (range: string | null) =>
      joinClaims({
        ...ledger.dossier,
        pages: new Map([...pages, ['index', { ...need(pages, 'index'), range }]]),
      });
    expect(leadOf('', page(null))).toBeNull();
    expect(leadOf('', page('passengers@2026-03-01'))).toEqual(leadOf('figures/passengers/'));
  });

  test('counts no claim that the figure leaves out', () => {
    const [figure, claim] = ['passengers', 'passengers.post-0302'];
    const { figures } = ledger.dossier;
    const own = { ...need(figures, figure), without: [claim] };
    const without = joinClaims({ ...ledger.dossier, figures: new Map([[figure, own]]) });
    expect(leadOf('figures/passengers/')?.claims).toContain(claim);
    expect(leadOf('figures/passengers/', without)?.claims).not.toContain(claim);
  });

  test('is of dates where a figure draws dates only', () => {
    const { figures } = ledger.dossier;
    const own = { ...need(figures, 'boats'), measures: ['bridge-opening'], rows: undefined };
    const dated = joinClaims({ ...ledger.dossier, figures: new Map([['boats', own]]) });
    expect(leadOf('figures/boats/', dated)).toMatchObject({ measure: 'bridge-opening' });
  });
});
