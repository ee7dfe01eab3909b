import { describe, expect, test } from 'vitest';
import { wishNames } from '../../src/chart/marks/names.ts';
import type { ChartData, Mark } from '../../src/chart/mark.ts';
import { chartData, mark } from '../support/chartData.ts';

const old = mark({ date: '2026-01-01', value: 3 });
const high = mark({ date: '2026-01-02', value: 9 });
const late = mark({ date: '2026-01-03', value: 5 });
const other = mark({ date: '2026-01-01', value: 1, origin: 'Mill' });

const wordsOf = (own: Partial<ChartData>, joined: readonly Mark[] = []): string[] => {
  const spotOf = ({ time, high: y }: Mark): { share: number; y: number } => ({
    share: time?.start ?? 0,
    y,
  });
  const wishes = wishNames(chartData(own), { spotOf, joined: new Set(joined) });
  return wishes.map(({ words }) => words);
};

describe('the words beside marks', () => {
  test('begin with the highest value and the latest', () => {
    expect(wordsOf({ marks: [old, high, late] })).toEqual(['9', '5', '3']);
  });

  test('never begin with a ceiling or a disowned value where there is another', () => {
    const ceiling = { ...high, shape: 'ceiling' as const };
    const disowned = { ...high, statuses: ['disowned' as const] };
    expect(wordsOf({ marks: [old, ceiling, disowned] })[0]).toBe('3');
    expect(wordsOf({ marks: [ceiling] })).toEqual(['9']);
  });

  test('name the origins where there are several, and the value alone where that has no room', () => {
    expect(wordsOf({ marks: [old, other] })).toEqual(['Harbour office: 3', '3', 'Mill: 1', '1']);
  });

  test('name one origin only where origins are asked for', () => {
    expect(wordsOf({ marks: [old], naming: 'origins' })[0]).toBe('Harbour office: 3');
    expect(wordsOf({ marks: [old], naming: 'groups' })).toEqual(['3']);
  });

  test('name the origin of a line once', () => {
    const spotOf = (): { share: number; y: number } => ({ share: 0, y: 0 });
    const data = chartData({ marks: [old, late], naming: 'origins' });
    const lines = wishNames(data, { spotOf, joined: new Set([old, late]) })
      .filter(({ words }) => words.includes('Harbour'))
      .map(({ keys }) => keys[1]);
    expect(new Set(lines)).toEqual(new Set(['line of Harbour office']));
  });
});
