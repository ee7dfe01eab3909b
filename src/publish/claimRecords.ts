import { corroborate } from '../ledger/compare.ts';
import { judgeDirectness } from '../ledger/directness.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { stateClaim } from '../ledger/statement.ts';
import type { Claim } from '../model/claim.ts';
import type { Language } from '../words/language.ts';
import { isRange, missingForms } from '../words/value.ts';
import { passageAddress } from './passage.ts';

/** One claim as machines read it: flat, every field a text, a number or null; `claimColumns` names them. */
export interface ClaimRecord {
  readonly id: string;
  readonly measure: string;
  readonly measure_label: string;
  readonly kind: string;
  readonly value: number | string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly absent: string | null;
  readonly qualifier: string | null;
  readonly unit: string | null;
  readonly as_of: string | null;
  readonly period: string | null;
  readonly dimensions: string;
  readonly words: string;
  readonly origin: string;
  readonly origin_label: string;
  readonly directness: string;
  /** How many other origins agree, differ, or speak of the measure without saying either. */
  readonly origins_agree: number;
  readonly origins_differ: number;
  readonly origins_silent: number;
  /** The readings of the disagreements of which it is a member. */
  readonly readings: string | null;
  readonly source: string;
  readonly publisher: string;
  readonly published: string | null;
  readonly address: string | null;
  readonly passage: string | null;
  readonly locator: string;
  readonly status: string | null;
  readonly checked: boolean | null;
  readonly event: string | null;
  readonly place: string | null;
  readonly derived_from: string | null;
}

/** Returns every claim as a flat record, in the order of the files. */
export function listClaimRecords(ledger: Ledger, language: Language): ClaimRecord[] {
  return [...ledger.dossier.claims.values()].map((claim) => recordClaim(ledger, claim, language));
}

/** Returns a claim as a flat record. */
export function recordClaim(ledger: Ledger, claim: Claim, language: Language): ClaimRecord {
  const { measure, origin, source, value } = stateClaim(ledger, claim.id, language);
  const { code, scale } = measure.currency ?? { code: null, scale: 1 };
  const unit = code === null ? (measure.unit?.other ?? null) : `${code} × ${String(scale)}`;
  return {
    id: claim.id,
    measure: measure.id,
    measure_label: measure.label,
    kind: measure.kind,
    ...valueFields(claim),
    absent: claim.absent ? missingForms(claim.absent, language).csv : null,
    qualifier: claim.qualifier ?? null,
    unit: measure.kind === 'share' ? 'percent' : unit,
    as_of: claim.asOf ?? null,
    period: claim.period ?? null,
    dimensions: Object.entries(claim.dimensions)
      .map(([name, member]) => `${name}=${member}`)
      .join(' '),
    words: value,
    origin: origin.id,
    origin_label: origin.label,
    directness: judgeDirectness(claim, ledger),
    ...corroborationFields(claim, ledger),
    readings: readingIds(claim, ledger),
    source: source.id,
    publisher: source.publisher,
    published: source.published,
    address: source.address,
    passage: passageAddress(source, claim),
    locator: claim.locator.phrase,
    status: claim.status?.join(' ') ?? null,
    checked: claim.checked ?? null,
    event: claim.event ?? null,
    place: claim.place ?? null,
    derived_from: claim.derivedFrom?.join(' ') ?? null,
  };
}

type CorroborationFields = Pick<ClaimRecord, 'origins_agree' | 'origins_differ' | 'origins_silent'>;

function corroborationFields(claim: Claim, ledger: Ledger): CorroborationFields {
  const { agree, differ, silent } = corroborate(claim, ledger);
  return { origins_agree: agree, origins_differ: differ, origins_silent: silent };
}

function readingIds({ id }: Claim, { disagreementsOf }: Ledger): string | null {
  const ids = (disagreementsOf.get(id) ?? []).flatMap(({ reading }) => reading?.id ?? []);
  return ids.length === 0 ? null : ids.join(' ');
}

function valueFields({ value }: Claim): Pick<ClaimRecord, 'value' | 'low' | 'high'> {
  if (isRange(value)) return { value: null, low: value.low, high: value.high };
  return { value: Array.isArray(value) ? value.join(' ') : value, low: null, high: null };
}
