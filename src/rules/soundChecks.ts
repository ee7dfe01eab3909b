import { composeFinding } from '../base/finding.ts';
import { sumOf } from '../ledger/sum.ts';
import type { Dossier } from '../load/dossier.ts';
import type { Check } from '../model/check.ts';
import type { Claim } from '../model/claim.ts';
import type { Rule } from './rule.ts';

/**
 * A sum counts nobody twice: none of its parts lies within another, and where the members of a measure
 * may overlap, the outcome is left open.
 */
export const checkSoundChecks: Rule = ({ dossier }) =>
  [...dossier.checks.values()].flatMap((check) =>
    [...listOverlaps(check, dossier), ...listUnsummed(check, dossier)].map((fault) =>
      composeFinding({
        code: 'check',
        ...fault,
        at: dossier.placeOf(check, ['claims', 'parts', fault.index]),
      }),
    ),
  );

interface Fault {
  /** Which part it is. */
  readonly index: number;
  readonly expected: string;
  readonly found: string;
  readonly hint: string;
}

function partsOf(check: Check, { claims }: Dossier): Claim[] {
  return (sumOf(check)?.parts ?? []).flatMap((id) => claims.get(id) ?? []);
}

function listOverlaps(check: Check, dossier: Dossier): Fault[] {
  const parts = partsOf(check, dossier);
  return parts.flatMap((part) => {
    const outer = parts.find((other) => other !== part && liesWithin(part, other, dossier));
    if (!outer) return [];
    return [
      {
        index: sumOf(check)?.parts.indexOf(part.id) ?? 0,
        expected: 'parts of which none lies within another',
        found: `"${part.id}", within "${outer.id}"`,
        hint: 'Take one of them out: together they would be counted twice.',
      },
    ];
  });
}

/** True where one claim is of the same measure as another, and of a member that the other's holds. */
function liesWithin(inner: Claim, outer: Claim, { dimensions }: Dossier): boolean {
  const names = Object.keys(outer.dimensions);
  const isInside = names.every((name) => {
    const parents = new Map(dimensions.get(name)?.members.map(({ id, parent }) => [id, parent]));
    const line = new Set<string>();
    let member = inner.dimensions[name];
    while (member !== undefined && !line.has(member)) {
      line.add(member);
      member = parents.get(member);
    }
    return line.has(outer.dimensions[name] ?? '');
  });
  return inner.measure === outer.measure && differ(inner, outer) && isInside;
}

function differ(a: Claim, b: Claim): boolean {
  const names = new Set([...Object.keys(a.dimensions), ...Object.keys(b.dimensions)]);
  return [...names].some((name) => a.dimensions[name] !== b.dimensions[name]);
}

/** What may overlap can be added up in thought, but what comes of it is not certain. */
function listUnsummed(check: Check, dossier: Dossier): Fault[] {
  const parts = partsOf(check, dossier);
  if (check.expected === 'undecided') return [];
  const index = parts.findIndex((part) => {
    const measure = dossier.measures.get(part.measure);
    const others = parts.filter((other) => other.measure === part.measure);
    return measure?.sums === false && others.some((other) => differ(part, other));
  });
  const part = parts[index];
  if (!part) return [];
  return [
    {
      index: sumOf(check)?.parts.indexOf(part.id) ?? 0,
      expected: 'members of a measure that may be added up, or "expected": "undecided"',
      found: `"${part.id}", of "${part.measure}", which does not say so`,
      hint: 'Where they add up by its definition, write "sums": true in the measure; else say what would have to be true.',
    },
  ];
}
