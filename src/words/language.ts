import { ar } from './catalogue/ar.ts';
import type { Catalogue, Countable } from './catalogue/catalogue.ts';
import { en } from './catalogue/en.ts';
import { numberWordsInArabic } from './numberWords/ar.ts';
import { numberWordsInEnglish } from './numberWords/en.ts';
import { noNumberWords } from './numberWords/numberWords.ts';
import type { NumberWords } from './numberWords/numberWords.ts';

const catalogues = { ar, en } as const satisfies Record<string, Catalogue>;

const numberWords: Record<keyof typeof catalogues, NumberWords> = {
  ar: numberWordsInArabic,
  en: numberWordsInEnglish,
};

/** The languages that the interface speaks. */
export const languages: readonly string[] = Object.keys(catalogues);

const momentForms = {
  day: { day: 'numeric', month: 'short' },
  date: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** How finely a moment is written. */
export type MomentDetail = keyof typeof momentForms;

/** A page's language: its words, its number format and its direction. */
export interface Language {
  /** The BCP 47 tag. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly words: Catalogue;
  /** The words by which it counts; none for a language without a catalogue. */
  readonly numberWords: NumberWords;
  /** Returns a number in the language's format, all its decimals kept. */
  number(value: number): string;
  /** Returns a moment (UTC) in few words, as fine as is asked for: "21 Jan 2026". */
  moment(date: Date, detail: MomentDetail): string;
  /** Returns a counted noun of the interface, such as "3 claims". */
  count(value: number, noun: Countable): string;
}

/** Returns the language for a tag; one without a catalogue speaks English in its own number format. */
export function languageOf(tag: string): Language {
  const locale = new Intl.Locale(tag);
  const words = isKnown(locale.language) ? catalogues[locale.language] : en;
  const format = new Intl.NumberFormat(tag, { maximumFractionDigits: 20 });
  const plural = new Intl.PluralRules(isKnown(locale.language) ? tag : 'en');
  const number = (value: number): string => format.format(value);
  return {
    tag,
    direction: locale.getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr',
    words,
    numberWords: isKnown(locale.language) ? numberWords[locale.language] : noNumberWords,
    number,
    moment: writeMoments(tag),
    count: (value, noun) => {
      const forms = words.count[noun];
      return (forms[plural.select(value)] ?? forms.other).replace('#', number(value));
    },
  };
}

/** A formatter takes a third of a millisecond to make, so that each is kept. */
function writeMoments(tag: string): Language['moment'] {
  const made = new Map<MomentDetail, Intl.DateTimeFormat>();
  const always = { timeZone: 'UTC', calendar: 'gregory' } as const;
  return (date, detail) => {
    const form =
      made.get(detail) ?? new Intl.DateTimeFormat(tag, { ...momentForms[detail], ...always });
    made.set(detail, form);
    return form.format(date);
  };
}

function isKnown(language: string): language is keyof typeof catalogues {
  return Object.hasOwn(catalogues, language);
}
