import type { Ledger } from '../ledger/ledger.ts';
import { need } from '../ledger/ledger.ts';
import { topicOf } from '../ledger/topic.ts';
import type { ResolvedFigure } from './resolveFigure.ts';

/** A topic with the figures whose first claim is of it. */
export interface FigureTopic {
  readonly id: string;
  readonly label: string;
  readonly figures: readonly ResolvedFigure[];
}

/** Returns figures by topic, in the order of topics; within one in their own. A topic without a figure is left out. */
export function groupByTopic(
  { dossier }: Ledger,
  figures: readonly ResolvedFigure[],
): FigureTopic[] {
  const topicOfFigure = ({ id, table }: ResolvedFigure): string => {
    const claim = table.find((line) => line.claim)?.claim;
    const measure = claim?.measure ?? need(dossier.figures, id).measures[0] ?? '';
    return topicOf(need(dossier.measures, measure), dossier);
  };
  const byTopic = Map.groupBy(figures, topicOfFigure);
  return dossier.settings.topics
    .map(({ id, label }) => ({ id, label, figures: byTopic.get(id) ?? [] }))
    .filter((topic) => topic.figures.length > 0);
}
