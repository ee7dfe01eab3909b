import type { Element as Drawing } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { listCases } from '../../gallery/cases.ts';
import { buildElement, printSvg } from '../../src/base/hast.ts';
import { drawFacets } from '../../src/chart/facets.ts';
import { kinds } from '../../src/chart/kinds/index.ts';
import { nameDrawing } from '../../src/chart/namedDrawing.ts';

const { window } = new JSDOM();

/** Reads a drawing as part of a page. */
function readInPage(printed: string): Element {
  return JSDOM.fragment(printed).firstElementChild as Element;
}

/** Reads a drawing as a file of its own; throws for what is not well-formed. */
function readInFile(printed: string): Element {
  const file = printed.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  const { documentElement } = new window.DOMParser().parseFromString(file, 'image/svg+xml');
  if (documentElement.querySelector('parsererror')) throw new Error(documentElement.textContent);
  documentElement.removeAttribute('xmlns');
  return documentElement;
}

/** Holds the printer of a drawing against that of its library: pages and files read the same in it. */
function expectSame(drawing: Drawing, what?: string): void {
  const printed = printSvg(drawing);
  const library = readInPage(toHtml(drawing, { space: 'svg' }));
  expect(readInPage(printed).isEqualNode(library), what).toBe(true);
  expect(readInFile(printed).isEqualNode(library), what).toBe(true);
}

test('prints every drawing of the gallery so that it reads as that of the printer of its library', () => {
  for (const { kind, name, data } of listCases())
    expectSame(nameDrawing(drawFacets(kinds[kind].draw, data), 'x'), `${kind} ${name}`);
});

test('writes words as words, and names as SVG has them', () => {
  const drawing = buildElement('svg', { viewBox: '0 0 1 1', ariaHidden: 'true', dataBelow: 3 }, [
    buildElement('text', { textAnchor: 'end', fill: `"'&\`<>`, x: undefined }, '<b>&"'),
    buildElement('style', {}, 'a > b & c'),
  ]);
  expectSame(drawing);
  expect(printSvg(drawing)).toMatchInlineSnapshot(
    `"<svg viewBox="0 0 1 1" aria-hidden="true" data-below="3"><text text-anchor="end" fill="&#x22;&#x27;&#x26;&#x60;&#x3C;&#x3E;">&#x3C;b&#x3E;&#x26;"</text><style>a &#x3E; b &#x26; c</style></svg>"`,
  );
});

test('is sound XML whatever the words, and where a property has no value', () => {
  const words = `A]]>B <&"' <![CDATA[ --> &amp;`;
  const drawing = buildElement('svg', { ariaLabel: words, focusable: true }, [
    buildElement('text', { dataName: words }, words),
  ]);
  expectSame(drawing);
  const read = readInFile(printSvg(drawing));
  expect([read.getAttribute('aria-label'), read.textContent]).toEqual([words, words]);
  expect(read.firstElementChild?.getAttribute('data-name')).toBe(words);
});
