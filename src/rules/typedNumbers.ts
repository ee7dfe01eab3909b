import { composeFinding } from '../base/finding.ts';
import type { Finding } from '../base/finding.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { listTitles } from '../ledger/texts.ts';
import type { Dossier } from '../load/dossier.ts';
import { readTexts } from '../prose/passages.ts';
import type { Passage } from '../prose/passages.ts';
import type { DossierNumbers } from '../prose/numberForms.ts';
import { typedNumberFinder } from '../prose/typedNumbers.ts';
import type { TypedNumber } from '../prose/typedNumbers.ts';
import { languageOf } from '../words/language.ts';
import type { WordRule } from './rule.ts';
import { proposeReference } from './typedNumberHint.ts';

/** Nobody types a number that counts something, nor a full date: the ledger writes it. <Term> and <Plain> pass. */
export const checkTypedNumbers: WordRule = (ledger, passages) => {
  const { dossier } = ledger;
  const { numberWords } = languageOf(dossier.settings.language);
  const find = typedNumberFinder(numberWords, dossierNumbers(dossier));
  const titles = readTexts(listTitles(dossier), dossier);
  return [...passages, ...titles].flatMap((passage) =>
    find(passage.text)
      .filter((typed) => !isExempt(typed, passage))
      .map((typed) => refuse(typed, passage, ledger)),
  );
};

/** What the dossier names with a number, and what its measures count. */
function dossierNumbers({
  places,
  sources,
  origins,
  dimensions,
  measures,
}: Dossier): DossierNumbers {
  const names = [
    ...[...places.values(), ...origins.values()].map(({ label }) => label),
    ...[...sources.values()].map(({ publisher }) => publisher),
    ...[...dimensions.values()].flatMap(({ members }) => members.map(({ label }) => label)),
  ];
  return {
    names: [...new Set(names.filter((name) => /\p{L}.*\d|\d.*\p{L}/u.test(name)))],
    units: [...new Set([...measures.values()].flatMap(({ unit }) => unit?.other ?? []))],
  };
}

function isExempt({ offset, length }: TypedNumber, { plain, terms }: Passage): boolean {
  return [...plain, ...terms].some(({ from, to }) => from <= offset && offset + length <= to);
}

function refuse(typed: TypedNumber, passage: Passage, ledger: Ledger): Finding {
  const { offset, length, what } = typed;
  const words = passage.text.slice(offset, offset + length).replaceAll(/\s+/g, ' ');
  return composeFinding({
    code: 'typed-number',
    at: passage.placeAt(offset),
    expected: 'a reference to the ledger where a number counts something or a day is named',
    found: `"${words}", a ${what} typed by hand`,
    hint: passage.quoted
      ? 'End the quotation before it and write <Value claim="…" />.'
      : proposeReference({ words, value: typed.value, form: passage.form, of: passage.of }, ledger),
  });
}
