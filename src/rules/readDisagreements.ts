import { composeFinding } from '../base/finding.ts';
import type { Finding } from '../base/finding.ts';
import { cellKey } from '../ledger/cell.ts';
import type { Disagreement, Ledger } from '../ledger/ledger.ts';
import { isUnknown, mayBeNamed } from '../load/dossier.ts';
import type { Dossier } from '../load/dossier.ts';
import type { Claim } from '../model/claim.ts';
import type { Reading } from '../model/reading.ts';
import { isSound } from '../ledger/sound.ts';
import type { Rule } from './rule.ts';

/**
 * Every disagreement has one reading that names just its members, and every reading answers one: a
 * claim that joins or leaves sends the editors back to look.
 */
export const checkReadDisagreements: Rule = (ledger) => {
  const found = ledger.disagreements.filter((one) => one.found === 'by-machine');
  const all = [...ledger.dossier.readings.values()];
  const readings = all.filter((one) => one.found !== 'by-hand');
  const byHand = all.filter((one) => one.found === 'by-hand');
  return [
    ...found
      .filter(({ reading, members }) => reading === null && isUnread(members, ledger))
      .map(({ members }) => unread(members, ledger.dossier)),
    ...readings.flatMap((reading) => judge(reading, ledger)),
    ...byHand.flatMap((reading) => twin(reading, ledger)),
  ];
};

/** A refused reading may be the one that is missing, and a claim with a fault is told there. */
function isUnread(members: readonly Claim[], { dossier, disagreementsOf }: Ledger): boolean {
  const [first] = members;
  const own = disagreementsOf.get(first?.id ?? '') ?? [];
  // A reading by hand of just these claims is told itself.
  const isTwin = own.some(
    (one) => one.found === 'by-hand' && members.every((claim) => one.members.includes(claim)),
  );
  return (
    !isTwin &&
    members.every((claim) => isSound(claim, dossier) && !mayBeNamed(dossier, 'readings', claim.id))
  );
}

function unread(members: readonly Claim[], dossier: Dossier): Finding {
  const [first] = members as readonly [Claim, ...Claim[]];
  return composeFinding({
    code: 'disagreement',
    at: dossier.placeOf(first, ['value']),
    expected: `a reading of what cannot all be right in ${cellKey(first)}`,
    found: `none for ${name(members, dossier)}`,
    hint: `Add one to data/readings/ with "claims": ${JSON.stringify(members.map(({ id }) => id))}.`,
  });
}

function judge(reading: Reading, ledger: Ledger): Finding[] {
  const { dossier } = ledger;
  const touched = [
    ...new Set(reading.claims.flatMap((id) => ledger.disagreementsOf.get(id) ?? [])),
  ].filter((one) => one.found === 'by-machine');
  const isJudgeable = !mayBeNamed(dossier, 'claims', reading.measure) && areSound(reading, dossier);
  const [own, ...others] = touched;
  if (!own) return isJudgeable ? [needless(reading, dossier)] : [];
  const cells = new Set(touched.flatMap(({ members }) => members.map(cellKey)));
  if (cells.size > 1) return []; // told as claims of another cell
  if (others.length > 0) return [spread(reading, touched, dossier)];
  if (own.reading !== reading) return [second(reading, own, dossier)];
  if (reading.claims.some((id) => isUnknown(dossier, 'claims', id))) return []; // told there
  return changed(reading, own, { dossier, isJudgeable });
}

/** What arithmetic finds needs no finding by hand: it would be told twice. */
function twin(reading: Reading, { disagreementsOf, dossier }: Ledger): Finding[] {
  const [first = ''] = reading.claims;
  const same = (disagreementsOf.get(first) ?? []).find(
    ({ found, members }) =>
      found === 'by-machine' && reading.claims.every((id) => members.some((one) => one.id === id)),
  );
  if (!same) return [];
  return [
    composeFinding({
      code: 'reading',
      at: dossier.placeOf(reading, ['found']),
      expected: 'a disagreement that arithmetic does not find',
      found: `one that it does, between ${name(same.members, dossier)}`,
      hint: 'Tell it in the reading of these claims, and take this one out.',
    }),
  ];
}

function areSound(reading: Reading, dossier: Dossier): boolean {
  return reading.claims.every((id) => {
    const claim = dossier.claims.get(id);
    return claim !== undefined && isSound(claim, dossier);
  });
}

function needless(reading: Reading, dossier: Dossier): Finding {
  return composeFinding({
    code: 'reading',
    at: dossier.placeOf(reading, ['claims']),
    expected: 'claims of which some cannot both be right',
    found: `none of ${name(claimsOf(reading, dossier), dossier)} in conflict`,
    hint: 'Take the reading out, or say "found": "by-hand" where statements differ.',
  });
}

function spread(reading: Reading, touched: readonly Disagreement[], dossier: Dossier): Finding {
  const lists = touched.map(({ members }) => name(members, dossier)).join('; and of ');
  return composeFinding({
    code: 'reading',
    at: dossier.placeOf(reading, ['claims']),
    expected: 'the claims of one disagreement',
    found: `those of ${lists}`,
    hint: 'Write a reading for each.',
  });
}

function second(reading: Reading, { reading: first }: Disagreement, dossier: Dossier): Finding {
  const { file, line, column } = dossier.placeOf(first ?? {});
  return composeFinding({
    code: 'reading',
    at: dossier.placeOf(reading, ['claims']),
    expected: 'one reading of a disagreement',
    found: `another, after "${first?.id ?? ''}" at ${file}:${line}:${column}`,
    hint: 'Join the two.',
  });
}

function changed(
  reading: Reading,
  { members }: Disagreement,
  { dossier, isJudgeable }: { dossier: Dossier; isJudgeable: boolean },
): Finding[] {
  const joined = members.filter(
    (claim) => !reading.claims.includes(claim.id) && isSound(claim, dossier),
  );
  const left = claimsOf(reading, dossier).filter(
    (claim) => !members.includes(claim) && cellKey(claim) === cellKey(members[0] as Claim),
  );
  const news = [
    ...(joined.length > 0 ? [`${name(joined, dossier)} in conflict too`] : []),
    ...(left.length > 0 && isJudgeable ? [`${name(left, dossier)} no longer in conflict`] : []),
  ];
  if (news.length === 0) return [];
  return [
    composeFinding({
      code: 'reading',
      at: dossier.placeOf(reading, ['claims']),
      expected: `just the claims that disagree in "${reading.id}"`,
      found: news.join('; '),
      hint: `Look again at the choice and the parts, then name ${JSON.stringify(members.map(({ id }) => id))}.`,
    }),
  ];
}

function claimsOf({ claims }: Reading, dossier: Dossier): Claim[] {
  return claims.flatMap((id) => dossier.claims.get(id) ?? []);
}

function name(claims: readonly Claim[], dossier: Dossier): string {
  return claims
    .map((claim) => {
      const { file, line, column } = dossier.placeOf(claim, ['value']);
      return `"${claim.id}" (${file}:${line}:${column})`;
    })
    .join(', ');
}
