import { parseEdtf } from '../base/edtf.ts';
import { kinds } from '../chart/kinds/index.ts';
import { selectDatings } from '../figure/selectDatings.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Figure } from '../model/figure.ts';
import { figureFinding } from './figureFault.ts';
import type { FigureFault } from './figureFault.ts';
import type { Rule } from './rule.ts';

/** The eras of a timeline follow each other, each date in it belongs to one event, and nothing else has eras. */
export const checkWholeTimelines: Rule = (ledger) =>
  [...ledger.dossier.figures.values()].flatMap((figure) => {
    const isTimeline = kinds[figure.kind].needs === 'events';
    const faults = isTimeline
      ? [...listEras(figure), ...listTwice(figure, ledger)]
      : listStray(figure);
    return faults.map((fault) => figureFinding(figure, ledger, fault));
  });

function listStray({ kind, eras }: Figure): FigureFault[] {
  if (eras === undefined) return [];
  return [
    {
      path: ['eras'],
      expected: `no "eras" on the chart kind "${kind}"`,
      found: '"eras"',
      hint: 'Take them out: "period" says which span of time is drawn.',
    },
  ];
}

/** An event has its place in one era only if none overlaps another. */
function listEras({ eras = [] }: Figure): FigureFault[] {
  return eras.flatMap((era, index): FigureFault[] => {
    const span = parseEdtf(era);
    const before = parseEdtf(eras[index - 1] ?? '')?.end ?? -Infinity;
    if (span && Number.isFinite(span.end - span.start) && span.start > before) return [];
    return [
      {
        path: ['eras', index],
        expected: 'a stretch of time with a start and an end, after the one before it',
        found: `"${era}"`,
        hint: 'Write it as "2019/2025" or "2026-01/2026-03", in the order of time.',
      },
    ];
  });
}

/** One claim is one mark: a date of two events would be drawn twice. */
function listTwice(figure: Figure, ledger: Ledger): FigureFault[] {
  const dated = selectDatings(ledger, figure).events.flatMap(({ event, datings }) =>
    datings.map(({ claim }) => ({ claim: claim.id, event: event.id })),
  );
  return [...Map.groupBy(dated, ({ claim }) => claim)].flatMap(([claim, own]): FigureFault[] => {
    if (own.length < 2) return [];
    return [
      {
        path: ['events'],
        expected: 'each date at one event of the timeline',
        found: `"${claim}" at "${own.map(({ event }) => event).join('" and "')}"`,
        hint: 'Name only one of these events in "events".',
      },
    ];
  });
}
