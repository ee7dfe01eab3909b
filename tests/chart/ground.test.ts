import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { groundBox, projectGround } from '../../src/chart/ground.ts';

/** Lake Victoria: three countries around water. */
const around = [
  { latitude: 0.3, longitude: 32.6 },
  { latitude: -2.5, longitude: 32.9 },
  { latitude: -0.1, longitude: 34.75 },
];
/** Crete and Cyprus. */
const islands = [
  { latitude: 35.3, longitude: 25.1 },
  { latitude: 35.2, longitude: 33.4 },
];

const numbersOf = (path: string): number[] => (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

test('the ground is cut off at the edges of the box and small', () => {
  for (const positions of [around, islands]) {
    const { land, borders } = projectGround(positions);
    expect(land).not.toBe('');
    // Path data hold coordinates only; the highest is that of the wider side.
    expect(Math.min(...numbersOf(land.replace(/[hvl][^A-Za-z]*/g, '')))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbersOf(land))).toBeLessThanOrEqual(groundBox.width);
    expect(gzipSync(land + borders).length).toBeLessThan(2048);
  }
});

test('positions lie inside the box with room around them, the north above the south', () => {
  const { pointOf } = projectGround(around);
  const [north, south, east] = around.map(pointOf);
  for (const point of [north, south, east]) {
    expect(point?.x).toBeGreaterThan(0.1);
    expect(point?.x).toBeLessThan(0.9);
    expect(point?.y).toBeGreaterThan(0.1);
    expect(point?.y).toBeLessThan(0.9);
  }
  expect(north?.y).toBeLessThan(south?.y ?? 0);
  expect(north?.x).toBeLessThan(east?.x ?? 0);
});

test('countries in sight have codes that can be named in any language, and far ones are left out', () => {
  const codes = projectGround(around).countries.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['KE', 'TZ', 'UG']));
  expect(codes).not.toContain('FR');
});

test('a ring has its radius in kilometres to all sides', () => {
  const { ringOf, pointOf } = projectGround(around);
  const [middle] = around;
  if (!middle) throw new Error('no position');
  const ring = ringOf(middle, 111.195 / 3);
  const [, left, top, radius] = /^M([\d.]+) ([\d.]+)a([\d.]+) /.exec(ring)?.map(Number) ?? [];
  const degree = pointOf({ ...middle, latitude: middle.latitude - 1 }).y - pointOf(middle).y;
  expect((3 * Number(radius)) / (degree * groundBox.height)).toBeCloseTo(1, 1);
  expect((Number(left) + Number(radius)) / groundBox.width).toBeCloseTo(pointOf(middle).x, 3);
  expect(Number(top) / groundBox.height).toBeCloseTo(pointOf(middle).y, 3);
});

test('a ring that the edge of the box cuts off stays inside, and open', () => {
  const { ringOf } = projectGround(around);
  const [middle] = around;
  if (!middle) throw new Error('no position');
  const ring = ringOf(middle, 400);
  expect(ring).not.toMatch(/[az]/i);
  const numbers = numbersOf(ring);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThanOrEqual(groundBox.width);
});

test('one place alone has ground around it, and one at a pole is drawn without complaint', () => {
  const one = projectGround([{ latitude: 47, longitude: 8 }]);
  expect(one.pointOf({ latitude: 47, longitude: 8 }).x).toBeCloseTo(0.5);
  expect(one.borders).not.toBe('');
  const pole = projectGround([{ latitude: 90, longitude: 180 }]);
  expect(pole.land + pole.borders).not.toMatch(/NaN|Infinity/);
});
