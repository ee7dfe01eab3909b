import { s } from 'hastscript';
import { describe, expect, test } from 'vitest';
import { printSvg } from '../../src/base/hast.ts';
import { markStatuses, shapes } from '../../src/chart/mark.ts';
import type { Mark, MarkStatus, Shape } from '../../src/chart/mark.ts';
import { drawBar } from '../../src/chart/marks/bar.ts';
import { drawSymbol } from '../../src/chart/marks/symbol.ts';
import { mark } from '../support/chartData.ts';

const statuses: readonly (readonly MarkStatus[])[] = [
  [],
  ...markStatuses.map((status) => [status]),
  ['estimated', 'provisional'],
];

const symbolOf = (shape: Shape, own: readonly MarkStatus[]): Mark =>
  mark({
    id: `${shape}.${own.join('.')}`,
    shape,
    statuses: own,
    low: shape === 'range' ? 0.3 : 0.6,
    high: 0.6,
    title: 'someone',
  });

const forms = {
  symbol: (own: Mark, y = 10) =>
    drawSymbol(own, {
      x: '60%',
      y,
      heading: 'right',
      from: { x: own.shape === 'range' ? '30%' : '60%', y },
    }),
  bar: (own: Mark, y = 10) =>
    drawBar(own, { axis: { shareOf: (value) => value, heading: 'right' }, y }),
};

const bare = (svg: string): string =>
  svg.replaceAll(/ is-[a-z-]+(?=[ "])| data-claim="[^"]*"/g, '');

describe.each(Object.keys(forms) as (keyof typeof forms)[])('the %s of a claim', (form) => {
  const draw = (shape: Shape, own: readonly MarkStatus[] = []): string =>
    printSvg(forms[form](symbolOf(shape, own)));

  test('is drawn for each shape in each status', async () => {
    const columns = shapes.map((shape, column) => {
      const parts = statuses.map((own, row) => forms[form](symbolOf(shape, own), 15 + row * 30));
      return s('svg', { x: column * 100, width: 100, overflow: 'visible' }, parts);
    });
    const sheet = s('svg', { width: 500, height: statuses.length * 30 }, columns);
    await expect(printSvg(sheet)).toMatchFileSnapshot(`snapshots/${form}s.statuses.svg`);
  });

  test('differs from shape to shape', () => {
    expect(new Set(shapes.map((shape) => bare(draw(shape)))).size).toBe(shapes.length);
  });

  test.each(shapes)(
    'of the shape %s differs from status to status by its drawing alone',
    (shape) => {
      // A disowned value and a copying error are struck in one way; words tell them apart.
      const different = statuses.filter(([status]) => status !== 'copy-error');
      const drawn = different.map((own) =>
        printSvg(forms[form](symbolOf(shape, own))).replaceAll(
          /class="mark[^"]*"|data-claim="[^"]*"/g,
          '',
        ),
      );
      expect(new Set(drawn).size).toBe(different.length);
      expect(bare(draw(shape, ['copy-error']))).toBe(bare(draw(shape, ['disowned'])));
    },
  );

  test.each(shapes)('of the shape %s is one element with its claim and its title', (shape) => {
    const svg = draw(shape, ['estimated']);
    expect(svg.match(/data-claim/g)).toHaveLength(1);
    expect(svg).toMatch(/^<svg [^>]*class="mark group-0 is-estimated"[^>]*><title>someone</);
  });

  test('says each status in its own way', () => {
    expect(draw('point', ['estimated'])).toMatch(/class="(?:hatch|band is-hatched)"/);
    expect(draw('range', ['estimated'])).toContain('class="band is-hatched"');
    expect(draw('range', ['provisional'])).toContain('class="band is-dashed"');
    expect(draw('floor', ['provisional'])).toContain('class="outline is-dashed"');
    expect(draw('point', ['disowned'])).toContain('class="strike"');
    expect(draw('floor', ['unconfirmed'])).toContain('class="outline"');
    expect(draw('floor')).toContain('class="body"');
  });

  test('holds no id, no pattern and no style', () => {
    for (const shape of shapes) expect(draw(shape)).not.toMatch(/ id=|url\(|style|<pattern/);
  });
});

test('a range has both ends marked', () => {
  expect(printSvg(forms.symbol(symbolOf('range', []))).match(/class="bound"/g)).toHaveLength(2);
});

test('a mark without a claim, as in a legend, carries neither claim nor title nor group', () => {
  const svg = printSvg(forms.symbol(mark({ id: '', title: '', group: -1 })));
  expect(svg).toMatch(/^<svg [^>]*class="mark"><path/);
});

test.each([
  ['right', '<path'],
  ['left', '<g transform="rotate(180)">'],
  ['up', '<g transform="rotate(-90)">'],
] as const)('values that grow to the %s turn the arrow of a bound', (heading, start) => {
  const spot = { x: '50%', y: 10, heading };
  const svg = printSvg(drawSymbol(mark({ shape: 'floor', title: '' }), spot));
  expect(svg).toContain(`>${start}`);
});

describe('bars', () => {
  const axis = { shareOf: (value: number) => (value + 10) / 20, heading: 'right' } as const;
  const draw = (own: Partial<Mark> & { value?: number }): string =>
    printSvg(drawBar(mark({ ...own, title: '' }), { axis, y: 5 }));
  const bandsOf = (svg: string): string[] =>
    [...svg.matchAll(/class="band" x1="([^"]+)" x2="([^"]+)"[^>]*stroke-width="(\d+)"/g)].map(
      ([, from, to, width]) => `${from}-${to} ${width}`,
    );

  test('run from zero, to the left for numbers below it', () => {
    expect(bandsOf(draw({ value: 5 }))).toEqual(['50%-75% 10']);
    expect(bandsOf(draw({ value: -5 }))).toEqual(['50%-25% 10']);
  });

  test('of a range are full to the number nearer to zero, and thin to the other', () => {
    const range = (low: number, high: number): string[] =>
      bandsOf(draw({ shape: 'range', low, high }));
    expect(range(2, 6)).toEqual(['50%-60% 10', '60%-80% 4']);
    expect(range(-6, -2)).toEqual(['50%-40% 10', '40%-20% 4']);
    expect(range(-2, 6)).toEqual(['40%-80% 4']);
  });

  test('of a ceiling are thin, as the number may be anywhere below', () => {
    expect(bandsOf(draw({ shape: 'ceiling', value: 5 }))).toEqual(['50%-75% 4']);
  });

  test('of zero have no length, and still an end to be seen', () => {
    const svg = draw({ value: 0 });
    expect(bandsOf(svg)).toEqual([]);
    expect(svg).toContain('class="bound"');
  });
});
