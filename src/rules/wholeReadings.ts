import { composeFinding } from '../base/finding.ts';
import type { Finding } from '../base/finding.ts';
import { findNearest } from '../base/nearest.ts';
import { cellKey, hasKnownCell } from '../ledger/cell.ts';
import { inConflict } from '../ledger/compare.ts';
import { isUnknown } from '../load/dossier.ts';
import type { Dossier } from '../load/dossier.ts';
import type { Path } from '../load/document.ts';
import type { Reading } from '../model/reading.ts';
import type { Rule } from './rule.ts';

/** A reading speaks of claims of its cell, chooses among them, and has one part for each that differs from it. */
export const checkWholeReadings: Rule = ({ dossier }) =>
  [...dossier.readings.values()].flatMap((reading) => [
    ...strangers(reading, dossier),
    ...outsiders(reading, dossier),
    ...partless(reading, dossier),
    ...repeated(reading, dossier),
    ...odd(reading, dossier),
  ]);

function finding(
  reading: Reading,
  dossier: Dossier,
  fault: { path: Path; expected: string; found: string; hint: string },
): Finding {
  const { path, ...rest } = fault;
  return composeFinding({ code: 'reading', at: dossier.placeOf(reading, path), ...rest });
}

/** All claims are of one other cell: the fault is the reading's own. */
function wrongCell(reading: Reading, dossier: Dossier, cell: string): Finding {
  return finding(reading, dossier, {
    path: cell.split(' ')[0] === reading.measure ? ['dimensions'] : ['measure'],
    expected: `the cell of its claims, ${cell}`,
    found: cellKey(reading),
    hint: 'Name the measure and the members of the claims.',
  });
}

/** Claims of another cell; editors may join measures by hand. */
function strangers(reading: Reading, dossier: Dossier): Finding[] {
  if (reading.found === 'by-hand' || isUnknown(dossier, 'measures', reading.measure)) return [];
  const known = reading.claims
    .flatMap((id) => dossier.claims.get(id) ?? [])
    .filter((claim) => hasKnownCell(claim, dossier));
  const others = new Set(known.map(cellKey));
  const [only = ''] = others;
  if (others.size === 1 && only !== cellKey(reading)) return [wrongCell(reading, dossier, only)];
  return reading.claims.flatMap((id, index) => {
    const claim = known.find((one) => one.id === id);
    if (!claim || cellKey(claim) === cellKey(reading)) return [];
    return finding(reading, dossier, {
      path: ['claims', index],
      expected: `a claim of the cell ${cellKey(reading)}`,
      found: `"${id}", of ${cellKey(claim)}`,
      hint: 'Take it out, or say "found": "by-hand" for claims across cells.',
    });
  });
}

function outsiders(reading: Reading, dossier: Dossier): Finding[] {
  const named: { path: Path; id: string }[] = [
    ...(reading.choice === null ? [] : [{ path: ['choice'], id: reading.choice }]),
    ...reading.parts.flatMap(({ claims }, part) =>
      claims.map((id, index) => ({ path: ['parts', part, 'claims', index], id })),
    ),
  ];
  const meant = reading.claims.map((id) =>
    isUnknown(dossier, 'claims', id) ? findNearest(id, dossier.ids.claims) : id,
  );
  return named
    .filter(({ id }) => !meant.includes(id) && !isUnknown(dossier, 'claims', id))
    .map(({ path, id }) =>
      finding(reading, dossier, {
        path,
        expected: 'one of the claims of this reading',
        found: `"${id}"`,
        hint: 'List it under "claims", or take it out here.',
      }),
    );
}

/** Whether a claim agrees with the choice can be told by machine, but not where editors found the two. */
function agrees(id: string, { choice, found }: Reading, dossier: Dossier): boolean {
  const [claim, chosen] = [dossier.claims.get(id), dossier.claims.get(choice ?? '')];
  if (!claim || !chosen || !dossier.measures.has(claim.measure)) return false;
  return found !== 'by-hand' && !inConflict(claim, chosen, { dossier });
}

function partless(reading: Reading, dossier: Dossier): Finding[] {
  if (reading.choice !== null && !reading.claims.includes(reading.choice)) return []; // told there
  const told = new Set([reading.choice, ...reading.parts.flatMap(({ claims }) => claims)]);
  return reading.claims.flatMap((id, index) =>
    told.has(id) || isUnknown(dossier, 'claims', id) || agrees(id, reading, dossier)
      ? []
      : finding(reading, dossier, {
          path: ['claims', index],
          expected: 'a part that says how this claim relates to what it differs from',
          found: `"${id}" in no part`,
          hint: 'Add it to a part with a relation and a text, or make it the choice.',
        }),
  );
}

/** A claim that one part names twice is told as a repeated entry. */
function repeated(reading: Reading, dossier: Dossier): Finding[] {
  return reading.parts.flatMap(({ claims }, part) =>
    claims.flatMap((id, index) => {
      const first = reading.parts.findIndex((other) => other.claims.includes(id));
      if (first === part) return [];
      return finding(reading, dossier, {
        path: ['parts', part, 'claims', index],
        expected: 'a claim in one part of a reading',
        found: `"${id}" again, first in part ${first + 1}`,
        hint: 'Keep it in the part whose relation it has.',
      });
    }),
  );
}

/** What says one thing in one place and another in the next. */
function odd(reading: Reading, dossier: Dossier): Finding[] {
  const { choice, rule, parts } = reading;
  const told = parts.findIndex(({ claims }) => choice !== null && claims.includes(choice));
  return [
    ...(told === -1
      ? []
      : [
          finding(reading, dossier, {
            path: ['parts', told, 'claims'],
            expected: 'a part on claims that differ from the choice',
            found: `the choice itself, "${choice ?? ''}"`,
            hint: 'Take it out of the part, or choose another claim.',
          }),
        ]),
    ...(choice === null && rule !== undefined
      ? [
          finding(reading, dossier, {
            path: ['rule'],
            expected: 'no rule where no position is taken',
            found: `"${rule}"`,
            hint: 'Take it out, or make a choice.',
          }),
        ]
      : []),
    ...foreign(reading, dossier),
  ];
}

/** A reading by hand stands on the page of its cell, which is that of one of its claims. */
function foreign(reading: Reading, dossier: Dossier): Finding[] {
  if (reading.found !== 'by-hand' || isUnknown(dossier, 'measures', reading.measure)) return [];
  const claims = reading.claims.flatMap((id) => dossier.claims.get(id) ?? []);
  if (claims.length < reading.claims.length) return []; // told where they are named
  if (claims.some((claim) => cellKey(claim) === cellKey(reading))) return [];
  return [
    finding(reading, dossier, {
      path: ['measure'],
      expected: `the cell of one of its claims, such as ${cellKey(claims[0] ?? reading)}`,
      found: cellKey(reading),
      hint: 'Name the measure and the members of the claim that matters most.',
    }),
  ];
}
