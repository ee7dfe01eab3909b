import type { ChartData, Mark } from '../src/chart/mark.ts';
import { languageOf } from '../src/words/language.ts';

const day = (text: string): { start: number; end: number } => {
  const start = Date.parse(`${text}T00:00:00Z`);
  return { start, end: start + 86_399_999 };
};

let count = 0;

/** Returns a mark with everything that is not given filled in. */
export function mark(own: Partial<Mark> & { date?: string; value?: number }): Mark {
  const { date, value = 10, ...rest } = own;
  count += 1;
  return {
    id: `claim-${count}`,
    row: '',
    facet: '',
    series: '',
    origin: 'Harbour office',
    members: [],
    group: 0,
    shape: 'point',
    low: value,
    high: value,
    time: date === undefined ? null : day(date),
    covers: false,
    statuses: [],
    cumulative: true,
    label: String(value),
    when: '',
    title: `someone, ${value}`,
    ...rest,
  };
}

/** Returns chart data with everything that is not given filled in. */
export function chartData(own: Partial<ChartData> & { tag?: string }): ChartData {
  const { tag = 'en-GB', ...rest } = own;
  const language = languageOf(tag);
  return {
    marks: [],
    references: [],
    referenceSeries: ['Capacity'],
    rows: [],
    sums: [],
    facets: [],
    eras: [],
    domain: [],
    form: 'dot',
    groups: ['Harbour office', 'Newspapers'],
    scale: 'linear',
    period: null,
    naming: 'groups',
    number: (value) => language.number(value),
    language,
    ...rest,
  };
}
