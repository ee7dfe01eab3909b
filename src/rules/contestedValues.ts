import { composeFinding } from '../base/finding.ts';
import type { Finding, Place } from '../base/finding.ts';
import { findOpenReading } from '../ledger/contested.ts';
import { need } from '../ledger/ledger.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Claim } from '../model/claim.ts';
import type { Origin } from '../model/origin.ts';
import type { Passage } from '../prose/passages.ts';
import { findSentences } from '../prose/sentences.ts';
import { checkRangeAddress } from './rangeAddress.ts';
import type { WordRule } from './rule.ts';

/** What stands beside the claims it speaks of, each with its origin. */
const besideClaims = /^data\/(?:claims|readings|checks)\//;

/** A claim in an open disagreement does not stand without its origin in the same sentence. */
export const checkContestedValues: WordRule = (ledger, passages) =>
  passages
    .filter(({ placeAt }) => !besideClaims.test(placeAt(0).file))
    .flatMap((passage) => checkPassage(passage, ledger));

function checkPassage(passage: Passage, ledger: Ledger): Finding[] {
  const contested = passage.values.filter(({ claim }) => findOpenReading(ledger, claim) !== null);
  if (contested.length === 0) return [];
  const sentences = findSentences(passage.text);
  return contested.flatMap(({ claim: id, offset }) => {
    const claim = need(ledger.dossier.claims, id);
    const origin = ledger.dossier.origins.get(claim.origin);
    const sentence = sentences.find(({ from, to }) => from <= offset && offset < to);
    const words = passage.text.slice(sentence?.from ?? 0, sentence?.to);
    if (!origin || namesOf(origin).some((name) => isNamed(name, words))) return [];
    return [bare({ claim, origin, form: passage.form }, passage.placeAt(offset), ledger)];
  });
}

/** An origin is named by its label, without what stands there in brackets, or by one of its other names. */
export function namesOf({ label, names = [] }: Origin): string[] {
  return [label.replace(/\s*\([^)]*\)$/, ''), ...names];
}

/** As a whole: a short name is part of many words. */
function isNamed(name: string, words: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').test(words);
}

function bare(
  { claim, origin, form }: { claim: Claim; origin: Origin; form: Passage['form'] },
  at: Place,
  ledger: Ledger,
): Finding {
  const [name = ''] = namesOf(origin);
  const value = form === 'prose' ? `<Value claim="${claim.id}" />` : `{claim:${claim.id}}`;
  const range = proposeRange(claim, form, ledger);
  return composeFinding({
    code: 'contested-value',
    at,
    expected: `a sentence that names who says so, ${namesOf(origin).join(' or ')}`,
    found: `"${claim.id}", a value in an open disagreement, without its origin`,
    hint: `Write "${name} says ${value}"${range === null ? '' : `, or ${range}`}.`,
  });
}

/** The range of its cell and time, where one can be stated. */
function proposeRange(claim: Claim, form: Passage['form'], ledger: Ledger): string | null {
  const cell = [claim.measure, ...Object.values(claim.dimensions)].join('.');
  const isFixed = ledger.dossier.measures.get(claim.measure)?.time === 'fixed';
  const time = isFixed ? null : (claim.period ?? claim.asOf ?? null);
  const address = time === null ? cell : `${cell}@${time}`;
  if (checkRangeAddress(ledger, address, { file: '', line: 1, column: 1 }).length > 0) return null;
  if (form === 'text') return `{range:${address}}`;
  return `<Range measure="${cell}"${time === null ? '' : ` at="${time}"`} />`;
}
