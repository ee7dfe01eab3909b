import type { Drawn } from './history.ts';
import type { Ledger } from './ledger.ts';

/**
 * Returns what the page of a measure draws from: its claims, those that are gone as well, whose id
 * begins with the measure, and its readings.
 */
export function drawnByMeasure({ byMeasure, changes, dossier }: Ledger, id: string): Drawn {
  const gone = changes.filter(
    ({ kind, id: claim }) => kind === 'claims' && claim.startsWith(`${id}.`),
  );
  return {
    claims: [...(byMeasure.get(id) ?? []), ...gone].map((one) => one.id),
    readings: [...dossier.readings.values()]
      .filter(({ measure }) => measure === id)
      .map((reading) => reading.id),
  };
}
