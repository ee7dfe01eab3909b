import { composeFinding } from '../base/finding.ts';
import type { Finding, Place } from '../base/finding.ts';
import { judgeCheck, operandOf } from '../ledger/check.ts';
import { listNamed } from '../ledger/named.ts';
import type { NamedClaim } from '../ledger/named.ts';
import { checkRelations } from '../ledger/checks/index.ts';
import type { CheckRelation, Operand } from '../ledger/checks/kind.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { printSteps } from '../ledger/derivation.ts';
import { isSound } from '../ledger/sound.ts';
import type { Check } from '../model/check.ts';
import type { Measure } from '../model/measure.ts';
import { languageOf } from '../words/language.ts';
import type { Rule } from './rule.ts';
import { findShapeFaults } from './wholeChecks.ts';

/** A check can reckon with its claims, and what comes of it is what somebody has looked at. */
export const checkCheckOutcomes: Rule = (ledger) =>
  [...ledger.dossier.checks.values()].flatMap((check) => {
    if (findShapeFaults(check, ledger.dossier).length > 0) return [];
    const named = listOperands(check, ledger);
    if (named === null) return [];
    const unfit = listUnfit(check, named, ledger);
    return unfit.length > 0 ? unfit : changedOutcome(check, ledger);
  });

type NamedOperand = NamedClaim & { readonly operand: Operand };

/** Null where a claim, or what it names, is unknown or unsound: that is told where it stands. */
function listOperands(check: Check, ledger: Ledger): NamedOperand[] | null {
  const { claims, sources } = ledger.dossier;
  const operands = listNamed(check).flatMap((named) => {
    const claim = claims.get(named.id);
    if (!claim || !sources.has(claim.source) || !isSound(claim, ledger.dossier)) return [];
    return [{ ...named, operand: operandOf(claim, ledger) }];
  });
  return operands.length === listNamed(check).length ? operands : null;
}

const wanted = {
  numbers: 'a claim with a number',
  times: 'a claim with a date or a time',
  values: 'a claim with a number, a date or a choice',
  timed: 'a claim with a time that ends',
} as const;

function listUnfit(check: Check, named: readonly NamedOperand[], { dossier }: Ledger): Finding[] {
  const { takes, timed } = checkRelations[check.kind];
  const parts = (role: string): Operand[] =>
    named.flatMap((one) => (one.role === role ? one.operand : []));
  const withTime = timed?.(parts) ?? [];
  const first = named.find(({ role, operand }) => role !== 'duration' && fits(operand, takes))
    ?.operand.measure;
  return named.flatMap(({ path, id, role, operand }): Finding[] => {
    const at = dossier.placeOf(check, path);
    const lack = !fits(operand, takes)
      ? takes
      : withTime.includes(role) && !isClosed(operand)
        ? 'timed'
        : null;
    if (role === 'duration' && operand.measure.timeUnit !== check.per)
      return [wrongUnit(check, { id, operand, at })];
    if (lack !== null) return [without({ id, expected: wanted[lack], at })];
    const [own, others] = [operand.measure, first ?? operand.measure].map(sortOf);
    if (takes === 'times' || role === 'duration' || own === others) return [];
    return [
      composeFinding({
        code: 'check',
        at,
        expected: `claims of one sort, here ${others ?? ''}`,
        found: `"${id}", ${own ?? ''}`,
        hint: 'Name claims that can be reckoned with each other.',
      }),
    ];
  });
}

function wrongUnit(
  { per }: Check,
  { id, operand, at }: { id: string; operand: Operand; at: Place },
): Finding {
  return composeFinding({
    code: 'check',
    at,
    expected: `a duration that its measure counts with "timeUnit": "${per ?? ''}"`,
    found: `"${id}", of a measure ${operand.measure.timeUnit ? `with "${operand.measure.timeUnit}"` : 'without'}`,
    hint: 'Name a claim of a duration in that unit, or leave the part out: the period of the total then counts.',
  });
}

function without({ id, expected, at }: { id: string; expected: string; at: Place }): Finding {
  return composeFinding({
    code: 'check',
    at,
    expected,
    found: `"${id}", which has none`,
    hint: 'Name another claim, or tell it as a reading by hand or an annotation.',
  });
}

function fits({ claim, measure, extent, time }: Operand, takes: CheckRelation['takes']): boolean {
  if (takes === 'numbers') return extent !== null && measure.kind !== 'date';
  if (takes === 'times') return measure.kind === 'date' ? extent !== null : time !== null;
  return claim.value !== null && measure.kind !== 'statement';
}

function isClosed({ time }: Operand): boolean {
  return time !== null && Number.isFinite(time.start) && Number.isFinite(time.end);
}

/** Money is not reckoned with people, one currency not with another, a share not with what it is of. */
function sortOf({ kind, currency }: Measure): string {
  if (currency) return currency.code;
  return kind === 'share' || kind === 'date' || kind === 'choice' ? `a ${kind}` : 'a number';
}

function changedOutcome(check: Check, ledger: Ledger): Finding[] {
  const { outcome, steps } = judgeCheck(check, ledger);
  if (outcome === check.expected) return [];
  return [
    composeFinding({
      code: 'check-outcome',
      at: ledger.dossier.placeOf(check, ['expected']),
      expected: `"${check.id}" to come out as "${check.expected}"`,
      found: `"${outcome}": ${printSteps(steps, languageOf('en'))}`,
      hint: `Look at the claims; where they are right, write "expected": "${outcome}" and mend the text.`,
    }),
  ];
}
