import { describe, expect, test } from 'vitest';
import { check, files, replace, write } from '../support/dossierCopy.ts';

const first = (to: string) =>
  replace(
    files.claims,
    '"asOf": "2026-03-01",\n    "dimensions": {},\n    "source": "office-report"',
    to,
  );
const rest = '"dimensions": {},\n    "source": "office-report"';

describe('the time of a claim', () => {
  test('is stated, if only as null', () => {
    expect(check(first(rest))).toMatchInlineSnapshot(
      `"data/claims/first.json:2:3 claim-time: expected either "asOf" or "period"; found neither. Write "asOf": null where the source does not date the value; never the day of publication."`,
    );
  });

  test('is a moment or a period, not both', () => {
    const edit = first(`"asOf": "2026-03-01",\n    "period": "2026-03-01",\n    ${rest}`);
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/claims/first.json:8:15 claim-time: expected either "asOf" or "period"; found both. Write "asOf": null where the source does not date the value; never the day of publication."`,
    );
  });

  test('may be a period alone', () => {
    expect(check(first(`"period": "2026-03-01",\n    ${rest}`))).toBe('');
  });

  const perEvent = replace(
    files.measures,
    '"kind": "choice",\n    "time": "fixed"',
    '"kind": "choice",\n    "time": "event"',
  );

  test('of a measure of events goes with the event', () => {
    expect(check(perEvent)).toMatchInlineSnapshot(
      `"data/claims/first.json:69:3 claim-time: expected "event", as "bridge-owner" is counted for one event; found none. Name the event, and add it to data/events.json if it is new."`,
    );
  });

  test('of a measure of events is whole once the event is named', () => {
    const events = write('data/events.json', '[{ "id": "sale", "label": "The sale" }]');
    const claim = replace(
      files.claims,
      '"value": "county",',
      '"value": "county",\n    "event": "sale",',
    );
    expect(check(perEvent, events, claim)).toBe('');
  });
});
