import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { printSvg } from '../../src/base/hast.ts';
import { creditFigure } from '../../src/figure/credit.ts';
import { printFigureFiles } from '../../src/publish/figureFiles.ts';
import { printFigureSvg } from '../../src/publish/figureSvg.ts';
import { renderPng } from '../../src/publish/png.ts';
import { figureColumns } from '../../src/words/catalogue/figurePage/words.ts';
import { figureMeans, listPublishedFigures } from '../support/publishedFigures.ts';
import type { PublishedFigure } from '../support/publishedFigures.ts';

const figures = listPublishedFigures();

/** Reads an SVG file as a browser does, as XML: what is not well formed throws. */
function readSvg(svg: string): Document {
  return new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;
}

describe.each(figures)('the SVG file of $name', ({ ledger, language, figure }) => {
  const svg = printFigureSvg(ledger, { figure, css: figureMeans.css }, language);
  const document = readSvg(svg);
  const elements = [...document.querySelectorAll('*')];

  test('needs no style sheet: every shape and word carries its paint', () => {
    expect(svg).not.toMatch(/var\(|<style|style=|class=|color-mix|%"|NaN|undefined/);
    const shapes = [...document.querySelectorAll('path, rect, circle, line, polyline, polygon')];
    expect(shapes.length).toBeGreaterThan(1);
    for (const element of [...shapes, ...document.querySelectorAll('text')])
      for (const name of ['fill', 'stroke'])
        expect(element.getAttribute(name), element.outerHTML).toMatch(/^(?:#[\da-f]{3,8}|none)$/i);
    // Black is what no rule has given a colour; a line has no inside.
    for (const element of shapes.filter(({ tagName }) => tagName !== 'line'))
      expect(element.getAttribute('fill'), element.outerHTML).not.toBe('#000000');
  });

  test('is one drawing in pixels, with no drawing inside', () => {
    expect(elements.filter(({ tagName }) => tagName === 'svg')).toHaveLength(1);
    expect(document.documentElement.getAttribute('width')).toBe('720');
  });

  test('has every claim of the drawing once', () => {
    const idsOf = (text: string): string[] =>
      [...text.matchAll(/data-claim="([^"]+)"/g)].map(([, id]) => id ?? '').toSorted();
    expect(idsOf(svg)).toEqual(idsOf(printSvg(figure.drawing)));
  });

  test('says what it shows, whom it draws from, its state and its dispute', () => {
    const lines = [...document.querySelectorAll('text')].map(({ textContent }) => textContent);
    const words = lines
      .join(' ')
      .replaceAll(/[\u2066-\u2069]/g, '')
      .replaceAll('\u00a0', ' ');
    const credit = creditFigure(ledger, figure, language);
    const { licence, released, disputed, address, publishers } = credit;
    for (const part of [
      figure.headline,
      figure.subtitle,
      licence.name,
      released,
      disputed,
      address,
    ])
      expect(words).toContain(part);
    for (const { publisher, sources } of publishers) {
      expect(words).toContain(publisher);
      for (const { date } of sources) expect(words).toContain(date);
    }
  });
});

test('the SVG file of a figure is sound whatever its words', () => {
  const words = `A]]>B <&"'`;
  const [first] = figures.slice(-1) as [PublishedFigure];
  const { ledger, language } = first;
  const figure = { ...first.figure, headline: words, subtitle: words };
  const svg = printFigureSvg(ledger, { figure, css: figureMeans.css }, language);
  const lines = [...readSvg(svg).querySelectorAll('text')].map(({ textContent }) => textContent);
  expect(lines.filter((line) => line === words)).toHaveLength(2);
  expect(renderPng(svg, { fontFiles: [] }).length).toBeGreaterThan(0);
});

const some = figures.filter((_, index) => index === 0 || index >= figures.length - 3);

describe.each(some)('the files of $name', ({ ledger, language, figure }) => {
  const make = (): ReturnType<typeof printFigureFiles> =>
    printFigureFiles(ledger, { figure, ...figureMeans }, language);
  const files = make();
  const { id } = figure;

  test('are the same to the byte when they are made again', () => {
    expect(make()).toEqual(files);
  });

  test('hold a picture of twice the width and height of the drawing', () => {
    const png = Buffer.from(files.png);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const height = Number(readSvg(String(files.svg)).documentElement.getAttribute('height'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1440, Math.ceil(height) * 2]);
  });

  test('are all in the ZIP, with a description, the licence and the date of the release', () => {
    const zip = unzipSync(files.zip as Uint8Array);
    const text = (name: string): string => Buffer.from(zip[`${id}/${name}`] ?? []).toString();
    const names = [
      'README.txt',
      'LICENCE.txt',
      ...['csv', 'json', 'svg', 'png'].map((e) => `${id}.${e}`),
    ];
    expect(Object.keys(zip)).toEqual(names.map((name) => `${id}/${name}`));
    expect(text(`${id}.csv`)).toBe(files.csv);
    expect(text(`${id}.json`)).toBe(files.json);
    expect(text(`${id}.svg`)).toBe(files.svg);
    expect(zip[`${id}/${id}.png`]).toEqual(new Uint8Array(files.png as Uint8Array));
    const readme = text('README.txt');
    for (const part of [figure.headline, figure.howToRead, figure.meaning, ...figure.description])
      expect(readme).toContain(part);
    for (const { publisher, address } of figure.sources)
      expect(readme).toContain(address ?? publisher);
    for (const column of figureColumns) expect(readme).toContain(`- ${column}: `);
    expect(text('LICENCE.txt')).toContain(ledger.dossier.settings.licences.data.address);
    const [year, month, day] = ledger.dossier.settings.released.split('-').map(Number);
    const date = Buffer.from(files.zip).readUInt16LE(12);
    expect([(date >> 9) + 1980, (date >> 5) & 15, date & 31]).toEqual([year, month, day]);
  });

  test('say in JSON what disagreements and checks bear on its claims', () => {
    const { dispute } = JSON.parse(String(files.json)) as {
      dispute: { disagreements: number; checks: string[] };
    };
    const claims = figure.table.flatMap(({ claim }) => claim?.id ?? []);
    const { disagreements } = ledger;
    const own = disagreements.filter(({ members }) => members.some((m) => claims.includes(m.id)));
    expect(dispute.disagreements).toBe(own.length);
    const checks = claims.flatMap((claim) => ledger.checksOf.get(claim) ?? []);
    expect(dispute.checks.toSorted()).toEqual([...new Set(checks.map((c) => c.id))].toSorted());
  });
});
