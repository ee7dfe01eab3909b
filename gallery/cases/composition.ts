import { markStatuses, shapes } from '../../src/chart/mark.ts';
import type { ChartData, MarkStatus, Sum, SumMember } from '../../src/chart/mark.ts';
import { chartData } from '../chartData.ts';
import type { KindCases } from '../cases.ts';
import { stateMark } from '../claims.ts';
import type { Stated } from '../claims.ts';
import { hostileLabels, hostileNumbers } from '../hostile.ts';
import { arabic, english } from '../tongue.ts';
import type { Tongue } from '../tongue.ts';

function listMember(tongue: Tongue, label: string, own: Stated): SumMember {
  const mark = stateMark(tongue, own);
  return { mark, label, words: `${label}: ${mark.origin}, ${mark.label}` };
}

/** What a total leaves is worked out here by hand: it is the drawing that is looked at. */
function sumOf(tongue: Tongue, parts: readonly SumMember[], own: Partial<Sum> = {}): Sum {
  const [measure = ''] = tongue.measures;
  const added = parts.reduce((sum, { mark }) => sum + mark.low, 0);
  return {
    id: 'all',
    label: measure,
    total: listMember(tongue, measure, { value: added + 120 }),
    parts,
    partsLabel: '',
    added: String(added),
    rest: { low: 120, high: 120 },
    restLabel: `${tongue.left}: 120`,
    ...own,
  };
}

function partsOf(tongue: Tongue, count: number): SumMember[] {
  return Array.from({ length: count }, (_, index) =>
    listMember(tongue, tongue.places[index % tongue.places.length] ?? '', {
      value: 40 + ((index * 53) % 90),
      group: index % 4,
      shape: index % 5 === 3 ? 'about' : 'point',
    }),
  );
}

function laySums(sums: readonly Sum[], { tag, groups }: Tongue = english): ChartData {
  const marks = sums.flatMap(({ total, parts }) => [total.mark, ...parts.map(({ mark }) => mark)]);
  return chartData({ tag, groups, sums, marks, form: 'bar' });
}

/** Returns a total with so many parts. */
export function laySum(count: number): ChartData {
  return laySums([sumOf(english, partsOf(english, count))]);
}

const all: readonly (readonly MarkStatus[])[] = [[], ...markStatuses.map((one) => [one])];
const stated = shapes.flatMap((shape) =>
  all.map((statuses) =>
    listMember(english, [shape, ...statuses].join(', '), {
      low: shape === 'range' ? 60 : 100,
      high: 100,
      shape,
      statuses,
    }),
  ),
);

const [long = '', ...others] = hostileLabels;
const hostile = hostileNumbers.map((value, index) => {
  const label = hostileLabels[index % hostileLabels.length] ?? '';
  return listMember(english, label, { value: Math.abs(value), origin: label, group: index % 6 });
});

/** Several totals stand below one another on one scale: these are its panels. */
const panels = english.panels.map((label, index) =>
  sumOf(english, partsOf(english, 3 + index), { id: `panel-${index}`, label }),
);

export const composition: KindCases = {
  full: laySum(12),
  rtl: laySums([sumOf(arabic, partsOf(arabic, 12))], arabic),
  partial: laySums([
    sumOf(english, partsOf(english, 4), {
      rest: { low: -60, high: Infinity },
      restLabel: english.left,
    }),
    sumOf(english, partsOf(english, 3), { id: 'open', rest: { low: -60, high: 300 } }),
  ]),
  empty: laySums([]),
  'one-row': laySums([sumOf(english, partsOf(english, 1))]),
  facets: laySums(panels),
  statuses: laySums([sumOf(english, stated)]),
  hostile: laySums([
    sumOf(english, hostile, { label: long, partsLabel: others.join(' '), restLabel: long }),
    sumOf(english, partsOf(english, 3), {
      id: 'none',
      label: long,
      total: listMember(english, long, { value: 0 }),
      rest: { low: -200, high: -200 },
      restLabel: others.join(' '),
    }),
  ]),
};
