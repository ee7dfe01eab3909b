import type { Element, ElementContent } from 'hast';
import { describe, expect, test } from 'vitest';
import { drawFacets } from '../../src/chart/facets.ts';
import { kinds } from '../../src/chart/kinds/index.ts';
import { checkDossier } from '../../src/check.ts';
import { toChartData } from '../../src/figure/chartData.ts';
import { selectClaims } from '../../src/figure/selectClaims.ts';
import { need } from '../../src/ledger/ledger.ts';
import { languageOf } from '../../src/words/language.ts';
import { root } from '../support/build.ts';

const { ledger } = checkDossier(root);

/** Every word of a drawing that one of the two widths shows. */
function wordsAt(size: 'narrow' | 'wide', part: ElementContent): string[] {
  if (part.type !== 'element') return [];
  const className = [part.properties['className']].flat();
  if (part.tagName === 'text' && className.includes(`is-${size}`)) return [textOf(part)];
  return part.children.flatMap((child) => wordsAt(size, child));
}

function textOf({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

const isDrawing = (part: ElementContent): boolean =>
  part.type === 'element' && part.tagName === 'svg';

describe('where several groups speak in one panel', () => {
  const shown = ['al-hol', 'detainees-held', 'us-troops'];
  const cases = shown.flatMap((id) => [['narrow', id] as const, ['wide', id] as const]);
  test.each(cases)('each is named at one mark or more (%s, %s)', (size, id) => {
    const figure = need(ledger.dossier.figures, id);
    const scope = { figure, selection: selectClaims(ledger, figure) };
    const data = toChartData(ledger, scope, languageOf('en-GB'));
    const whole = drawFacets(kinds[figure.kind].draw, data);
    const isSplit = data.facets.length > 0;
    const drawings = isSplit ? whole.children.filter(isDrawing) : [whole];
    const silent = drawings.flatMap((drawing, index) => {
      const panel = data.facets[index]?.id ?? '';
      const marks = data.marks.filter(({ facet }) => !isSplit || facet === panel);
      const words = wordsAt(size, drawing);
      const groups = [...Map.groupBy(marks, ({ group }) => group)];
      if (groups.length < 2) return [];
      return groups.flatMap(([group, own]) => {
        const names = [...own.map(({ origin }) => origin), data.groups[group] ?? ''];
        const isTold = words.some((text) =>
          names.some((name) => text === name || text.startsWith(`${name}: `)),
        );
        return isTold ? [] : [`${panel} ${data.groups[group]}`];
      });
    });
    expect(silent).toEqual([]);
  });
});
