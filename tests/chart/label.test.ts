import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findPlace,
  layTaken,
  lineBox,
  placesBeside,
  symbolBox,
} from '../../src/chart/marks/label.ts';
import type { Box, Extent, Spot } from '../../src/chart/marks/label.ts';

const widths = [270, 690] as const;

const place = (
  spot: Spot,
  {
    taken = [],
    width = 80,
    within = [0, 1],
  }: {
    taken?: readonly Box[];
    width?: number;
    within?: readonly [number, number];
  } = {},
): Extent | null => {
  const room = { widths, top: -20, bottom: 150, taken: layTaken(taken, widths) };
  return findPlace({ width, spot, places: placesBeside.point, within }, room)?.extent ?? null;
};

describe('a place for words', () => {
  const spot = { share: 0.5, y: 60 };

  test('is before the spot where nothing is in the way', () => {
    expect(place(spot)).toMatchObject({ right: 0.5 * 270 - 12, farRight: 0.5 * 690 - 12 });
  });

  test('is off a line through the spot', () => {
    const line = lineBox({ share: 0, y: 60 }, { share: 1, y: 60 });
    const found = place(spot, { taken: [line, symbolBox(spot, 'point')] });
    expect(found && (found.bottom <= line.top || found.top >= line.bottom)).toBe(true);
  });

  test('is not beside the symbol of another spot, whose words they would seem to be', () => {
    const other = { share: 0.5, y: 78 };
    const found = place(spot, { taken: [symbolBox(spot, 'point'), symbolBox(other, 'point')] });
    expect(found && found.bottom + 3 <= symbolBox(other, 'point').top).toBe(true);
  });

  test('is none where words would be cut off at one of the widths', () => {
    expect(place(spot, { width: 275 })).toBeNull();
    expect(place(spot, { width: 90, within: [0.4, 0.6] })).toBeNull();
    expect(place({ ...spot, y: 400 })).toBeNull();
  });

  test('touches nothing at any width between the two', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const spots = fc.record({ share, y: fc.integer({ min: 0, max: 150 }) });
    const check = (own: Spot, others: Spot[], part: number): void => {
      const taken = [own, ...others].map((one) => symbolBox(one, 'point'));
      const found = place(own, { taken });
      if (!found) return;
      const width = 270 + part * (690 - 270);
      const left = found.left + part * (found.farLeft - found.left);
      for (const box of taken) {
        const isApart =
          found.bottom <= box.top ||
          box.bottom <= found.top ||
          left + 84 <= box.from * width + box.left + 0.01 ||
          box.to * width + box.right <= left + 0.01;
        expect(isApart).toBe(true);
      }
    };
    fc.assert(fc.property(spots, fc.array(spots, { maxLength: 12 }), share, check));
  });
});
