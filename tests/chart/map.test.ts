import type { Element, ElementContent, Properties } from 'hast';
import { describe, expect, test } from 'vitest';
import { printSvg } from '../../src/base/hast.ts';
import { estimateTextWidth } from '../../src/base/textWidth.ts';
import { heightOf } from '../../src/chart/drawingHeight.ts';
import { drawMap } from '../../src/chart/kinds/map.ts';
import type { ChartData, Mark } from '../../src/chart/mark.ts';
import type { MapData, Site } from '../../src/chart/mapData.ts';
import { nameDrawing } from '../../src/chart/namedDrawing.ts';
import { chartData, mark } from '../support/chartData.ts';

const site = (id: string, label: string, at: Site['at']): Site => ({
  id,
  label,
  at,
  ring: at ? 'M1 1L2 2' : '',
});

const sites = [
  site('north', 'North harbour', { x: 0.3, y: 0.15 }),
  site('near', 'Near island', { x: 0.34, y: 0.17 }),
  site('south', 'South harbour', { x: 0.8, y: 0.85 }),
  site('lost', 'Lost harbour', null),
];

const marks = [
  mark({ id: 'a', value: 9000, label: '9,000', when: 'in 2024' }),
  mark({ id: 'b', value: 4000, shape: 'about', group: 1, label: 'about 4,000' }),
  mark({ id: 'c', value: 2250, shape: 'floor', label: '2,250 or more' }),
  mark({ id: 'd', low: 1000, high: 4000, shape: 'range', statuses: ['estimated', 'provisional'] }),
  mark({ id: 'e', value: 500, shape: 'ceiling', statuses: ['disowned'] }),
  mark({ id: 'f', value: 100, label: '100' }),
];

const tally = (
  place: string,
  label: string,
  ids: readonly string[],
): MapData['tallies'][number] => ({
  id: `${place} ${label}`,
  label,
  site: place,
  marks: ids,
});

const map: MapData = {
  ground: {
    land: 'M0 0H600V300H0Z',
    borders: 'M0 100H600',
    countries: [{ code: 'JO', at: { x: 0.5, y: 0.5 } }],
  },
  sites,
  tallies: [
    tally('north', 'Old depot', ['a', 'b']),
    tally('north', 'New depot', ['c']),
    tally('near', 'Island depot', ['d']),
    tally('south', 'South depot', ['e']),
    tally('lost', 'Lost depot', ['f']),
  ],
  routes: [
    { from: 'north', to: 'south', label: 'From north to south', mark: 'r' },
    { from: 'lost', to: 'south', label: 'From lost to south', mark: 's' },
  ],
  precisions: ['Dotted ring of 10 km: a town.'],
};

const references = [
  mark({ id: 'r', value: 700, label: '700', when: 'in 2025' }),
  mark({ id: 's', value: 50, label: '50' }),
];

const draw = (own: Partial<ChartData> & { tag?: string } = {}): Element =>
  drawMap(chartData({ marks, references, map, ...own }));
const print = (own?: Parameters<typeof draw>[0]): string => printSvg(draw(own));

/** Returns every element of a drawing. */
function elementsOf(element: Element): Element[] {
  const children = element.children.filter((child: ElementContent) => child.type === 'element');
  return [element, ...children.flatMap(elementsOf)];
}

const classesOf = ({ properties }: Element): string[] => properties['className'] ?? [];

/** A box on a map of a width, in pixels, and what it belongs to. */
interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Returns the boxes of words and circles on the ground, as they stand on narrow or wide screens. */
function boxesAt(drawing: Element, width: number, screen: 'narrow' | 'wide'): Box[] {
  const ground = elementsOf(drawing).find((one) => classesOf(one).includes('map-ground'));
  const share = (value: Properties[string]): number => parseFloat(String(value ?? 0)) / 100;
  const other = screen === 'narrow' ? 'is-wide' : 'is-narrow';
  return elementsOf(ground ?? drawing).flatMap((svg): Box[] => {
    const { x, y } = svg.properties;
    if (svg.tagName !== 'svg' || !String(x).endsWith('%')) return [];
    const [left, top] = [share(x) * width, (share(y) * (width * 3)) / 4];
    return svg.children.flatMap((child): Box[] => {
      if (child.type !== 'element' || classesOf(child).includes(other)) return [];
      const { cx, cy, r, x: dx, y: dy } = child.properties;
      if (classesOf(child).includes('backing')) {
        const [middle, centre] = [left + Number(cx), top + Number(cy)];
        // The square inside the circle: words may come near its corners.
        const half = Number(r) * 0.7;
        return [box(`circle ${r}`, [middle, centre], [half, half])];
      }
      if (child.tagName !== 'text') return [];
      const [words] = child.children;
      const text = words?.type === 'text' ? words.value : '';
      const half = estimateTextWidth(text, 12) / 2;
      return [box(text, [left + Number(dx), top + Number(dy) - 5], [half, 6])];
    });
  });
}

function box(
  name: string,
  [x, y]: readonly [number, number],
  [across, down]: readonly [number, number],
): Box {
  return { name, left: x - across, right: x + across, top: y - down, bottom: y + down };
}

function overlapping(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      // Numbers stand in their circles.
      .filter((b) => ![a, b].some(isNumber) || ![a, b].some(isCircle))
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.name} on ${b.name}`),
  );
}

const isNumber = ({ name }: Box): boolean => /^\p{Nd}+$/u.test(name);
const isCircle = ({ name }: Box): boolean => name.startsWith('circle');

const screens = [
  [288, 'narrow'],
  [420, 'narrow'],
  [660, 'narrow'],
  [640, 'wide'],
  [768, 'wide'],
  [896, 'wide'],
] as const;

describe('map', () => {
  test('draws circles, rings and routes over land, and names everything below', async () => {
    await expect(print()).toMatchFileSnapshot('snapshots/map.full.svg');
  });

  test('leaves the ground as it is where words run from right to left, and turns what is written', async () => {
    const turned = print({ tag: 'ar-JO' });
    await expect(turned).toMatchFileSnapshot('snapshots/map.rtl.svg');
    expect(turned).toContain('x="30%"');
    expect(turned).toContain('الأردن');
  });

  test('gives circles areas proportional to their numbers', () => {
    const radius = (value: number): number => {
      const one = draw({ marks: [mark({ id: 'a', value }), mark({ id: 'b', value: 10_000 })] });
      const circle = elementsOf(one).find((el) => el.properties['dataClaim'] === 'a');
      const rim = elementsOf(circle ?? one).find((el) => classesOf(el).includes('rim'));
      return Number(rim?.properties['r']);
    };
    expect((radius(2500) / radius(10_000)) ** 2).toBeCloseTo(0.25, 2);
    expect((radius(900) / radius(10_000)) ** 2).toBeCloseTo(0.09, 2);
  });

  test('stands each claim, those of routes too, for one element with its title', () => {
    const ids = elementsOf(draw()).flatMap(({ properties }) => properties['dataClaim'] ?? []);
    expect(ids.map(String).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'r', 's']);
  });

  test('draws one arrow for a route with two positions, and tells one without in words', () => {
    expect(print().match(/class="route" x1/g)).toHaveLength(1);
    expect(print()).toContain('From lost to south');
    expect(print({ references: [] })).not.toContain('class="route"');
  });

  test('says of places without a position that they are not on the map', () => {
    expect(print()).toContain('Not on the map');
    const placed = { ...map, tallies: map.tallies.slice(0, 4), routes: [] };
    const all = print({ map: placed, marks: marks.slice(0, 5), references: [] });
    expect(all).not.toContain('Not on the map');
  });

  test('says that borders are de facto', () => {
    expect(print()).toContain('Borders are drawn as they are in fact');
  });

  test('draws a ring for every place in sight', () => {
    expect(print().match(/class="whereabouts"/g)).toHaveLength(3);
  });

  test('has a band for a range, a dashed rim where provisional, a strike where disowned', () => {
    expect(print()).toMatch(/class="rim is-dashed" d="M-[\d.]+ 0A[^"]*ZM/);
    expect(print().match(/class="strike"/g)).toHaveLength(1);
    expect(print().match(/class="hatch"/g)).toHaveLength(1);
  });

  test.each(screens)('keeps words and circles apart and whole at %i px (%s)', (width, screen) => {
    for (const tag of ['en-GB', 'ar-JO']) {
      const boxes = boxesAt(draw({ tag }), width, screen);
      expect(boxes.length).toBeGreaterThan(8);
      expect(overlapping(boxes)).toEqual([]);
      const cut = boxes.filter(
        ({ left, right, top, bottom }) =>
          left < 0 || right > width || top < 0 || bottom > (width * 3) / 4,
      );
      expect(cut).toEqual([]);
    }
  });

  test('leaves out the number of a route without room on narrow screens, and tells it below', () => {
    const close = [
      site('north', 'North harbour', { x: 0.3, y: 0.3 }),
      site('near', 'Near island', { x: 0.42, y: 0.34 }),
    ];
    const routes = [{ from: 'north', to: 'near', label: 'Over the strait', mark: 'r' }];
    const tallies = [
      tally('north', 'Old depot', ['a', 'b']),
      tally('north', 'New depot', ['c']),
      tally('near', 'Island depot', ['d']),
      tally('near', 'Island quay', ['e']),
    ];
    const drawing = draw({ map: { ...map, sites: close, routes, tallies } });
    const numbers = (width: number, screen: 'narrow' | 'wide'): string[] => {
      const boxes = boxesAt(drawing, width, screen);
      expect(overlapping(boxes)).toEqual([]);
      return boxes.filter(isNumber).map(({ name }) => name);
    };
    expect(numbers(288, 'narrow')).toEqual(['1', '2', '3', '4']);
    expect(numbers(896, 'wide')).toEqual(['1', '2', '3', '4', '5']);
    expect(printSvg(drawing)).toContain('>5. Over the strait</tspan>');
  });

  test('draws words that stand in one place on all screens once', () => {
    expect(print().match(/<text class="country"[^>]*>Jordan</g)).toHaveLength(1);
    expect(print().match(/<text class="lane-label is-wide"[^>]*>North harbour</g)).toHaveLength(1);
    expect(print()).not.toMatch(/is-narrow"[^>]*>North harbour</);
  });

  test('draws the list below once: on wide screens its second half stands beside the first', () => {
    expect(print().match(/>4\. South depot</g)).toHaveLength(1);
    expect(print()).toMatch(/<g class="second-half"><text [^>]*><tspan class="row-label" x="50%"/);
    expect(print({ tag: 'ar-JO' })).toContain('<g class="second-half is-turned">');
  });

  test('leaves out a name without room, and has its number all the same', () => {
    const long = sites.map((one) => ({ ...one, label: `${one.label} `.repeat(9) }));
    const boxes = boxesAt(draw({ map: { ...map, sites: long } }), 288, 'narrow');
    expect(boxes.some(({ name }) => name.startsWith('North harbour'))).toBe(false);
    expect(boxes.map(({ name }) => name)).toContain('1');
  });

  test('keeps its ratio by classes and states the height of the files', () => {
    const drawing = draw();
    expect(drawing.properties['height']).toBe((672 * 3) / 4);
    expect(heightOf(drawing)).toBeGreaterThan(504);
    const named = nameDrawing(drawing, 'x').properties['className'] as string[];
    expect(named.slice(0, 3)).toEqual(['drawing', 'map', 'has-1-panels']);
    const lines = (screen: string): number =>
      named
        .filter((name) => name.startsWith(`${screen}-`))
        .reduce((sum, name) => sum + Number(name.split('-')[1]), 0);
    expect(lines('wide') * 17).toBeGreaterThanOrEqual(heightOf(drawing) - 504);
    expect(lines('narrow')).toBeGreaterThan(lines('wide'));
  });

  test('draws a panel for each facet, with one scale and one list', () => {
    const split = (one: Mark): Mark => ({ ...one, facet: one.group === 1 ? 'two' : 'one' });
    const facets = [
      { id: 'one', label: 'First' },
      { id: 'two', label: 'Second' },
    ];
    const drawing = draw({ marks: marks.map(split), facets });
    expect(drawing.properties['height']).toBe(2 * 504);
    expect(printSvg(drawing).match(/class="land"/g)).toHaveLength(2);
    const ids = elementsOf(drawing).flatMap(({ properties }) => properties['dataClaim'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('draws one place, and nothing at all, without complaint', () => {
    const one = { ...map, tallies: map.tallies.slice(1, 2), routes: [] };
    expect(print({ map: one, marks: [mark({ id: 'c', value: 0 })], references: [] })).not.toMatch(
      /NaN|Infinity|undefined/,
    );
    expect(printSvg(drawMap(chartData({})))).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('writes hostile labels as words', () => {
    const hostile = map.tallies.map((one) => ({ ...one, label: '</text><script>"&' }));
    expect(print({ map: { ...map, tallies: hostile } })).not.toContain('<script');
  });
});
