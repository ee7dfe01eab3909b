import { composeFinding } from '../base/finding.ts';
import type { Finding } from '../base/finding.ts';
import type { Dossier } from '../load/dossier.ts';
import type { Measure } from '../model/measure.ts';
import { isNumeric } from '../words/value.ts';
import type { Rule } from './rule.ts';

type Part = 'unit' | 'currency' | 'options';

/** A measure has what its kind needs, a unit, a currency or options, nothing of another kind, and each dimension once. */
export const checkWholeMeasures: Rule = ({ dossier }) =>
  [...dossier.measures.values()].flatMap((measure) => {
    const needs = needOf(measure);
    const parts: readonly Part[] = ['unit', 'currency', 'options'];
    const isOdd = measure.kind !== 'choice' && measure.exclusive !== undefined;
    return [
      ...parts.flatMap((part) => {
        if (part === needs && measure[part] === undefined) return missing(measure, part, dossier);
        return part !== needs && measure[part] !== undefined
          ? needless(measure, part, dossier)
          : [];
      }),
      ...(isOdd ? [needless(measure, 'exclusive', dossier)] : []),
      ...requiredAndAllowed(measure, dossier),
    ];
  });

function needOf(measure: Measure): Part | null {
  if (measure.kind === 'amount') return 'currency';
  if (measure.kind === 'choice') return 'options';
  return isNumeric(measure) && measure.kind !== 'share' ? 'unit' : null;
}

function missing(measure: Measure, part: Part, dossier: Dossier): Finding {
  return composeFinding({
    code: 'measure-part',
    at: dossier.placeOf(measure),
    expected: `"${part}", which a measure of kind "${measure.kind}" needs`,
    found: 'none',
    hint: `Add "${part}"; schemas/measures.json says how.`,
  });
}

function needless(measure: Measure, part: Part | 'exclusive', dossier: Dossier): Finding {
  return composeFinding({
    code: 'measure-part',
    at: dossier.placeOf(measure, [part]),
    expected: `no "${part}" on a measure of kind "${measure.kind}"`,
    found: `"${part}"`,
    hint: 'Take it out, or mend the kind.',
  });
}

function requiredAndAllowed(measure: Measure, dossier: Dossier): Finding[] {
  return measure.allows.flatMap((dimension, index) =>
    measure.requires.includes(dimension)
      ? composeFinding({
          code: 'measure-part',
          at: dossier.placeOf(measure, ['allows', index]),
          expected: 'a dimension under "requires" or under "allows"',
          found: `"${dimension}" under both`,
          hint: 'Take it out here: what is required is allowed.',
        })
      : [],
  );
}
