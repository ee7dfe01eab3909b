import { describe, expect, test } from 'vitest';
import { listDatedEvents, writeDating } from '../../src/ledger/dating.ts';
import type { DatedEvent } from '../../src/ledger/dating.ts';
import type { Claim } from '../../src/model/claim.ts';
import { Measure } from '../../src/model/measure.ts';
import { languageOf } from '../../src/words/language.ts';
import { claim, ledgerOf, reading } from '../support/ledger.ts';

const language = languageOf('en-GB');

const counted = Measure.parse({
  id: 'passengers',
  label: 'Passengers',
  definition: 'People on board.',
  kind: 'count',
  time: 'instant',
  unit: { other: 'people' },
});
const dated = Measure.parse({
  id: 'opening-date',
  label: 'Opening dates',
  definition: 'The day of the opening.',
  kind: 'date',
  time: 'fixed',
});
const measures = new Map([counted, dated].map((one) => [one.id, { ...one, topic: 'first' }]));

const date = (id: string, value: string, own: Partial<Claim> = {}): Claim =>
  claim({ id, measure: 'opening-date', dimensions: {}, asOf: null, value, ...own });

const count = (id: string, own: Partial<Claim>): Claim =>
  claim({ id, measure: 'passengers', dimensions: {}, ...own });

function datedEvents(
  events: Record<string, readonly Claim[]>,
  readings: Parameters<typeof ledgerOf>[1] = [],
): readonly DatedEvent[] {
  const named = Object.entries(events).map(([id, claims]) => {
    return { id, label: `The ${id}`, dated: claims.map((one) => one.id) };
  });
  const claims = Object.values(events).flat();
  const own = { events: new Map(named.map((event) => [event.id, event])), measures };
  ledger = ledgerOf(claims, readings, own);
  return listDatedEvents(ledger);
}

let ledger: ReturnType<typeof ledgerOf>;

/** What a claim says of when an event was: in words, from when to when, and how. */
function dateOf(one: Claim): string {
  const [event] = datedEvents({ opening: [one] });
  const [dating] = event?.datings ?? [];
  if (!dating) return 'not dated';
  const { start, end, soft, covers } = dating;
  const edge = (moment: number): string =>
    Number.isFinite(moment) ? new Date(moment).toISOString().slice(0, 10) : '..';
  const how = [soft && 'soft', covers && 'covers'].filter(Boolean).join(' ');
  return `${writeDating(dating, ledger, language)}: ${edge(start)} to ${edge(end)} ${how}`.trim();
}

describe('the date of an event', () => {
  test('is the value of a date, not the day on which it was stated', () => {
    const one = date('opening-date.a', '2026-03', { asOf: '2026-05-01' });
    expect(dateOf(one)).toBe('March 2026: 2026-03-01 to 2026-03-31');
  });

  test('is the time of any other claim, no finer than its source gives it', () => {
    expect(dateOf(count('passengers.a', { asOf: '2026-03-01' }))).toBe(
      '1 March 2026: 2026-03-01 to 2026-03-01',
    );
    expect(dateOf(count('passengers.a', { asOf: '2019' }))).toBe('2019: 2019-01-01 to 2019-12-31');
    expect(dateOf(count('passengers.a', { asOf: null }))).toBe('not dated');
  });

  test('is some time in an interval, but covers a period of several dates', () => {
    const stretch = '2026-03-01/2026-03-05';
    expect(dateOf(count('passengers.a', { asOf: stretch }))).not.toContain('covers');
    const rest = count('passengers.a', { asOf: null });
    expect(dateOf({ ...rest, period: stretch })).toContain('covers');
    expect(dateOf({ ...rest, period: '2026-03' })).not.toContain('covers');
  });

  test('has no end where it is a floor, no start where it is a ceiling, and is soft where it is about so', () => {
    const at = (qualifier: NonNullable<Claim['qualifier']>): string =>
      dateOf(date('opening-date.a', '2026-03-02', { qualifier }));
    expect(at('at-least')).toBe('not before 2 March 2026: 2026-03-02 to ..');
    expect(at('more-than')).toBe('after 2 March 2026: 2026-03-02 to ..');
    expect(at('at-most')).toBe('not after 2 March 2026: .. to 2026-03-02');
    expect(at('about')).toBe('about 2 March 2026: 2026-03-02 to 2026-03-02 soft');
    expect(dateOf(date('opening-date.a', '2022/..'))).toBe('since 2022: 2022-01-01 to ..');
  });
});

describe('events', () => {
  test('stand in the order of their earliest date, and last where nobody dates them', () => {
    const events = datedEvents({
      never: [],
      late: [date('opening-date.c', '2026-04')],
      early: [date('opening-date.b', '2026-05'), date('opening-date.a', '2025')],
    });
    expect(events.map(({ event }) => event.id)).toEqual(['early', 'late', 'never']);
    expect(events[0]?.datings.map(({ claim: { id } }) => id)).toEqual([
      'opening-date.a',
      'opening-date.b',
    ]);
  });

  test('are not placed by a disowned date or a copying error', () => {
    const wrong = date('opening-date.a', '2020');
    const right = date('opening-date.b', '2026');
    const copied = reading({
      measure: 'opening-date',
      claims: [wrong.id, right.id],
      choice: right.id,
      parts: [{ claims: [wrong.id], relation: 'copy-error', text: 'A slip.' }],
    });
    const other = [date('opening-date.c', '2024', { dimensions: { crossing: 'north-ferry' } })];
    const byCopy = datedEvents({ opening: [wrong, right], other }, [copied]);
    expect(byCopy.map(({ event }) => event.id)).toEqual(['other', 'opening']);
    const disowned = { ...wrong, status: ['disowned' as const] };
    const byStatus = datedEvents({ opening: [disowned, right], other });
    expect(byStatus.map(({ event }) => event.id)).toEqual(['other', 'opening']);
  });

  test('have different dates where two of their dates are in one disagreement', () => {
    const [one, two] = [date('opening-date.a', '2026-03-01'), date('opening-date.b', '2026-03-02')];
    const [contested] = datedEvents({ opening: [one, two] });
    expect(contested?.disputes).toHaveLength(1);
    const [agreed] = datedEvents({ opening: [one, { ...two, value: '2026-03' }] });
    expect(agreed?.disputes).toEqual([]);
  });

  test('have no different dates where their numbers differ, and their times do not', () => {
    const asOf = '2026-03-01';
    const [event] = datedEvents({
      opening: [
        count('passengers.a', { asOf, value: 5 }),
        count('passengers.b', { asOf, value: 900 }),
      ],
    });
    expect(ledger.disagreements).toHaveLength(1);
    expect(event?.disputes).toEqual([]);
  });
});
