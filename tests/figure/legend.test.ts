import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/chart/kinds/index.ts';
import type { ChartData } from '../../src/chart/mark.ts';
import { legendOf } from '../../src/figure/legend.ts';
import type { LegendContent } from '../../src/chart/legend.ts';
import type { ChartKind } from '../../src/model/figure.ts';
import { chartData, mark } from '../support/chartData.ts';

const legend = (kind: ChartKind, own: Partial<ChartData>): LegendContent =>
  legendOf(chartData(own), kinds[kind]);

const month = { start: Date.UTC(2026, 0, 1), end: Date.UTC(2026, 1, 1) - 1 };

describe('what a legend explains', () => {
  test('is what the drawing holds, and nothing else', () => {
    const marks = [
      mark({ group: 1, shape: 'floor' }),
      mark({ group: 1, statuses: ['estimated', 'disowned'] }),
    ];
    expect(legend('ranked-rows', { marks })).toMatchObject({
      groups: [{ index: 1, label: 'Newspapers' }],
      shapes: ['point', 'floor'],
      statuses: ['estimated', 'disowned'],
      hasSpans: false,
      references: [],
    });
  });

  test('names statuses for every kind, also where no value stands on a scale', () => {
    const marks = [mark({ statuses: ['unconfirmed'] })];
    for (const kind of ['spans', 'timeline', 'series', 'map'] as const)
      expect(legend(kind, { marks }).statuses).toEqual(['unconfirmed']);
  });

  test('takes the form of the values: bars where the figure asks for them, and always in a bullet', () => {
    const marks = [mark({})];
    expect(legend('ranked-rows', { marks }).form).toBe('dot');
    expect(legend('ranked-rows', { marks, form: 'bar' }).form).toBe('bar');
    expect(legend('bullet', { marks }).form).toBe('bar');
    expect(legend('steps', { marks, form: 'bar' }).form).toBe('dot');
    expect(legend('ranked-rows', { marks, form: 'bar', scale: 'time' }).form).toBe('dot');
  });

  test('names reference lines once by their measure', () => {
    const references = [mark({ series: 'Capacity' }), mark({ series: 'Capacity', group: 1 })];
    const referenceSeries = ['Plan', 'Capacity'];
    expect(legend('bullet', { references, referenceSeries })).toMatchObject({
      groups: [{ index: 0 }, { index: 1 }],
      references: [{ index: 1, label: 'Capacity' }],
    });
  });

  test('tells a value of some moment of a time from one of the whole of it', () => {
    expect(legend('steps', { marks: [mark({ time: month })] })).toMatchObject({
      hasSpans: true,
      hasPeriods: false,
    });
    expect(legend('series', { marks: [mark({ time: month, covers: true })] })).toMatchObject({
      hasSpans: false,
      hasPeriods: true,
    });
  });

  test('calls a date that is no single day a span of time, and not exact', () => {
    const dated = mark({ low: month.start, high: month.end });
    expect(legend('ranked-rows', { marks: [dated], scale: 'time' })).toMatchObject({
      shapes: [],
      hasSpans: true,
      overTime: true,
    });
  });
});
