import type { ExploreRecord } from '../publish/exploreRecords.ts';
import type { Chosen } from './exploreState.ts';

/** The fields that hold a claim to one value of its own. */
const same = ['topic', 'measure', 'origin', 'group'] as const;

/** Returns the claims that fit all that has been chosen, in the order that has been chosen. */
export function selectRows(
  rows: readonly ExploreRecord[],
  chosen: Chosen,
  compareWords: (a: string, b: string) => number,
): ExploreRecord[] {
  const found = rows.filter(
    (row) =>
      same.every((name) => chosen[name] === undefined || chosen[name] === row[name]) &&
      isOfMember(row, chosen['member']) &&
      isOfTime(row, chosen) &&
      isContested(row, chosen['contested']),
  );
  const [column = '', way] = (chosen['sort'] ?? '').split('-');
  const keyOf = keys.get(column);
  if (!keyOf) return found;
  const turn = way === 'desc' ? -1 : 1;
  return found.sort((one, other) => {
    const [a, b] = [keyOf(one), keyOf(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const isNumber = typeof a === 'number' && typeof b === 'number';
    return turn * (isNumber ? a - b : compareWords(String(a), String(b)));
  });
}

/** What has no number, or no date, comes last whichever way. */
const keys = new Map<string, (row: ExploreRecord) => number | string | null>([
  ['name', ({ name }) => name],
  ['value', ({ key }) => key],
  ['time', ({ moment }) => moment],
  ['origin', ({ said }) => said],
  ['source', ({ publisher }) => publisher],
]);

function isOfMember({ members }: ExploreRecord, member: string | undefined): boolean {
  if (member === undefined) return true;
  return member === 'total' ? members.length === 0 : members.includes(member);
}

function isContested({ dispute }: ExploreRecord, contested: string | undefined): boolean {
  if (contested === undefined) return true;
  if (contested === 'open' || contested === 'settled') return dispute === contested;
  return (contested === 'yes') === (dispute !== 'none');
}

/**
 * Days compare as they are written. A claim fits where its span shares a day with the one that is
 * asked for; one that is not dated fits none, unless those alone are asked for.
 */
function isOfTime({ from, to }: ExploreRecord, chosen: Chosen): boolean {
  const { from: first, to: last, dated } = chosen;
  if (dated === 'no') return from === null;
  if (from === null || to === null)
    return dated === undefined && first === undefined && last === undefined;
  // "2026-01" as an end is the last day of that month: no day of it comes after "2026-01~".
  return (first === undefined || to >= first) && (last === undefined || from <= `${last}~`);
}
