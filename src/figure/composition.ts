import { addExtents, negateExtent } from '../base/extent.ts';
import type { Extent } from '../base/extent.ts';
import type { ChartData, Mark, Sum, SumMember } from '../chart/mark.ts';
import { operandOf } from '../ledger/check.ts';
import { extentOf } from '../ledger/checks/judgement.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { need } from '../ledger/ledger.ts';
import { memberLabels } from '../ledger/members.ts';
import { nameCell } from '../ledger/statement.ts';
import { listSummed, sumOf } from '../ledger/sum.ts';
import type { Named } from '../load/dossier.ts';
import type { Check } from '../model/check.ts';
import type { Claim } from '../model/claim.ts';
import type { Figure } from '../model/figure.ts';
import type { Measure } from '../model/measure.ts';
import type { Language } from '../words/language.ts';
import { numberWriter, toMark } from './chartData.ts';

/** What all sums of a drawing share. */
interface Scope {
  readonly ledger: Ledger;
  readonly language: Language;
  /** The measure of the first total: all numbers are drawn in its scale. */
  readonly measure: Measure;
  readonly number: (value: number) => string;
  /** True where the sums are of several measures, so that each mark names its own. */
  readonly isNamed: boolean;
}

/** Returns what a chart kind draws for checks of parts beside their totals. */
export function toSumData(
  ledger: Ledger,
  { checks }: Pick<Figure, 'checks'>,
  language: Language,
): ChartData {
  const summed = listSummed(checks, ledger.dossier);
  const measure = need(ledger.dossier.measures, summed[0]?.measure ?? '');
  const isNamed = new Set(summed.map((claim) => claim.measure)).size > 1;
  const number = numberWriter(measure, language);
  const scope = { ledger, language, measure, number, isNamed };
  const sums = checks.flatMap((id) => toSum(need(ledger.dossier.checks, id), scope));
  const marks = sums.flatMap(({ total, parts }) => [total, ...parts].map(({ mark }) => mark));
  return {
    marks: [...new Map(marks.map((mark) => [mark.id, mark])).values()],
    references: [],
    referenceSeries: [],
    rows: [],
    sums,
    facets: [],
    eras: [],
    domain: [],
    form: 'bar',
    groups: ledger.dossier.settings.originGroups.map(({ label }) => label),
    scale: 'linear',
    naming: 'groups',
    number,
    period: null,
    language,
  };
}

/** A check of another kind has none. */
function toSum(check: Named<Check>, scope: Scope): Sum[] {
  const { claims } = scope.ledger.dossier;
  const named = sumOf(check);
  if (!named) return [];
  const [total, parts] = [need(claims, named.total), named.parts.map((id) => need(claims, id))];
  const stated = extentIn(total, scope);
  const added = addExtents(parts.map((part) => extentIn(part, scope)));
  const rest = addExtents([stated, negateExtent(added)]);
  return [
    {
      id: check.id,
      label: check.title,
      total: totalMember(total, scope),
      ...describeParts(parts, total, scope),
      added: writeSpan(added, scope),
      rest: { low: rest.low, high: rest.high },
      restLabel: writeRest(rest, named.isOpen, scope),
    },
  ];
}

/** Amounts are reckoned in units of their currency, and drawn in the scale of one measure. */
function extentIn(claim: Claim, { ledger, measure }: Scope): Extent {
  const extent = extentOf(operandOf(claim, ledger));
  const { scale = 1 } = measure.currency ?? {};
  return { ...extent, low: extent.low / scale, high: extent.high / scale };
}

function markIn(claim: Claim, { ledger, language, measure, isNamed }: Scope): Mark {
  const own = need(ledger.dossier.measures, claim.measure).currency?.scale ?? 1;
  const factor = own / (measure.currency?.scale ?? 1);
  const mark = toMark(ledger, { claim, isNamed }, language);
  return { ...mark, low: mark.low * factor, high: mark.high * factor };
}

function totalMember(claim: Claim, scope: Scope): SumMember {
  const { ledger, language } = scope;
  const mark = markIn(claim, scope);
  const words = language.words.figure.statedTotal(mark.origin, mark.label, mark.when);
  return { mark, label: nameCell(claim, ledger, language), words };
}

/** What all parts share stands above them once; where it is as with the total, nowhere. */
function describeParts(
  parts: readonly Claim[],
  total: Claim,
  scope: Scope,
): Pick<Sum, 'parts' | 'partsLabel'> {
  const { words } = scope.language;
  const marks = parts.map((part) => markIn(part, scope));
  const stated = markIn(total, scope);
  const isAlike = (key: 'origin' | 'when', among: readonly Mark[]): boolean =>
    new Set(among.map((mark) => mark[key])).size === 1;
  const [hasOneOrigin, hasOneTime] = [isAlike('origin', marks), isAlike('when', marks)];
  const all = [stated, ...marks];
  const isAsTotal = isAlike('origin', all) && isAlike('when', all);
  const [{ origin, when } = stated] = marks;
  const time = hasOneTime ? when : '';
  const labels = nameParts(parts, scope);
  return {
    partsLabel: hasOneOrigin && !isAsTotal ? words.figure.statedParts(origin, time) : '',
    parts: marks.map((mark, index) => {
      const label = labels[index] ?? '';
      const isTimed = hasOneOrigin ? !hasOneTime : !isAlike('when', all);
      const name = [label, ...(hasOneOrigin ? [] : [mark.origin])].join(words.separator);
      const value = isTimed ? words.sentence.timed(mark.label, mark.when) : mark.label;
      return { mark, label, words: `${name}: ${value}` };
    }),
  };
}

/** What tells a part from the others: its members, and its measure where there are several or nothing else. */
function nameParts(parts: readonly Claim[], { ledger, language }: Scope): string[] {
  const { dossier } = ledger;
  const members = parts.map((part) => memberLabels(part, dossier));
  const ofAll = new Set(
    members[0]?.filter((label) => parts.length > 1 && members.every((own) => own.includes(label))),
  );
  const hasMeasures = new Set(parts.map(({ measure }) => measure)).size > 1;
  return parts.map(({ measure }, index) => {
    const own = (members[index] ?? []).filter((label) => !ofAll.has(label));
    const name = need(dossier.measures, measure).label;
    return [...(hasMeasures || own.length === 0 ? [name] : []), ...own].join(
      language.words.separator,
    );
  });
}

function writeSpan({ low, high }: Pick<Extent, 'low' | 'high'>, scope: Scope): string {
  const { words } = scope.language;
  const [least, most] = [scope.number(low), scope.number(high)];
  if (low === high) return least;
  if (low === -Infinity) return high === Infinity ? words.anyNumber : words.orLess(most);
  return high === Infinity ? words.orMore(least) : words.between(least, most);
}

/** What is left and what is too much are told apart; where both may be, each by its most. */
function writeRest({ low, high }: Extent, isOpen: boolean, scope: Scope): string {
  const { figure } = scope.language.words;
  const rest = isOpen ? figure.notAmongParts : figure.notExplained;
  const either = isOpen ? figure.overOrNotAmongParts : figure.overOrNotExplained;
  const excess = { low: 0 - high, high: 0 - low };
  if (low >= 0) return rest(writeSpan({ low, high }, scope));
  if (high <= 0) return figure.overTotal(writeSpan(excess, scope));
  return either(writeMost(excess.high, scope), writeMost(high, scope));
}

function writeMost(value: number, { language, number }: Scope): string {
  const { words } = language;
  return Number.isFinite(value) ? words.orLess(number(value)) : words.anyNumber;
}
