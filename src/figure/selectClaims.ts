import { overlap, parseEdtf } from '../base/edtf.ts';
import { kinds } from '../chart/kinds/index.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { need } from '../ledger/ledger.ts';
import { timeOf } from '../ledger/time.ts';
import type { Named } from '../load/dossier.ts';
import type { Claim } from '../model/claim.ts';
import type { Figure } from '../model/figure.ts';
import { isRange } from '../words/value.ts';

/** The claims of a figure: drawn, drawn as references, without a value, and left out though of its cells. */
export interface Selection {
  readonly drawn: readonly Claim[];
  /** Claims that say why there is no value; they are in the table and take the place of "not reported". */
  readonly absent: readonly Claim[];
  readonly references: readonly Claim[];
  readonly leftOut: readonly Claim[];
}

/** Returns the claims that a figure asks for: of its measures and members, with a number, in its period. */
export function selectClaims(ledger: Ledger, figure: Named<Figure>): Selection {
  const ofCells = (measures: readonly string[]): Claim[] =>
    measures
      .flatMap((measure) => ledger.byMeasure.get(measure) ?? [])
      .filter((claim) => isOfRows(claim, figure));
  const [own, others] = [ofCells(figure.measures), ofCells(figure.references)];
  const drawn = own.filter(
    (claim) => isNumber(claim) && isAsked(claim, figure) && hasPlace(claim, figure),
  );
  const absent = own.filter((claim) => claim.value === null && isAsked(claim, figure));
  const always = { ...figure, period: undefined };
  const references = others.filter((claim) => isNumber(claim) && isAsked(claim, always));
  const shown = new Set([...drawn, ...absent, ...references]);
  return { drawn, absent, references, leftOut: [...own, ...others].filter((c) => !shown.has(c)) };
}

/** Without rows a chart draws totals, unless it names the members of each claim in words. */
function isOfRows({ dimensions }: Claim, { rows, kind }: Figure): boolean {
  const named = Object.entries(dimensions);
  if (!rows) return named.length === 0 || kinds[kind].needs === 'nothing';
  const member = dimensions[rows.dimension];
  return named.length === 1 && member !== undefined && rows.members.includes(member);
}

function isNumber({ value }: Claim): boolean {
  return typeof value === 'number' || isRange(value);
}

/** A claim that its source does not date has no place on a time axis. */
function hasPlace(claim: Claim, { kind }: Figure): boolean {
  return kinds[kind].needs !== 'time' || timeOf(claim) !== null;
}

function isAsked(claim: Claim, figure: Figure): boolean {
  if (figure.without.includes(claim.id)) return false;
  if (figure.origins && !figure.origins.includes(claim.origin)) return false;
  if (figure.period === undefined) return true;
  const [asked, stated] = [parseEdtf(figure.period), timeOf(claim)];
  return asked !== null && stated !== null && overlap(asked, stated);
}

/** Returns the label of a claim's row, or an empty text where the figure has no rows. */
export function rowLabel(
  ledger: Ledger,
  figure: Named<Figure>,
  member: string | undefined,
): string {
  if (!figure.rows || member === undefined) return '';
  const { members } = need(ledger.dossier.dimensions, figure.rows.dimension);
  return members.find(({ id }) => id === member)?.label ?? member;
}
