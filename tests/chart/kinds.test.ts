import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { caseNames, gallery, listCases } from '../../gallery/cases.ts';
import type { GalleryCase } from '../../gallery/cases.ts';
import { printSvg } from '../../src/base/hast.ts';
import { heightOf } from '../../src/chart/drawingHeight.ts';
import { drawFacets } from '../../src/chart/facets.ts';
import { kinds } from '../../src/chart/kinds/index.ts';
import { chartKinds } from '../../src/model/figure.ts';
import { languageOf } from '../../src/words/language.ts';
import { chartData, mark } from '../support/chartData.ts';

const here = import.meta.dirname;
const files = readdirSync(join(here, '../../src/chart/kinds')).filter(
  (file) => file !== 'index.ts',
);
const cases = listCases().map((one) => ({ ...one, toString: () => `${one.kind} ${one.name}` }));
const draw = ({ kind, data }: Pick<GalleryCase, 'kind' | 'data'>) =>
  drawFacets(kinds[kind].draw, data);

/** The tags of a drawing without the words between them. */
const tagsOf = (svg: string): string => (svg.match(/<[^<>]*>/g) ?? []).join('\n');

test('every file of a chart kind is in the index, has a test and has snapshots', () => {
  expect(files).toHaveLength(chartKinds.length);
  expect(files.filter((file) => !existsSync(join(here, file.replace('.ts', '.test.ts'))))).toEqual(
    [],
  );
  const snapshots = readdirSync(join(here, 'snapshots'));
  expect(
    chartKinds.filter((kind) => !snapshots.some((name) => name.startsWith(`${kind}.`))),
  ).toEqual([]);
  expect(chartKinds.filter((kind) => !snapshots.includes(`${kind}.rtl.svg`))).toEqual([]);
});

test('the gallery has every chart kind in every case, with claims in all but the empty one', () => {
  expect(cases).toHaveLength(chartKinds.length * caseNames.length);
  const silent = cases.filter(({ data }) => data.marks.length === 0);
  expect(silent.map(({ name }) => name)).toEqual(chartKinds.map(() => 'empty'));
  expect(chartKinds.filter((kind) => gallery[kind].rtl.language.direction !== 'rtl')).toEqual([]);
});

test.each(cases)('$kind draws the case $name with numbers that are some', (one) => {
  expect(tagsOf(printSvg(draw(one)))).not.toMatch(/NaN|Infinity|undefined/);
});

test.each(cases)('$kind carries no style, no script and no markup of words in $name', (one) => {
  const svg = printSvg(draw(one));
  expect(svg).not.toMatch(/<(?:style|script|b)\b/);
  expect(tagsOf(svg)).not.toMatch(/\s(?:style|id|on\w+)=/);
});

test.each(cases)('$kind has one element for each claim in $name', (one) => {
  const drawn = [...printSvg(draw(one)).matchAll(/data-claim="([^"]+)"/g)].map(([, id]) => id);
  const { marks, references } = one.data;
  const asked = [...marks, ...references].map(({ id }) => id);
  expect(drawn.toSorted()).toEqual(asked.toSorted());
});

test.each(cases)('$kind fills its width and states its height in $name', (one) => {
  const drawing = draw(one);
  expect(drawing.properties['width']).toBe('100%');
  expect(Number(drawing.properties['height'])).toBeGreaterThanOrEqual(0);
  if (one.name !== 'empty') expect(heightOf(drawing)).toBeGreaterThan(40);
});

test.each(cases)('$kind keeps to the width of the drawing in $name', (one) => {
  const places = [...printSvg(draw(one)).matchAll(/\s(?:x|x1|x2|cx)="(-?[\d.]+)%"/g)];
  const outside = places.map(([, x]) => Number(x)).filter((x) => x < -5 || x > 105);
  expect(outside).toEqual([]);
});

test.each(cases)('$kind draws $name in the other direction, too', (one) => {
  const tag = one.data.language.direction === 'rtl' ? 'en-GB' : 'ar-JO';
  const turned = { ...one.data, language: languageOf(tag) };
  const svg = printSvg(draw({ kind: one.kind, data: turned }));
  expect(tagsOf(svg)).not.toMatch(/NaN|Infinity|undefined/);
  const count = (text: string): number => text.match(/data-claim=/g)?.length ?? 0;
  expect(count(svg)).toBe(count(printSvg(draw(one))));
});

test.each(chartKinds)('%s draws nothing, and one claim of no row, without complaint', (kind) => {
  for (const marks of [[], [mark({ row: 'a', date: '2026-01-21' })]])
    expect(printSvg(kinds[kind].draw(chartData({ marks })))).not.toMatch(/NaN|Infinity|undefined/);
});
