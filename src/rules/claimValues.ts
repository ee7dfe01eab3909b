import { parseEdtf } from '../base/edtf.ts';
import { composeFinding } from '../base/finding.ts';
import type { Finding } from '../base/finding.ts';
import { suggestNearest } from '../base/nearest.ts';
import type { Path } from '../load/document.ts';
import type { Dossier } from '../load/dossier.ts';
import type { Claim } from '../model/claim.ts';
import type { Measure } from '../model/measure.ts';
import { isNumeric, isRange } from '../words/value.ts';
import type { Rule } from './rule.ts';

interface Fault {
  readonly code: string;
  readonly path: Path;
  readonly expected: string;
  readonly found: string;
  readonly hint: string;
}

/** A claim's value is of the kind that its measure counts, and its qualifier goes with it. */
export const checkClaimValues: Rule = ({ dossier }) =>
  [...dossier.claims.values()].flatMap((claim) => {
    const measure = dossier.measures.get(claim.measure);
    return measure
      ? faultsOf(claim, measure).map((fault) => toFinding(fault, { claim, dossier }))
      : [];
  });

function toFinding(
  { path, ...fault }: Fault,
  { claim, dossier }: { claim: Claim; dossier: Dossier },
): Finding {
  return composeFinding({ ...fault, at: dossier.placeOf(claim, path) });
}

function faultsOf(claim: Claim, measure: Measure): Fault[] {
  if (claim.value === null) return absenceFaults(claim);
  const contradiction = claim.absent === undefined ? [] : [absentBesideValue(claim.absent)];
  if (isNumeric(measure)) return [...contradiction, ...numberFaults(claim, measure)];
  return [...contradiction, ...wordFaults(claim, measure)];
}

function absenceFaults({ absent, qualifier }: Claim): Fault[] {
  const faults: Fault[] = [];
  if (absent === undefined)
    faults.push({
      code: 'absence',
      path: ['value'],
      expected: '"absent" beside a value of null',
      found: 'null alone',
      hint: 'Add "absent": "unknown", "withheld" or "not-applicable"; leave the claim out if the source is silent.',
    });
  if (qualifier !== undefined) faults.push(needlessQualifier(qualifier, 'a claim without a value'));
  return faults;
}

function absentBesideValue(absent: string): Fault {
  return {
    code: 'absence',
    path: ['absent'],
    expected: 'a value, or null with "absent"',
    found: `both a value and "${absent}"`,
    hint: 'Keep the one that the source says.',
  };
}

function needlessQualifier(qualifier: string, what: string): Fault {
  return {
    code: 'qualifier',
    path: ['qualifier'],
    expected: `no qualifier on ${what}`,
    found: `"${qualifier}"`,
    hint: 'Take it out.',
  };
}

function numberFaults(claim: Claim, measure: Measure): Fault[] {
  const { value, qualifier } = claim;
  if (typeof value !== 'number' && !isRange(value))
    return [wrongKind(value, measure, 'a number or {"low", "high"}')];
  const faults = pairFaults(claim);
  const numbers: [Path, number][] = isRange(value)
    ? [
        [['value', 'low'], value.low],
        [['value', 'high'], value.high],
      ]
    : [[['value'], value]];
  faults.push(...numbers.flatMap(([path, number]) => sizeFaults(path, number, measure)));
  if (qualifier === undefined)
    faults.push({
      code: 'qualifier',
      path: [],
      expected: 'a "qualifier" on a number',
      found: 'none',
      hint: 'Add "qualifier": "exact" where the source does not hedge.',
    });
  return faults;
}

function sizeFaults(path: Path, number: number, { kind }: Measure): Fault[] {
  if (Object.is(number, -0) || (number < 0 && kind !== 'change'))
    return [
      {
        code: 'negative-value',
        path,
        expected: kind === 'change' ? 'zero without a sign' : `a ${kind} of zero or more`,
        found: Object.is(number, -0) ? '-0' : String(number),
        hint: 'Take the sign off; a fall is a measure of kind "change".',
      },
    ];
  const fault = (code: string, expected: string, hint: string): Fault[] => [
    { code, path, expected, found: String(number), hint },
  ];
  if (Math.abs(number) > Number.MAX_SAFE_INTEGER)
    return fault(
      'number-size',
      'a number of at most 15 digits',
      'A larger one would be published rounded; choose a larger unit.',
    );
  if (kind === 'count' && !Number.isInteger(number))
    return fault(
      'count-in-parts',
      'a whole number, as things are counted',
      'Mend the value; a size or a mean is a measure of kind "rate".',
    );
  if (kind === 'share' && number > 100)
    return fault(
      'share-above-whole',
      'a share of at most 100, the whole',
      'Mend the value; a growth is a measure of kind "change".',
    );
  return [];
}

function pairFaults({ value, qualifier }: Claim): Fault[] {
  const pair = isRange(value);
  if (pair && value.low > value.high)
    return [
      {
        code: 'low-above-high',
        path: ['value', 'low'],
        expected: `low no higher than high, ${value.high}`,
        found: String(value.low),
        hint: 'Swap the two if they are the wrong way round.',
      },
    ];
  const fits = pair ? qualifier === 'between' || qualifier === 'about' : qualifier !== 'between';
  if (fits || qualifier === undefined) return [];
  return [
    {
      code: 'qualifier',
      path: ['qualifier'],
      expected: pair
        ? '"between" or "about" with two numbers'
        : '"exact", "about" or a bound with one number',
      found: `"${qualifier}"`,
      hint: pair
        ? 'A bound is one number with "at-least", "more-than", "at-most", "less-than" or "nearly".'
        : 'Write {"low", "high"} where the source gives two numbers.',
    },
  ];
}

function wrongKind(value: Claim['value'], measure: Measure, expected: string): Fault {
  const numeric = typeof value === 'string' && Number.isFinite(Number(value)) && isNumeric(measure);
  return {
    code: 'value-kind',
    path: ['value'],
    expected: `${expected}, as "${measure.id}" is a ${measure.kind}`,
    found: JSON.stringify(value),
    hint: numeric
      ? 'Take the quotes off: a number is not text.'
      : 'Mend the value, or name the measure that it is of.',
  };
}

function wordFaults(claim: Claim, measure: Measure): Fault[] {
  const { value, qualifier } = claim;
  if (measure.kind === 'date') {
    if (typeof value !== 'string' || parseEdtf(value) === null)
      return [wrongKind(value, measure, 'a possible date in EDTF, such as "2026-01-21"')];
    const twice = qualifier === 'about' && /[~%]/.test(value);
    return twice ? [needlessQualifier(qualifier, 'a date that has "~" already')] : [];
  }
  const faults = qualifier === undefined ? [] : [needlessQualifier(qualifier, `a ${measure.kind}`)];
  if (measure.kind === 'statement')
    return typeof value === 'string'
      ? faults
      : [...faults, wrongKind(value, measure, 'one sentence in quotes')];
  return [...faults, ...choiceFaults(value, measure)];
}

function choiceFaults(value: Claim['value'], measure: Measure): Fault[] {
  if (!measure.options) return []; // told at the measure
  const options = measure.options.map(({ id }) => id);
  if (typeof value !== 'string' && !Array.isArray(value))
    return [wrongKind(value, measure, `one or several of ${options.join(', ')}`)];
  const chosen = typeof value === 'string' ? [value] : value;
  return chosen.flatMap((id, index) =>
    options.includes(id)
      ? []
      : {
          code: 'unknown-id',
          path: typeof value === 'string' ? ['value'] : ['value', index],
          expected: `one of the options of "${measure.id}": ${options.join(', ')}`,
          found: `"${id}"`,
          hint: suggestNearest(id, options, 'Add the option to the measure, or choose another.'),
        },
  );
}
