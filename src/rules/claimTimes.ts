import { composeFinding } from '../base/finding.ts';
import type { Rule } from './rule.ts';

/** A claim says for which time its value holds: a moment, a span, or that its source gives none. */
export const checkClaimTimes: Rule = ({ dossier }) =>
  [...dossier.claims.values()].flatMap((claim) => {
    const stated = [claim.asOf !== undefined, claim.period !== undefined].filter(Boolean).length;
    const measure = dossier.measures.get(claim.measure);
    const findings = [];
    if (stated !== 1)
      findings.push(
        composeFinding({
          code: 'claim-time',
          at: dossier.placeOf(claim, stated === 0 ? [] : ['period']),
          expected: 'either "asOf" or "period"',
          found: stated === 0 ? 'neither' : 'both',
          hint: 'Write "asOf": null where the source does not date the value; never the day of publication.',
        }),
      );
    if (measure?.time === 'event' && claim.event === undefined)
      findings.push(
        composeFinding({
          code: 'claim-time',
          at: dossier.placeOf(claim),
          expected: `"event", as "${measure.id}" is counted for one event`,
          found: 'none',
          hint: 'Name the event, and add it to data/events.json if it is new.',
        }),
      );
    return findings;
  });
