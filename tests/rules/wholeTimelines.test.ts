import { expect, test } from 'vitest';
import { check, files, replace, write } from '../support/dossierCopy.ts';

const words = { headline: 'Events', subtitle: 'Events', howToRead: 'Events.', meaning: 'Events.' };
const first = 'passengers.office-report.2026-03-01';

const events = write(
  'data/events.json',
  JSON.stringify([
    { id: 'opening', label: 'The opening', dated: [first] },
    { id: 'first-trip', label: 'The first trip', dated: [first] },
  ]),
);

const figure = (own: object): ReturnType<typeof write> =>
  write('data/figures/events.json', JSON.stringify({ kind: 'timeline', ...words, ...own }));

test('a timeline of known events with eras in the order of time has no finding', () => {
  expect(check(events, figure({ events: ['opening'] }))).toBe('');
  const eras = ['2025/2026-02', '2026-03/2026-04'];
  expect(check(events, figure({ events: ['opening'], eras }))).toBe('');
});

test('eras have both ends and follow each other', () => {
  const eras = ['2026-03', '2026/..'];
  expect(check(events, figure({ events: ['opening'], eras }))).toMatchInlineSnapshot(
    `"data/figures/events.json:1:141 figure: expected a stretch of time with a start and an end, after the one before it; found "2026/..". Write it as "2019/2025" or "2026-01/2026-03", in the order of time."`,
  );
});

test('a claim dates one event of a timeline', () => {
  expect(check(events, figure({ events: ['opening', 'first-trip'] }))).toMatchInlineSnapshot(
    `"data/figures/events.json:1:111 figure: expected each date at one event of the timeline; found "passengers.office-report.2026-03-01" at "first-trip" and "opening". Name only one of these events in "events"."`,
  );
});

test('eras are for timelines only', () => {
  const stray = replace(files.steps, '"measures"', '"eras": ["2026"], "measures"');
  expect(check(events, stray)).toMatchInlineSnapshot(
    `"data/figures/passengers.json:7:11 figure: expected no "eras" on the chart kind "steps"; found "eras". Take them out: "period" says which span of time is drawn."`,
  );
});

test('an event that is not known is a finding', () => {
  expect(check(events, figure({ events: ['openning'] }))).toMatchInlineSnapshot(
    `"data/figures/events.json:1:112 unknown-id: expected the id of one of the events; found "openning". Did you mean "opening"?"`,
  );
});
