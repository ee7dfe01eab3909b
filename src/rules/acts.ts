import { composeFinding } from '../base/finding.ts';
import type { Finding } from '../base/finding.ts';
import { suggestNearest } from '../base/nearest.ts';
import { styleOf } from '../load/dossier.ts';
import type { Dossier } from '../load/dossier.ts';
import type { Act } from '../model/style.ts';
import type { Passage } from '../prose/passages.ts';
import { lookFor } from '../prose/phrases.ts';
import type { FindPhrases } from '../prose/phrases.ts';
import { findSentences } from '../prose/sentences.ts';
import type { WordRule } from './rule.ts';

/** A sentence that states a value of an event names no legal act but that which the event is. */
export const checkActs: WordRule = ({ dossier }, passages) => {
  const acts = styleOf(dossier)?.acts ?? [];
  const find = lookFor(acts.flatMap(({ words }) => words));
  return [
    ...refuseUnknownActs(dossier, acts),
    ...passages
      .filter(({ quoted }) => !quoted)
      .flatMap((passage) => checkPassage(passage, { acts, find, dossier })),
  ];
};

/** An event, or what a measure counts, by the legal act that it is. */
interface Deed {
  readonly act: string;
  readonly label: string;
}

function refuseUnknownActs(dossier: Dossier, acts: readonly Act[]): Finding[] {
  if (dossier.unread.has('styles') || dossier.refused.styles.size > 0) return [];
  const known = acts.map(({ id }) => id);
  return [...dossier.events.values(), ...dossier.measures.values()].flatMap((event) => {
    if (event.act === undefined || known.includes(event.act)) return [];
    return [
      composeFinding({
        code: 'unknown-id',
        at: dossier.placeOf(event, ['act']),
        expected: 'the id of one of the acts of data/style.json',
        found: `"${event.act}"`,
        hint: suggestNearest(event.act, known, 'Add it to "acts", or name another.'),
      }),
    ];
  });
}

function checkPassage(
  passage: Passage,
  { acts, find, dossier }: { acts: readonly Act[]; find: FindPhrases; dossier: Dossier },
): Finding[] {
  const stated = passage.values.flatMap(({ claim, offset }) => {
    const { event = '', measure = '' } = dossier.claims.get(claim) ?? {};
    const { act, label = '' } = dossier.events.get(event) ?? dossier.measures.get(measure) ?? {};
    return act === undefined ? [] : [{ deed: { act, label }, offset }];
  });
  if (stated.length === 0) return [];
  const sentences = findSentences(passage.text);
  return find(passage.text).flatMap(({ phrase, from, to }) => {
    const sentence = sentences.find((each) => each.from <= from && to <= each.to);
    const beside = stated
      .filter(({ offset }) => sentence && sentence.from <= offset && offset < sentence.to)
      .map(({ deed }) => deed);
    const named = acts.filter(({ words }) => words.includes(phrase));
    const isPlain = passage.plain.some((span) => span.from <= from && to <= span.to);
    const [deed] = beside;
    if (!deed || isPlain || named.some(({ id }) => beside.some(({ act }) => act === id))) return [];
    return [otherAct(passage, { from, to, deed, acts, named })];
  });
}

function otherAct(
  { text, placeAt }: Passage,
  {
    from,
    to,
    deed,
    acts,
    named,
  }: { from: number; to: number; deed: Deed; acts: readonly Act[]; named: readonly Act[] },
): Finding {
  const own = acts.find(({ id }) => id === deed.act);
  return composeFinding({
    code: 'other-act',
    at: placeAt(from),
    expected: `words for ${own?.label ?? deed.act}, which "${deed.label}" is by the data`,
    found: `"${text.slice(from, to)}", ${named.map(({ label }) => label).join(' or ')}`,
    hint: `Write ${(own?.words ?? [])
      .slice(0, 3)
      .map((word) => `"${word}"`)
      .join(', ')}, or give the other act a sentence of its own.`,
  });
}
