import { composeFinding } from '../base/finding.ts';
import type { Finding } from '../base/finding.ts';
import { styleOf } from '../load/dossier.ts';
import type { Style, Wording } from '../model/style.ts';
import type { Passage } from '../prose/passages.ts';
import { lookFor } from '../prose/phrases.ts';
import type { FindPhrases, PhraseUse } from '../prose/phrases.ts';
import type { WordRule } from './rule.ts';

/** Nobody writes a word that the dossier avoids, nor another spelling of a name, but in <Quote> and <Plain>. */
export const checkWordings: WordRule = ({ dossier }, passages) => {
  const style = styleOf(dossier);
  if (!style) return [];
  const refusals = [...style.wordings.map(refuseWords), refuseSpellings(style)];
  return passages
    .filter(({ quoted }) => !quoted)
    .flatMap((passage) => refusals.flatMap((refuse) => refuse(passage)));
};

type Refusal = (passage: Passage) => Finding[];

function refuseWords({ avoid, unless, instead, reason }: Wording): Refusal {
  const [findAvoided, findAllowed] = [lookFor(avoid), lookFor(unless)];
  return (passage) => {
    const uses = findUses(passage, findAvoided);
    const allowed = uses.length === 0 ? [] : findAllowed(passage.text);
    return uses
      .filter((use) => !allowed.some(({ from, to }) => from <= use.from && use.to <= to))
      .map((use) =>
        composeFinding({
          code: 'wording',
          at: passage.placeAt(use.from),
          expected: `other words: ${instead}`,
          found: `"${read(passage.text, use)}"`,
          hint: reason,
        }),
      );
  };
}

function refuseSpellings({ names }: Style): Refusal {
  const others = new Map(
    names.flatMap(({ name, avoid }) => avoid.flatMap((other) => formsOf(name, other))),
  );
  const findOthers = lookFor([...others.keys()]);
  return (passage) =>
    findUses(passage, findOthers).flatMap((use) => {
      const found = read(passage.text, use);
      const name = others.get(found);
      if (name === undefined) return []; // the same letters, with other capitals or hyphens
      return [
        composeFinding({
          code: 'name-spelling',
          at: passage.placeAt(use.from),
          expected: `"${name}", as the whole site writes it`,
          found: `"${found}"`,
          hint: 'data/style.json lists the names.',
        }),
      ];
    });
}

function formsOf(name: string, other: string): [string, string][] {
  return ['', '’s', "'s"].map((ending) => [other + ending, name + ending]);
}

/** The uses of phrases outside <Plain>; of those that lie in each other, the longest alone. */
function findUses({ text, plain }: Passage, find: FindPhrases): PhraseUse[] {
  const uses = find(text).filter(
    ({ from, to }) => !plain.some((span) => span.from <= from && to <= span.to),
  );
  return uses.filter(({ to }, index) => uses.slice(0, index).every((other) => to > other.to));
}

function read(text: string, { from, to }: PhraseUse): string {
  return text.slice(from, to).replaceAll(/\s+/g, ' ');
}
