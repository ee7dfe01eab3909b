import { s } from 'hastscript';
import { expect, test } from 'vitest';
import { printSvg } from '../../src/base/hast.ts';
import { flattenDrawing } from '../../src/chart/flatDrawing.ts';

function flatten(...children: ReturnType<typeof s>[]): string {
  const drawing = s('svg', { width: '100%', height: 100 }, children);
  return printSvg(flattenDrawing(drawing, 500)).replace(/^<g>|<\/g>$/g, '');
}

test('percentages become pixels of the width and of the height', () => {
  expect(flatten(s('line', { x1: '10%', x2: 40, y1: '50%', y2: '100%' }))).toBe(
    '<line x1="50" x2="40" y1="50" y2="100"></line>',
  );
});

test('a drawing inside becomes a moved group, and what is in it is measured by its own size', () => {
  const inner = s(
    'svg',
    { x: '10%', y: 20, width: '50%', overflow: 'visible', 'data-claim': 'a' },
    [s('circle', { cx: '100%', cy: '50%', r: 4 })],
  );
  expect(flatten(inner)).toBe(
    '<g data-claim="a" transform="translate(50 20)"><circle cx="250" cy="50" r="4"></circle></g>',
  );
});

test('a stretched path is drawn out, so that its line keeps its width', () => {
  const box = {
    width: '100%',
    height: '100%',
    viewBox: '0 0 100 100',
    preserveAspectRatio: 'none',
  };
  const path = s('path', { d: 'M0 0H50V100', 'vector-effect': 'non-scaling-stroke' });
  expect(flatten(s('svg', box, [path]))).toBe(
    '<g transform="translate(0 0)"><path d="M0 0H250V100"></path></g>',
  );
});

test('a drawing with its own units is scaled, in proportion and in the middle', () => {
  const box = { x: 0, width: 200, height: 100, viewBox: '10 0 20 20' };
  const dot = s('circle', { cx: 20, cy: 10, r: 1 });
  expect(flatten(s('svg', box, [dot]))).toBe(
    '<g transform="translate(0 0)"><circle cx="20" cy="10" r="1" transform="scale(5 5)"></circle></g>',
  );
});
