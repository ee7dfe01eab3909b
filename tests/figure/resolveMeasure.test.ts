import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { printSvg } from '../../src/base/hast.ts';
import { resolveMeasure } from '../../src/figure/resolveMeasure.ts';
import type { MeasureDrawing } from '../../src/figure/resolveMeasure.ts';
import { joinClaims } from '../../src/ledger/ledger.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { loadDossier } from '../../src/load/loadDossier.ts';
import { languageOf } from '../../src/words/language.ts';
import { isNumeric } from '../../src/words/value.ts';
import { root } from '../support/build.ts';
import { copyDossier, replace } from '../support/dossierCopy.ts';
import type { Edit } from '../support/dossierCopy.ts';

const ledgerAt = (dir: string): Ledger => joinClaims(loadDossier(join(root, dir)).dossier);

const dossiers = ['.', 'tests/fixtures/water', 'tests/fixtures/small'].map((dir) => {
  const ledger = ledgerAt(dir);
  return { dir, ledger, language: languageOf(ledger.dossier.settings.language) };
});

const measures = dossiers.flatMap(({ dir, ledger, language }) =>
  [...ledger.dossier.measures.values()].map((measure) => ({
    name: `${dir} ${measure.id}`,
    measure,
    claims: ledger.byMeasure.get(measure.id) ?? [],
    drawings: resolveMeasure(ledger, measure.id, language),
  })),
);

const drawnIn = (drawings: readonly MeasureDrawing[]): string[] =>
  drawings.flatMap(({ drawing }) =>
    [...printSvg(drawing).matchAll(/data-claim="([^"]+)"/g)].map(([, id]) => id ?? ''),
  );

describe('every measure', () => {
  test.each(measures)('$name: each claim with a value is drawn once', ({ claims, drawings }) => {
    const valued = claims.filter(({ value }) => value !== null).map(({ id }) => id);
    if (drawings) expect(drawnIn(drawings).toSorted()).toEqual(valued.toSorted());
  });

  test('is drawn where it has a number or a date, and only there', () => {
    for (const { measure, claims, drawings } of measures) {
      const stands = isNumeric(measure) || measure.kind === 'date';
      const isDrawn = stands && claims.some(({ value }) => value !== null);
      expect([measure.id, drawings !== null]).toEqual([measure.id, isDrawn]);
    }
    expect(measures.filter(({ drawings }) => drawings).length).toBeGreaterThan(100);
  });

  test('has sound numbers, headings of their own, and words', () => {
    for (const { drawings } of measures) {
      const headings = (drawings ?? []).map(({ heading }) => heading);
      expect(new Set(headings).size).toBe(headings.length);
      for (const { drawing, description, legend } of drawings ?? []) {
        expect(printSvg(drawing)).not.toMatch(/NaN|Infinity|undefined/);
        expect(description.join(' ')).not.toMatch(/NaN|Infinity|undefined|[{}]/);
        expect(legend.groups.length).toBeGreaterThan(0);
      }
    }
  });
});

/** The drawings of a measure of the small dossier after some edits. */
const drawCopy = (id: string, ...edits: readonly Edit[]): readonly MeasureDrawing[] | null => {
  const ledger = joinClaims(loadDossier(copyDossier(...edits)).dossier);
  return resolveMeasure(ledger, id, languageOf('en-GB'));
};

describe('the drawing of a measure', () => {
  const [, water] = dossiers;

  test('is a series over time where a cell has two times', () => {
    const drawings = drawCopy('passengers') ?? [];
    expect(drawings.map(({ heading }) => heading)).toEqual(['Over time']);
    expect(drawings[0]?.description).toMatchInlineSnapshot(`
      [
        "A step chart over time: 3 claims from 2 origins.",
        "The highest and latest value stated is at least 650, by River Office (as of 5 March 2026).",
        "The lowest value stated is 400, by River Office (as of 1 March 2026).",
        "The earliest value stated is 400, by River Office (as of 1 March 2026); about 500, by Alder Post (as of 1 March 2026).",
        "Where a line is drawn, it holds the highest running total that one origin had stated by then.",
        "Unit: passengers.",
      ]
    `);
  });

  test('has a row for each origin where a measure has one true answer', () => {
    const fixed = replace('data/measures/first.json', '"time": "cumulative"', '"time": "fixed"');
    const [drawing] = drawCopy('passengers', fixed) ?? [];
    expect(drawing?.heading).toBe('By origin');
    expect(drawing?.description).toMatchInlineSnapshot(`
      [
        "A chart of rows: 3 claims from 2 origins.",
        "The highest value stated is at least 650, by River Office (as of 5 March 2026).",
        "The lowest value stated is 400, by River Office (as of 1 March 2026).",
        "Unit: passengers.",
      ]
    `);
  });

  test('has a row for each member where there are several, with the groups named', () => {
    const [drawing] = drawCopy('boats') ?? [];
    expect(drawing?.heading).toBe('Crossing: side by side');
    expect(drawing && printSvg(drawing.drawing)).toContain('Press: between 1 and 2');
    expect(drawing?.description).toMatchInlineSnapshot(`
      [
        "A chart of rows: 2 claims from 2 origins.",
        "Not dated by the source: 2 claims.",
        "The highest value stated is 3, by River Office for North ferry (not dated by the source).",
        "The lowest value stated is between 1 and 2, by Alder Post for South ferry (not dated by the source).",
        "Unit: boats.",
      ]
    `);
  });

  test('of a date is on an axis of time, and says so in its legend', () => {
    const [drawing] = drawCopy('bridge-opening') ?? [];
    expect(drawing?.heading).toBe('By origin');
    expect(drawing?.legend).toMatchObject({ overTime: true, hasSpans: true });
  });

  test('is not made of choices', () => {
    expect(drawCopy('bridge-owner')).toBeNull();
  });

  test('has a drawing for each cell over time, and one for the cells that are left', () => {
    if (!water) throw new Error('no second dossier');
    const { ledger, language } = water;
    const drawings = resolveMeasure(ledger, 'stored-volume', language) ?? [];
    expect(drawings).toHaveLength(2);
    const rows = printSvg((drawings[1] as MeasureDrawing).drawing);
    const labels = [...rows.matchAll(/class="row-label"[^>]*><tspan[^>]*>([^<]+)/g)];
    expect(labels[0]?.[1]).toBe(language.words.label.total);
  });

  test('shows what a source says instead of a value as an empty track', () => {
    if (!water) throw new Error('no second dossier');
    const { ledger, language } = water;
    for (const id of ['repair-cost', 'dam-opened', 'water-by-use']) {
      const svg = (resolveMeasure(ledger, id, language) ?? []).map(({ drawing }) =>
        printSvg(drawing),
      );
      expect(svg.join('').match(/is-empty/g)).toHaveLength(1);
    }
  });
});
