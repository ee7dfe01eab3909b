import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kinds } from '../../src/chart/kinds/index.ts';
import { printSvg } from '../../src/base/hast.ts';
import { chartKinds } from '../../src/model/figure.ts';
import { chartData, mark } from '../support/chartData.ts';

const here = import.meta.dirname;
const files = readdirSync(join(here, '../../src/chart/kinds')).filter(
  (file) => file !== 'index.ts',
);

test('every file of a chart kind is in the index, has a test and has snapshots', () => {
  expect(files).toHaveLength(chartKinds.length);
  expect(files.filter((file) => !existsSync(join(here, file.replace('.ts', '.test.ts'))))).toEqual(
    [],
  );
  const snapshots = readdirSync(join(here, 'snapshots'));
  expect(
    chartKinds.filter((kind) => !snapshots.some((name) => name.startsWith(`${kind}.`))),
  ).toEqual([]);
});

test.each(chartKinds)('%s draws hostile data without a number that is none', (kind) => {
  const rows = [{ id: 'a', label: '<script>&"\u0627\u0644'.repeat(20), missing: '' }];
  const numbers = [0, 1e15, 0.000001, 5, 5, -3];
  const marks = numbers.map((value) =>
    mark({ row: 'a', value, date: '2026-01-21', title: '</title><script>' }),
  );
  const svg = printSvg(kinds[kind].draw(chartData({ marks, rows })));
  expect(svg).not.toMatch(/NaN|Infinity|undefined|<script/);
});

test.each(chartKinds)('%s draws nothing without complaint', (kind) => {
  expect(printSvg(kinds[kind].draw(chartData({})))).not.toMatch(/NaN|Infinity|undefined/);
});

test.each(chartKinds)('%s carries no inline style and no script', (kind) => {
  const marks = [mark({ row: 'a', date: '2026-01-21' })];
  const svg = printSvg(
    kinds[kind].draw(chartData({ marks, rows: [{ id: 'a', label: 'A', missing: '' }] })),
  );
  expect(svg).not.toMatch(/style=|<style|on\w+=/);
});
