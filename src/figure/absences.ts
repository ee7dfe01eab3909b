import type { ChartData, Mark } from '../chart/mark.ts';
import type { ChartKind } from '../model/figure.ts';

/** A place in a drawing that is empty, because no claim drawn stands there. */
export interface Absence {
  readonly row: string;
  /** The id of the panel; empty where there are none. */
  readonly panel: string;
  /** Which of the reference measures has no value; null where the row itself has none. */
  readonly reference: number | null;
}

/** Returns the empty places of a drawing: a row without a value in a panel, and with bounds a row for which none is stated. */
export function listAbsences(data: ChartData, kind: ChartKind): Absence[] {
  const { rows, facets, marks, references, referenceSeries } = data;
  const panels = facets.length > 0 ? facets.map(({ id }) => id) : [''];
  const places = rows.flatMap(({ id }) => panels.map((panel) => ({ row: id, panel })));
  return places.flatMap(({ row, panel }): Absence[] => {
    const isHere = (mark: Mark): boolean => mark.row === row && mark.facet === panel;
    const isUnbounded = kind === 'bullet' && !references.some(isHere);
    return [
      ...(marks.some(isHere) ? [] : [{ row, panel, reference: null }]),
      ...(isUnbounded ? referenceSeries.map((_, index) => ({ row, panel, reference: index })) : []),
    ];
  });
}
