import type { NumberWords } from '../words/numberWords/numberWords.ts';

/** What a dossier adds to the words of its language. */
export interface DossierNumbers {
  /** Names with a number in them, as its lists of places and publishers give them. */
  readonly names?: readonly string[];
  /** What its measures count: before these words a number counts. */
  readonly units?: readonly string[];
}

/**
 * A word ends or begins where no letter, sign or digit follows or precedes. Figures may stand behind
 * a joined word of a script without capitals, as the Arabic "and" is.
 */
const edge = {
  before: String.raw`(?<![\p{L}\p{M}\p{N}])`,
  beforeFigures: String.raw`(?<![\p{Lu}\p{Ll}\p{N}])`,
  after: String.raw`(?![\p{L}\p{M}\p{N}])`,
};

const day = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const year = String.raw`(?:19\d\d|20\d\d|2100)`;
const number = String.raw`(?:(?:\d{1,3}(?:[,'’\u00a0\u202f\u2009 ]\d{3})+(?!\d)|\d+)(?:[.,]\d+)?[¼-¾⅐-⅞]?|[¼-¾⅐-⅞])`;
/** A number that names may have marks and a letter in it: "4", "2.1", "12/2024", "1:50,000", "7b(2)". */
const label = String.raw`\d+(?:[.,:/-]\d+)*\p{Ll}*(?:\((?:\d+|\p{Ll})\))*`;
const webAddress = String.raw`(?:\p{L}+://|www\.)\S+|\S+@\S+\.\p{L}+`;

/** The forms of the numbers of a text in one expression: where some begin together, the first counts. */
export function numberForms(words: NumberWords, own: DossierNumbers = {}): RegExp {
  const forms = [
    webAddress,
    ...passingNames(words, own),
    `(?<date>${fullDate(words)})`,
    ...passingNumbers(words, countedThings(words, own)),
    `(?<numeral>${numeral(words)})`,
    `${edge.before}(?<vague>${oneOf(words.prefixes)}?${oneOf(words.vague)})${edge.after}(?!-\\p{L})`,
    `${edge.before}(?<word>${oneOf(words.prefixes)}?${compound(words)})${edge.after}`,
  ];
  return new RegExp(forms.join('|'), 'giu');
}

/** Returns what finds the day, the month and the year of a full date. */
export function monthForm(month: readonly string[]): RegExp {
  return new RegExp(edge.before + exactly(oneOf(month)), 'u');
}

/** One of some words, whatever their capitals; the longest first, and nothing at all of an empty list. */
function oneOf(words: readonly string[]): string {
  const longest = [...words].sort((a, b) => b.length - a.length);
  return words.length === 0 ? '(?:(?!))' : `(?:${longest.map(literal).join('|')})`;
}

function literal(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(/\s+/g, '\\s+');
}

/** Capitals as they are written. */
function exactly(form: string): string {
  return `(?-i:${form})`;
}

/** What behind any number makes it a count: a unit, or a sign for percent. */
function countedThings({ units }: NumberWords, own: DossierNumbers): string {
  return String.raw`\s*[%٪]|[\s-]*${oneOf([...units, ...(own.units ?? [])])}${edge.after}`;
}

function passingNames({ idioms, prefixes }: NumberWords, { names = [] }: DossierNumbers): string[] {
  return [
    `${edge.before}${oneOf(prefixes)}?${oneOf(idioms)}${edge.after}`,
    `${edge.before}${exactly(oneOf(names))}${edge.after}`,
  ];
}

function fullDate({ months, ofMonth, ordinalEndings, and }: NumberWords): string {
  const ending = `${oneOf(ordinalEndings)}?`;
  const join = String.raw`(?:\s?[-–—/]\s?|\s+${oneOf(and)}\s*)`;
  const days = `${day}${ending}(?:${join}${day}${ending})?${edge.after}`;
  const name = exactly(oneOf(months.flat()));
  const month = String.raw`${name}(?:\s*[/(]\s*${name}\)?)?`;
  const ownYear = String.raw`(?:[\s,/-]+\d{4}(?![-/]\d))?${edge.after}`;
  const dayFirst = String.raw`${days}[\s-]+(?:${oneOf(ofMonth)}\s+)?${month}${ownYear}`;
  const monthFirst = String.raw`${month}\s+${days}(?![.,:]\d)${ownYear}`;
  const inFigures = String.raw`\d{4}-\d\d-\d\d(?:T[\d:.]+Z?)?|\d{4}/${day}/${day}|${day}(?<mark>[./-])${day}\k<mark>\d{4}|${day}(?<short>[./])${day}\k<short>\d\d`;
  return `${edge.beforeFigures}(?<!\\d[.,])(?:${dayFirst}|${monthFirst}|(?:${inFigures})${edge.after})`;
}

/** Numbers that name, order or place and do not count. */
function passingNumbers(words: NumberWords, things: string): string[] {
  const {
    names,
    properNames,
    namesOfSeveral,
    and,
    clock,
    counted,
    counting,
    dating,
    months,
    ordinalEndings,
  } = words;
  const cardinal = oneOf(Object.keys(words.cardinals));
  const chain = String.raw`(?:(?:\s*,|\s*[-–]|\s+${oneOf(and)})\s*${label})*`;
  const one = `(?:${label}(?:[-–]${label})?|${cardinal})`;
  const name = `(?:${oneOf(names)}|${exactly(oneOf(properNames))})`;
  const prefix = `${oneOf(words.prefixes)}?`;
  const isDated = String.raw`(?<=${edge.before}${oneOf([...dating, ...months.flat()])}\s+|['’]s?\s+)`;
  const isNoCount = String.raw`(?<![$€£¥]\s?)(?<!${edge.before}${oneOf(counting)}\s+)`;
  const years = String.raw`${year}(?:s|\s?[-–/]\s?(?:${year}s?|\d\d))?${edge.after}(?![.,]\d)`;
  return [
    String.raw`${edge.before}${prefix}${name}(?:\s+|(?<=\.))\(?${one}${edge.after}\)?(?!${things})`,
    String.raw`${edge.before}${prefix}${oneOf(namesOfSeveral)}\s+${label}${chain}${edge.after}`,
    String.raw`(?:§+|№|#|n°)\s*${label}${chain}|\[\^?\d+\]`,
    String.raw`${edge.beforeFigures}\d+(?:[.,]\d+)*(?:(?::|\s:\s)\d+(?:[.,]\d+)*)+`,
    String.raw`${edge.before}(?:\d{1,2}(?:[.:]\d\d)?|${cardinal})\s?${oneOf(clock)}(?!\p{L})`,
    // Versions: v2, 1.2.3, and a name before 3.12 that is no number of something.
    String.raw`${edge.before}(?:v\.?\s?\d+(?:\.\d+)*|\d+(?:\.\d+){2,})${edge.after}`,
    String.raw`${edge.before}(?!${oneOf(counting)}\s)${exactly(String.raw`\p{Lu}[\p{L}+#]+`)}\s+\d+\.\d+${edge.after}(?!${things})`,
    // Names that hold figures: MI6, F-16, H1N1; 5G, A/RES/46.
    exactly(
      String.raw`${edge.before}(?:\p{L}*\p{Lu}[\p{L}\p{M}]*[-‑]|[\p{Lu}\p{Ll}]+)\d[\p{L}\d]*(?:[-‑+]\d+)*`,
    ),
    exactly(String.raw`${edge.before}(?:\d+[AC-JLN-Z]|\p{Lu}+(?:/[\p{L}\d.]+)+)${edge.after}`),
    // The number of a heading or of a point of a list, at the beginning of its text.
    String.raw`^\s*(?:\d+(?:\.\d+)*[.)]|\d+(?:\.\d+)+(?!${things}))(?=\s)`,
    String.raw`${edge.before}\d+${oneOf(ordinalEndings)}${edge.after}`,
    String.raw`${edge.beforeFigures}(?:${isDated}${years}|${isNoCount}${years}(?!${things}|\s+${exactly(`(?:${counted})`)}${edge.after}))`,
    String.raw`(?:['’]|${edge.before}the\s+)\d0s${edge.after}`,
  ];
}

/** A numeral with what belongs to it: a range, a unit written without a blank, millions. */
function numeral({ cardinals }: NumberWords): string {
  return String.raw`${edge.beforeFigures}${number}(?:\s?[-–/]\s?${number})?(?:\s?[%٪]|\p{L}+)?(?:[\s-]+${oneOf(hundredsOf(cardinals))}${edge.after})*`;
}

/** A hundred and more: what may follow a numeral, and before what "and" stays in the number. */
function hundredsOf(cardinals: NumberWords['cardinals']): string[] {
  return Object.entries(cardinals).flatMap(([word, value]) => (value >= 100 ? [word] : []));
}

function compound({ cardinals, joins, ordinals }: NumberWords): string {
  const word = oneOf(Object.keys(cardinals));
  const hundreds = oneOf(hundredsOf(cardinals));
  const join = `(?:${oneOf(joins.always)}|(?<=${hundreds})${oneOf(joins.afterHundred)})`;
  const ordinal = `(?!-${oneOf(ordinals)}${edge.after})`;
  return `${word}(?:${join}${word}${edge.after})*${edge.after}${ordinal}`;
}
