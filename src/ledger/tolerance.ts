import type { Language } from '../words/language.ts';
import { isNumeric } from '../words/value.ts';
import type { Ledger } from './ledger.ts';

/** Returns the tolerances that the measures of numbers state, the largest first, in words. */
export function writeTolerances({ dossier }: Ledger, language: Language): string[] {
  const { method } = language.words;
  const percent = new Intl.NumberFormat(language.tag, {
    style: 'percent',
    maximumFractionDigits: 2,
  });
  const numeric = [...dossier.measures.values()].filter(isNumeric);
  return [...Map.groupBy(numeric, ({ tolerance }) => tolerance)]
    .toSorted(([a], [b]) => b - a)
    .map(([tolerance, { length }]) => {
      const measures = language.count(length, 'measure');
      return tolerance === 0
        ? method.noTolerance(measures)
        : method.tolerance(percent.format(tolerance), measures);
    });
}
