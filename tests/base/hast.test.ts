import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { listCases } from '../../gallery/cases.ts';
import { buildElement, printSvg } from '../../src/base/hast.ts';
import { drawFacets } from '../../src/chart/facets.ts';
import { kinds } from '../../src/chart/kinds/index.ts';
import { nameDrawing } from '../../src/chart/namedDrawing.ts';

test('prints every drawing of the gallery as the printer of its library does', () => {
  for (const { kind, name, data } of listCases()) {
    const drawing = nameDrawing(drawFacets(kinds[kind].draw, data), 'x');
    expect(printSvg(drawing), `${kind} ${name}`).toBe(toHtml(drawing, { space: 'svg' }));
  }
});

test('writes words as words, and names as SVG has them', () => {
  const drawing = buildElement('svg', { viewBox: '0 0 1 1', ariaHidden: 'true', dataBelow: 3 }, [
    buildElement('text', { textAnchor: 'end', fill: `"'&\`<>`, x: undefined }, '<b>&"'),
    buildElement('style', {}, 'a > b & c'),
  ]);
  const printed = printSvg(drawing);
  expect(printed).toBe(toHtml(drawing, { space: 'svg' }));
  expect(printed).toMatchInlineSnapshot(
    `"<svg viewBox="0 0 1 1" aria-hidden="true" data-below="3"><text text-anchor="end" fill="&#x22;&#x27;&#x26;&#x60;<>">&#x3C;b>&#x26;"</text><style>a > b & c</style></svg>"`,
  );
});
