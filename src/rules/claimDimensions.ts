import { composeFinding } from '../base/finding.ts';
import type { Finding } from '../base/finding.ts';
import { suggestNearest } from '../base/nearest.ts';
import type { Dossier } from '../load/dossier.ts';
import type { Claim } from '../model/claim.ts';
import type { Measure } from '../model/measure.ts';
import type { Rule } from './rule.ts';

/** A claim names the dimensions that its measure requires, none that it does not allow, and known members. */
export const checkClaimDimensions: Rule = ({ dossier }) => [
  ...[...dossier.claims.values()].flatMap((claim) => {
    const measure = dossier.measures.get(claim.measure);
    return measure ? [...missing(claim, measure, dossier), ...unfit(claim, measure, dossier)] : [];
  }),
];

function missing(claim: Claim, measure: Measure, dossier: Dossier): Finding[] {
  return measure.requires
    .filter((dimension) => claim.dimensions[dimension] === undefined)
    .map((dimension) =>
      composeFinding({
        code: 'dimension-missing',
        at: dossier.placeOf(claim, ['dimensions']),
        expected: `"${dimension}", which "${measure.id}" requires`,
        found: 'none',
        hint: `Name a member of ${dimension}; "unspecified" may be one.`,
      }),
    );
}

function unfit(claim: Claim, measure: Measure, dossier: Dossier): Finding[] {
  const allowed = [...measure.requires, ...measure.allows];
  return Object.entries(claim.dimensions).flatMap(([dimension, member]) => {
    const at = dossier.placeOf(claim, ['dimensions', dimension]);
    if (!allowed.includes(dimension))
      return composeFinding({
        code: 'dimension-not-allowed',
        at,
        expected: allowed.length ? `one of the dimensions ${allowed.join(', ')}` : 'no dimension',
        found: `"${dimension}"`,
        hint: suggestNearest(
          dimension,
          allowed,
          `Take it out, or allow it in the measure "${measure.id}".`,
        ),
      });
    const members = dossier.dimensions.get(dimension)?.members.map(({ id }) => id);
    if (!members || members.includes(member)) return [];
    return composeFinding({
      code: 'unknown-id',
      at,
      expected: `a member of ${dimension}`,
      found: `"${member}"`,
      hint: suggestNearest(
        member,
        members,
        `Add it to data/dimensions/${dimension}.json, or name another.`,
      ),
    });
  });
}
