import type { Extent } from '../base/extent.ts';
import type { Measure } from '../model/measure.ts';
import type { Language } from '../words/language.ts';
import { writeDate } from '../words/date.ts';
import { writeNumber, writeValue } from '../words/value.ts';
import type { Judgement, Term } from './checks/kind.ts';

/** A term of a derivation in words; one that stands for a claim names it. */
export interface WrittenTerm {
  readonly kind: Term['kind'];
  readonly words: string;
  readonly claim: string | null;
}

/** Returns the arithmetic of a check in words, step by step, without units, which its claims give. */
export function writeSteps(steps: Judgement['steps'], language: Language): WrittenTerm[][] {
  return steps.map((step) =>
    step.map((term) => ({
      kind: term.kind,
      words: writeTerm(term, language),
      claim: 'claim' in term ? term.claim.claim.id : null,
    })),
  );
}

/** Returns the arithmetic of a check as one line of plain words. */
export function printSteps(steps: Judgement['steps'], language: Language): string {
  const lines = writeSteps(steps, language);
  return lines.map((line) => line.map(({ words }) => words).join(' ')).join('; ');
}

function writeTerm(term: Term, language: Language): string {
  switch (term.kind) {
    case 'claim':
      return writeValue(term.claim.claim, { ...term.claim.measure, unit: undefined }, language);
    case 'time':
      return writeDate(term.claim.claim.period ?? term.claim.claim.asOf ?? '', language);
    case 'number':
      return writeExtent(term.extent, language, (value) =>
        writeBare(value, term.measure, language),
      );
    case 'length':
      return language.words.lengthIn[term.unit](
        writeExtent(term.extent, language, (value) => language.number(shorten(value))),
      );
    case 'sign':
      return language.words.sign[term.sign];
  }
}

function writeExtent(
  { low, high }: Extent,
  { words }: Language,
  write: (value: number) => string,
): string {
  if (low === high) return write(low);
  if (low === -Infinity && high === Infinity) return words.anyNumber;
  if (high === Infinity) return words.orMore(write(low));
  return low === -Infinity || (low === 0 && high > 0)
    ? words.orLess(write(high))
    : words.fromTo(write(low), write(high));
}

/** Amounts are reckoned in units of their currency and written in the scale of their measure. */
function writeBare(value: number, measure: Measure | null, language: Language): string {
  if (!measure) return language.number(shorten(value));
  const { scale = 1 } = measure.currency ?? {};
  return writeNumber(shorten(value / scale), { ...measure, unit: undefined }, language);
}

/** A quotient has no end of digits; three tell it from its bounds. Whole numbers stay as they are. */
function shorten(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(3));
}
