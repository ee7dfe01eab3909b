/** The words by which a language counts, dates and names with numbers: closed lists of lower case. */
export interface NumberWords {
  /** The words that numbers are made of, and their numbers; compounds are put together from them. */
  readonly cardinals: Readonly<Record<string, number>>;
  /** What joins the words of one number: always, and after a hundred or more only. */
  readonly joins: { readonly always: readonly string[]; readonly afterHundred: readonly string[] };
  /** Words that count without saying how many. */
  readonly vague: readonly string[];
  /** Ordinals that may end a compound, as in "twenty-first"; they name and do not count. */
  readonly ordinals: readonly string[];
  /** What makes a numeral an ordinal, as in "21st". */
  readonly ordinalEndings: readonly string[];
  readonly one: LonelyOne;
  /** What may stand, joined to it, before a word. */
  readonly prefixes: readonly string[];
  /** The names of the months, in their order, each in every form; a capital is a capital. */
  readonly months: readonly (readonly string[])[];
  /** What may stand between a day and its month. */
  readonly ofMonth: readonly string[];
  /** Words that make the number behind them a name, as in "article 4". */
  readonly names: readonly string[];
  /** The same where they begin with a capital; without one, the number behind them counts. */
  readonly properNames: readonly string[];
  /** Words that make a list of numbers names, as in "sections 4, 5 and 7". */
  readonly namesOfSeveral: readonly string[];
  /** What joins such a list. */
  readonly and: readonly string[];
  /** Words behind which a number counts, whatever it looks like: "at least 2000". */
  readonly counting: readonly string[];
  /** What follows a number that counts, as a regular expression: "2000 fighters", "2000 of them". */
  readonly counted: string;
  /** Words behind which a number that looks like a year is one: "since 2015". */
  readonly dating: readonly string[];
  /** Words before which a number counts, whatever it looks like: "2000 days". */
  readonly units: readonly string[];
  /** What makes an hour of a number, as in "10 am". */
  readonly clock: readonly string[];
  /** Set phrases that hold a number word, or digits, and count nothing. */
  readonly idioms: readonly string[];
}

/** The number one, which is also a pronoun. */
export interface LonelyOne {
  readonly words: readonly string[];
  /** It counts only where another word stands on this side of it. */
  readonly counts: 'before a word' | 'after a word';
  /** Words behind which, and before which, it is a pronoun. */
  readonly pronounAfter: readonly string[];
  readonly pronounBefore: readonly string[];
  /** How a verb ends, before which it is a pronoun, and how a noun ends that looks like one. */
  readonly verbEndings: readonly string[];
  readonly notVerbEndings: readonly string[];
  /** Words behind which it is a pronoun even where a word lies between: "a larger one". */
  readonly determiners: readonly string[];
}

/** Of a language without a catalogue numerals alone are known. */
export const noNumberWords: NumberWords = {
  cardinals: {},
  joins: { always: [], afterHundred: [] },
  vague: [],
  ordinals: [],
  ordinalEndings: [],
  one: {
    words: [],
    counts: 'before a word',
    pronounAfter: [],
    pronounBefore: [],
    verbEndings: [],
    notVerbEndings: [],
    determiners: [],
  },
  prefixes: [],
  months: [],
  ofMonth: [],
  counted: '(?!)',
  names: [],
  properNames: [],
  namesOfSeveral: [],
  and: [],
  counting: [],
  dating: [],
  units: [],
  clock: [],
  idioms: [],
};
