import edtf from 'edtf';
import type { Ledger } from '../../src/ledger/ledger.ts';
import type { Named } from '../../src/load/dossier.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Figure } from '../../src/model/figure.ts';
import { languageOf } from '../../src/words/language.ts';
import { writeTime, writeValue } from '../../src/words/value.ts';

/** The sentences are read in this language, whatever the dossier's own. */
export const english = languageOf('en-GB');

/** What a drawing shows, as plain claims; nothing here comes from a chart or from a sentence. */
export interface Shown {
  readonly ledger: Ledger;
  readonly claims: readonly Claim[];
  /** The label of the panel in which a claim stands; empty without panels. */
  readonly panelOf: (claim: Claim) => string;
  /** The label of the row on which a claim stands; empty where a sentence need not name it. */
  readonly rowOf: (claim: Claim) => string;
  readonly isOverTime: boolean;
  /** False where values are of different kinds and may not be compared. */
  readonly isCompared: boolean;
}

export type Role = 'highest' | 'lowest' | 'earliest' | 'latest';

/** What is true of a panel: these claims have this role in it. */
export interface Fact {
  readonly panel: string;
  readonly role: Role;
  readonly claims: readonly Claim[];
  /** False where the claim is one of these, and overlapping times do not tell which. */
  readonly isSure: boolean;
}

/** Returns from when to when a date reaches, in UTC milliseconds. */
export function spanOf(text: string): readonly [number, number] {
  const { min, max } = edtf(text) as unknown as { min: number | null; max: number | null };
  return [min ?? -Infinity, max ?? Infinity];
}

export function timeOf({ period, asOf }: Claim): readonly [number, number] | null {
  const text = period ?? asOf;
  return typeof text === 'string' ? spanOf(text) : null;
}

const meets = (a: readonly [number, number], b: readonly [number, number]): boolean =>
  a[0] <= b[1] && b[0] <= a[1];

export function isDate(claim: Claim, { dossier }: Ledger): boolean {
  return dossier.measures.get(claim.measure)?.kind === 'date';
}

/** Returns the two numbers that a claim names; they are the same but for a range. */
function numbersOf({ value }: Claim): readonly [number, number] {
  if (typeof value === 'number') return [value, value];
  const { low, high } = value as { low: number; high: number };
  return [low, high];
}

/** Returns true for a claim that nobody stands by: disowned, or a copying error by some reading. */
export function isWithdrawn({ id, status }: Claim, { dossier }: Ledger): boolean {
  const parts = [...dossier.readings.values()].flatMap((reading) => reading.parts);
  const errors = parts.filter(({ relation }) => relation === 'copy-error');
  return status?.includes('disowned') === true || errors.some(({ claims }) => claims.includes(id));
}

/** Returns the claims that a figure asks for by its measures, members, rows, origins and period: those with a value, or those without. */
export function selectPlainly(
  ledger: Ledger,
  figure: Named<Figure>,
  { isSilent = false } = {},
): Claim[] {
  const { rows, origins, period, without, kind } = figure;
  const isOther = rows && rows.by !== 'origin' && rows.by !== 'measure';
  const asked = new Map(Object.entries(figure.members));
  if (isOther) asked.set(rows.by, rows.members ?? []);
  const isOfCell = ({ dimensions }: Claim): boolean => {
    const named = Object.entries(dimensions);
    if (asked.size === 0) return named.length === 0 || kind === 'spans';
    return (
      named.length === asked.size && named.every(([name, id]) => asked.get(name)?.includes(id))
    );
  };
  const isOnRow = ({ origin, measure }: Claim): boolean => {
    if (!rows?.members || isOther) return true;
    return rows.members.includes(rows.by === 'origin' ? origin : measure);
  };
  const isInTime = (claim: Claim): boolean => {
    const time = timeOf(claim);
    if (time === null) return period === undefined && kind !== 'series' && kind !== 'steps';
    return period === undefined || meets(time, spanOf(period));
  };
  const isWhole = ({ value }: Claim): boolean =>
    (value === null) === isSilent && (typeof value !== 'string' || !Number.isNaN(spanOf(value)[0]));
  return [...ledger.dossier.claims.values()].filter(
    (claim) =>
      figure.measures.includes(claim.measure) &&
      !without.includes(claim.id) &&
      (!origins || origins.includes(claim.origin)) &&
      (kind !== 'map' || claim.place !== undefined) &&
      [isOfCell, isOnRow, isInTime, isWhole].every((test) => test(claim)),
  );
}

/** Returns what must be said of each panel, and nothing that may not. */
export function factsOf(shown: Shown): Fact[] {
  const panels = [...new Set(shown.claims.map(shown.panelOf))];
  return panels.flatMap((panel) => {
    const own = shown.claims.filter(
      (claim) => shown.panelOf(claim) === panel && !isWithdrawn(claim, shown.ledger),
    );
    if (own.length < 2) return [];
    const ofDates = own.every((claim) => isDate(claim, shown.ledger));
    const facts = [
      ...(shown.isCompared && !ofDates ? factsOfNumbers(own) : []),
      ...(ofDates
        ? factsOfTimes(own, { at: (claim) => spanOf(claim.value as string), ledger: shown.ledger })
        : []),
      ...(shown.isOverTime && !ofDates
        ? factsOfTimes(own, { at: timeOf, ledger: shown.ledger })
        : []),
    ];
    return facts
      .filter(
        ({ claims, isSure }) =>
          claims.length > 0 && ((shown.isCompared && isSure) || claims.length <= 3),
      )
      .map((fact) => ({ ...fact, panel }));
  });
}

function factsOfNumbers(claims: readonly Claim[]): Omit<Fact, 'panel'>[] {
  /** All that name the furthest number; only "more than" it goes higher, only "less than" it lower. */
  const furthest = (end: 0 | 1, beyond: Claim['qualifier']): Claim[] => {
    const sign = end === 1 ? 1 : -1;
    const most = Math.max(...claims.map((claim) => sign * numbersOf(claim)[end]));
    const naming = claims.filter((claim) => sign * numbersOf(claim)[end] === most);
    const past = naming.filter(
      ({ value, qualifier }) => typeof value === 'number' && qualifier === beyond,
    );
    return past.length > 0 ? past : naming;
  };
  return [
    { role: 'highest', claims: furthest(1, 'more-than'), isSure: true },
    { role: 'lowest', claims: furthest(0, 'less-than'), isSure: true },
  ];
}

/** A claim may be the earliest if it can begin before every other has ended; where all may be both, no order is known. */
function factsOfTimes(
  claims: readonly Claim[],
  { at, ledger }: { at: (claim: Claim) => readonly [number, number] | null; ledger: Ledger },
): Omit<Fact, 'panel'>[] {
  const dated = claims.flatMap((claim) => {
    const span = at(claim);
    return span ? [{ claim, span }] : [];
  });
  const may = (test: (a: readonly [number, number], b: readonly [number, number]) => boolean) =>
    dated.filter((one) => dated.every((other) => test(one.span, other.span)));
  const [earliest, latest] = [may((a, b) => a[0] <= b[1]), may((a, b) => a[1] >= b[0])];
  if (earliest.length === dated.length && latest.length === dated.length) return [];
  const fact = (role: Role, own: typeof dated): Omit<Fact, 'panel'> => ({
    role,
    claims: own.map(({ claim }) => claim),
    isSure:
      new Set(own.map(({ claim }) => writePlainly(claim, ledger))).size === 1 ||
      own.every(({ span }) => span.every((end, at) => end === own[0]?.span[at])),
  });
  return [fact('earliest', earliest), fact('latest', latest)];
}

/** Returns a claim's value as it must be said: with its qualifier, without unit, with what is doubtful of it. */
export function writePlainly(claim: Claim, ledger: Ledger): string {
  const measure = ledger.dossier.measures.get(claim.measure);
  if (!measure) throw new Error(`no measure of ${claim.id}`);
  const doubts = [...(claim.status ?? []), ...(claim.checked === false ? ['unconfirmed'] : [])];
  const words = doubts.map((each) => ` [${each === 'unconfirmed' ? 'not confirmed' : each}]`);
  return writeValue(claim, { ...measure, unit: undefined }, english) + words.join('');
}

const extreme =
  /^(?:(?<panel>.+): )?The (?<roles>(?:highest|lowest|earliest|latest)(?:(?:, | and )(?:highest|lowest|earliest|latest))*) (?<noun>value|date) stated is (?<unsure>one of these: )?(?<said>.+)\.$/;

/** A sentence on an extreme, taken apart by its template. */
export interface Told {
  readonly panel: string;
  readonly roles: readonly string[];
  readonly said: string;
  readonly isSure: boolean;
}

/** Returns what the sentences say of extremes. */
export function readExtremes(sentences: readonly string[]): Told[] {
  return sentences.flatMap((sentence) => {
    const { panel = '', roles = '', said = '', unsure } = extreme.exec(sentence)?.groups ?? {};
    return roles === ''
      ? []
      : [{ panel, roles: roles.split(/, | and /), said, isSure: unsure === undefined }];
  });
}

/** Returns everything that is false or missing in the sentences on extremes. */
export function findFalsehoods(sentences: readonly string[], shown: Shown): string[] {
  const facts = factsOf(shown);
  const told = readExtremes(sentences);
  const nameOf = ({ panel, role }: { panel: string; role: string }): string => `${panel} ${role}`;
  const toldNames = told.flatMap(({ panel, roles }) =>
    roles.map((role) => nameOf({ panel, role })),
  );
  const trueNames = facts.map(nameOf);
  return [
    ...toldNames.filter((name) => !trueNames.includes(name)).map((name) => `untrue: ${name}`),
    ...trueNames
      .filter((name) => toldNames.filter((each) => each === name).length !== 1)
      .map((name) => `not told once: ${name}`),
    ...told.flatMap(({ panel, roles, said, isSure }) =>
      facts
        .filter((fact) => fact.panel === panel && roles.includes(fact.role))
        .flatMap((fact) => [
          ...findMismatches(said, fact, shown),
          ...(fact.isSure === isSure ? [] : [`sure or not: ${nameOf(fact)}`]),
        ]),
    ),
  ];
}

/** What is said of the claims of a fact: their values, and by whom, for what and when. */
function findMismatches(said: string, { panel, role, claims }: Fact, shown: Shown): string[] {
  const { ledger } = shown;
  const where = `${panel} ${role}: “${said}”`;
  const values = [...new Set(claims.map((claim) => writePlainly(claim, ledger)))];
  const fromTo = /^in (\d+) claims, from /.exec(said);
  if (fromTo) return Number(fromTo[1]) === claims.length ? [] : [`wrong count in ${where}`];
  const statements = said.split('; ');
  const wrong = values.filter(
    (value) => !statements.some((statement) => statement.startsWith(`${value}, `)),
  );
  if (claims.length > 3) {
    const counts = statements.map((each) => Number(/, in (\d+) claims?$/.exec(each)?.[1]));
    const sum = counts.reduce((a, b) => a + b, 0);
    return [...wrong, ...(sum === claims.length ? [] : [`wrong count`])].map(
      (w) => `${w}: ${where}`,
    );
  }
  const origins = new Set(claims.map(({ origin }) => origin));
  const labelOf = (id: string): string => ledger.dossier.origins.get(id)?.label ?? id;
  // A name may hold another: “data obtained by the Post” beside “the Post”.
  const others = [...origins].reduce((text, id) => text.replaceAll(`by ${labelOf(id)}`, ''), said);
  const strangers = [...ledger.dossier.origins.keys()].filter(
    (id) =>
      !origins.has(id) &&
      [' (', ' for ', ' and by ', ';'].some((end) =>
        `${others};`.includes(`by ${labelOf(id)}${end}`),
      ),
  );
  const unsaid = claims.flatMap((claim) => {
    const row = shown.rowOf(claim);
    return [
      `by ${labelOf(claim.origin)}`,
      ...(isDate(claim, ledger) ? [] : [writeTime(claim, english)]),
      ...(row === '' ? [] : [` for ${row}`]),
    ].filter((words) => !said.includes(words));
  });
  return [
    ...(statements.length === values.length ? [] : [`${statements.length} statements`]),
    ...[...wrong, ...strangers, ...unsaid].map((words) => `wrong or missing: ${words}`),
  ].map((fault) => `${fault} in ${where}`);
}
