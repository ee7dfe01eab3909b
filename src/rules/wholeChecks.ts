import { composeFinding } from '../base/finding.ts';
import type { Finding } from '../base/finding.ts';
import { findNearest, suggestNearest } from '../base/nearest.ts';
import { listNamed } from '../ledger/named.ts';
import { checkRelations } from '../ledger/checks/index.ts';
import type { Need } from '../ledger/checks/kind.ts';
import type { Path } from '../load/document.ts';
import type { Dossier } from '../load/dossier.ts';
import type { Check } from '../model/check.ts';
import type { Rule } from './rule.ts';

/** A check has the parts and the setting that its kind asks for, no others, and words where it does not hold. */
export const checkWholeChecks: Rule = ({ dossier }) =>
  [...dossier.checks.values()].flatMap((check) => findShapeFaults(check, dossier));

interface Fault {
  readonly path: Path;
  readonly expected: string;
  readonly found: string;
  readonly hint: string;
}

/** Returns what keeps a check from being worked out, whatever its claims say. */
export function findShapeFaults(check: Check, dossier: Dossier): Finding[] {
  return [
    ...listStrangers(check),
    ...listMissing(check),
    ...listChoices(check),
    ...listRepeated(check),
    ...listSettings(check),
    ...listSilence(check),
  ].map(({ path, ...fault }) =>
    composeFinding({ code: 'check', at: dossier.placeOf(check, path), ...fault }),
  );
}

function needsOf({ kind }: Check): Readonly<Record<string, Need>> {
  const { roles, oneOf } = checkRelations[kind];
  return { ...roles, ...oneOf };
}

/** Parts that the kind does not know, and parts with too few or too many claims. */
function listStrangers(check: Check): Fault[] {
  const needs = needsOf(check);
  const names = Object.keys(needs);
  return Object.keys(check.claims).flatMap((role): Fault[] => {
    const path = ['claims', role];
    const need = needs[role];
    if (need === undefined)
      return [
        {
          path,
          expected: `one of the parts of "${check.kind}": ${names.join(', ')}`,
          found: `"${role}"`,
          hint: suggestNearest(role, names, 'Name one of these, or take it out.'),
        },
      ];
    const count = listNamed(check).filter((named) => named.role === role).length;
    if (typeof need === 'string' ? count === 1 : count >= need.least) return [];
    return [{ path, expected: writeNeed(need), found: `${count}`, hint: 'Name so many claims.' }];
  });
}

/** The parts that a check names or, by a slip of the pen, means: a slip is told once. */
function listMeant(check: Check): (string | null)[] {
  const names = Object.keys(needsOf(check));
  return Object.keys(check.claims).map((role) =>
    names.includes(role) ? role : findNearest(role, names),
  );
}

function listMissing(check: Check): Fault[] {
  const meant = listMeant(check);
  return Object.entries(checkRelations[check.kind].roles)
    .filter(([role, need]) => need !== 'perhaps-one' && !meant.includes(role))
    .map(([role, need]) => ({
      path: ['claims'],
      expected: `"${role}", ${writeNeed(need)}, for "${check.kind}"`,
      found: 'none',
      hint: `Add "${role}".`,
    }));
}

function listChoices(check: Check): Fault[] {
  const roles = Object.keys(checkRelations[check.kind].oneOf ?? {});
  const given = listMeant(check).filter((role) => role !== null && roles.includes(role));
  if (roles.length === 0 || given.length === 1) return [];
  return [
    {
      path: ['claims'],
      expected: `either ${roles.map((role) => `"${role}"`).join(' or ')} for "${check.kind}"`,
      found: given.length === 0 ? 'neither' : 'both',
      hint: 'Name one of them.',
    },
  ];
}

function writeNeed(need: Need): string {
  return typeof need === 'string'
    ? 'one claim'
    : `a list of at least ${need.least} ${need.least === 1 ? 'claim' : 'claims'}`;
}

/** A claim that one list names twice is told as a repeated entry. */
function listRepeated(check: Check): Fault[] {
  const named = listNamed(check);
  return named.flatMap(({ id, role, path }) => {
    const first = named.find((other) => other.id === id);
    if (!first || first.role === role) return [];
    return [
      {
        path,
        expected: 'a claim in one part of a check',
        found: `"${id}" again, first under "${first.role}"`,
        hint: 'Keep it where it belongs: a claim is not held against itself.',
      },
    ];
  });
}

const settings = {
  per: {
    expected: 'the unit of time for which the rate is stated',
    hint: 'Add "per": "day", "month" or "year".',
  },
  bounds: {
    expected: '"low", "high" or both, the lower first',
    hint: 'Write, for one, "bounds": {"low": 0, "high": 1}.',
  },
} as const;

function listSettings(check: Check): Fault[] {
  const { setting } = checkRelations[check.kind];
  return (['bounds', 'per'] as const).flatMap((key): Fault[] => {
    const value = check[key];
    const found = value === undefined ? 'none' : JSON.stringify(value);
    const path = value === undefined ? [] : [key];
    if (key === setting) return isUsable(value) ? [] : [{ path, found, ...settings[key] }];
    const expected = `no "${key}" for "${check.kind}"`;
    return value === undefined ? [] : [{ path, found, expected, hint: 'Take it out.' }];
  });
}

function isUsable(value: Check['bounds'] | Check['per']): boolean {
  if (value === undefined || typeof value === 'string') return value !== undefined;
  const { low, high } = value;
  return (low ?? high) !== undefined && (low ?? -Infinity) <= (high ?? Infinity);
}

/** What fails or cannot be decided is explained to readers. */
function listSilence({ expected, text }: Check): Fault[] {
  if (expected === 'holds' || text !== undefined) return [];
  return [
    {
      path: ['expected'],
      expected: '"text", a sentence for readers',
      found: 'none',
      hint: 'Say what is stated, and what would have to be true for all of it to hold.',
    },
  ];
}
