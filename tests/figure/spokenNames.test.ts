import { describe, expect, test } from 'vitest';
import { printSvg } from '../../src/base/hast.ts';
import { need } from '../../src/ledger/ledger.ts';
import { listPublishedFigures } from '../support/publishedFigures.ts';

const drawn = listPublishedFigures().map(({ name, ledger, figure }) => {
  const own = need(ledger.dossier.figures, figure.id);
  const svg = printSvg(figure.drawing);
  const titles = [...svg.matchAll(/data-claim="([^"]+)"[^>]*><title>([^<]*)/g)];
  const marks = titles.map(([, id = '', title = '']) => ({
    claim: need(ledger.dossier.claims, id),
    title,
  }));
  return { name, ledger, own, marks };
});

describe('what is heard of a mark', () => {
  test.each(drawn)(
    '$name: names the measure wherever it is not the only one',
    ({ ledger, own, marks }) => {
      const ofDrawing = new Set(marks.map(({ claim }) => claim.measure));
      const unnamed = marks.flatMap(({ claim, title }) => {
        const isReference = own.measures.length > 0 && !own.measures.includes(claim.measure);
        const { label } = need(ledger.dossier.measures, claim.measure);
        const spoken = label.replaceAll('&', '&#x26;');
        return (isReference || ofDrawing.size > 1) && !title.includes(spoken)
          ? [`${claim.id}: ${title}`]
          : [];
      });
      expect(unnamed).toEqual([]);
    },
  );

  test('is tried on lines and on several measures', () => {
    expect(
      drawn.some(({ own, marks }) =>
        marks.some(({ claim }) => own.references.includes(claim.measure)),
      ),
    ).toBe(true);
    expect(drawn.some(({ own }) => own.measures.length > 1)).toBe(true);
  });
});
