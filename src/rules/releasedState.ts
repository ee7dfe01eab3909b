import { composeFinding } from '../base/finding.ts';
import { isCorrection, keptKinds } from '../ledger/history.ts';
import type { Change, KeptKind, State } from '../ledger/history.ts';
import { listUnreleased } from '../ledger/state.ts';
import type { Rule } from './rule.ts';
import { unreleased } from './soundReleases.ts';

/** What changed since the last release is in no list of corrections yet: editors are told. */
export const checkReleasedState: Rule = (ledger) => {
  const changes = listUnreleased(ledger);
  const [first] = changes;
  if (!first) return [];
  const { settings, placeOf } = ledger.dossier;
  const { number, date } = first.earlier;
  return [
    composeFinding({
      code: unreleased,
      severity: 'warning',
      at: placeOf(settings, ['released']),
      expected: `what release ${number} of ${date} holds`,
      found: `${countChanges(changes)}: ${nameChanged(changes)}`,
      hint: 'When all is well, run npm run release -- "what is new"; until then the site says that it has changed since.',
    }),
  ];
};

const nouns: Record<KeptKind, readonly [one: string, many: string]> = {
  claims: ['value', 'values'],
  readings: ['reading', 'readings'],
  headlines: ['headline', 'headlines'],
};

/** "3 values changed, 2 new; 1 headline changed". */
function countChanges(changes: readonly Change<State>[]): string {
  return keptKinds
    .map((kind) =>
      countOfKind(
        kind,
        changes.filter((change) => change.kind === kind),
      ),
    )
    .filter(Boolean)
    .join('; ');
}

function countOfKind(kind: KeptKind, changes: readonly Change<State>[]): string {
  const [fresh, gone] = [
    changes.filter((change) => !isCorrection(change)).length,
    changes.filter(({ after }) => after === undefined).length,
  ];
  return [
    { count: changes.length - fresh - gone, became: 'changed' },
    { count: fresh, became: 'new' },
    { count: gone, became: 'gone' },
  ]
    .filter(({ count }) => count > 0)
    .map(({ count, became }, index) => {
      const noun = nouns[kind][count === 1 ? 0 : 1];
      return index === 0 ? `${count} ${noun} ${became}` : `${count} ${became}`;
    })
    .join(', ');
}

/** So many are named, those first that readers had seen. */
const mostNamed = 5;

function nameChanged(changes: readonly Change<State>[]): string {
  const ids = [
    ...changes.filter(isCorrection),
    ...changes.filter((change) => !isCorrection(change)),
  ].map(({ id }) => id);
  const [named, left] = [ids.slice(0, mostNamed).join(', '), ids.length - mostNamed];
  return left > 0 ? `${named} and ${left} more` : named;
}
