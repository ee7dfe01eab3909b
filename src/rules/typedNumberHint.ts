import type { Ledger } from '../ledger/ledger.ts';
import type { Dossier } from '../load/dossier.ts';
import type { Claim } from '../model/claim.ts';
import type { Passage } from '../prose/passages.ts';

interface Typed {
  readonly words: string;
  readonly value: number | string | null;
  readonly form: Passage['form'];
  /** The page, update or record in which it stands. */
  readonly of: object;
}

/**
 * Returns the way out for a typed number or date: a claim that has this very value in a measure of which
 * the same page or record speaks, else the escape, which only prose has.
 */
export function proposeReference(typed: Typed, { dossier, byMeasure }: Ledger): string {
  const { measures, named } = findMentions(typed.of, dossier);
  const claims = [...measures]
    .flatMap((measure) => byMeasure.get(measure) ?? [])
    .sort((a, b) => Number(named.has(b.id)) - Number(named.has(a.id)));
  const valued = claims.find((claim) => hasValue(claim, typed.value, dossier));
  const dated = claims.find(({ asOf }) => asOf != null && isDate(asOf, typed.value));
  const plain = `<Plain why="…">${typed.words}</Plain>`;
  if (typed.form === 'prose') {
    if (valued) return `Write <Value claim="${valued.id}" />, which has this value.`;
    if (dated) return `Write <When claim="${dated.id}" />, which is of this day.`;
    return `Enter it as a claim and write <Value claim="…" />, or write ${plain} and say why.`;
  }
  if (valued) return `Write {claim:${valued.id}}, which has this value.`;
  if (dated) return `Write {when:${dated.id}}, which is of this day.`;
  return 'Enter it as a claim and write {claim:…}, or say it without the number.';
}

/** The measures of which a page or record speaks, in whatever reference, and the claims that it names. */
function findMentions(
  of: object,
  { claims, measures, readings, figures }: Dossier,
): { measures: ReadonlySet<string>; named: ReadonlySet<string> } {
  const named = new Set<string>();
  const found = new Set<string>();
  for (const [id] of JSON.stringify(of).matchAll(/[a-z0-9-]+(?:\.[a-z0-9-]+)*/g)) {
    const claim = claims.get(id);
    if (claim) named.add(id);
    const [first = ''] = id.split('.');
    const own = [claim?.measure ?? '', first, readings.get(id)?.measure ?? ''];
    for (const measure of [...own, ...(figures.get(id)?.measures ?? [])])
      if (measures.has(measure)) found.add(measure);
  }
  return { measures: found, named };
}

/** An amount may be typed in the scale of its measure or written out. */
function hasValue(
  { value, measure }: Claim,
  typed: Typed['value'],
  { measures }: Dossier,
): boolean {
  if (typeof typed === 'number') {
    const scale = measures.get(measure)?.currency?.scale ?? 1;
    return typeof value === 'number' && (value === typed || value * scale === typed);
  }
  return (
    measures.get(measure)?.kind === 'date' && typeof value === 'string' && isDate(value, typed)
  );
}

/** A date that was typed without its year begins with a hyphen. */
function isDate(edtf: string, typed: Typed['value']): boolean {
  return (
    typeof typed === 'string' && (edtf === typed || (typed.startsWith('-') && edtf.endsWith(typed)))
  );
}
