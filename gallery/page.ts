import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { drawFacets } from '../src/chart/facets.ts';
import { kinds } from '../src/chart/kinds/index.ts';
import { listLegend } from '../src/chart/legend.ts';
import { nameDrawing } from '../src/chart/namedDrawing.ts';
import { legendOf } from '../src/figure/legend.ts';
import { listCases } from './cases.ts';
import type { GalleryCase } from './cases.ts';

/** The style sheets that a figure's drawing needs, in the order of the site. */
const sheets = ['fonts', 'tokens', 'frame', 'charts', 'figures', 'maps', 'print'];

/** A file of the gallery. */
export interface GalleryFile {
  readonly name: string;
  readonly content: string | Buffer;
}

/** Returns the files of the gallery: one page with every chart kind in every case, its style sheet, its fonts. */
export function listGalleryFiles(): GalleryFile[] {
  const styles = join(import.meta.dirname, '../src/styles');
  const css = sheets.map((name) => readFileSync(join(styles, `${name}.css`), 'utf8')).join('\n');
  const fonts = [...css.matchAll(/url\(['"]?\.\/(fonts\/[^'")]+)/g)].map(([, name = '']) => name);
  return [
    { name: 'index.html', content: composePage(fonts) },
    { name: 'gallery.css', content: css },
    ...[...new Set(fonts)].map((name) => ({ name, content: readFileSync(join(styles, name)) })),
  ];
}

/** As on the site, the fonts are there before the first words are set. */
function composePage(fonts: readonly string[]): string {
  const head = h('head', [
    h('meta', { charset: 'utf-8' }),
    h('title', 'Chart kinds'),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    ...fonts.map((href) =>
      h('link', { rel: 'preload', href, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' }),
    ),
    h('link', { rel: 'stylesheet', href: 'gallery.css' }),
  ]);
  const body = h('body', [h('main', [h('h1', 'Chart kinds'), ...listCases().map(composeFigure)])]);
  const page = h('html', { lang: 'en-GB', dir: 'ltr' }, [head, body]);
  return `<!doctype html>\n${toHtml(page)}\n`;
}

function composeFigure({ kind, name, data }: GalleryCase): Element {
  const id = `${kind}-${name}`;
  const { tag, direction } = data.language;
  const drawing = nameDrawing(drawFacets(kinds[kind].draw, data), id);
  return h('figure', { className: ['figure'], lang: tag, dir: direction }, [
    h('h2', { id, lang: 'en-GB', dir: 'ltr' }, `${kind}: ${name}`),
    ...composeLegend({ kind, name, data }),
    drawing,
  ]);
}

/** As the site has it. */
function composeLegend({ kind, data }: GalleryCase): ElementContent[] {
  const lists = listLegend(legendOf(data, kinds[kind]), data.language).map(({ title, entries }) =>
    h('div', [h('dt', title), ...entries.map(({ symbol, words }) => h('dd', [symbol, words]))]),
  );
  return lists.length > 0 ? [h('dl', { className: ['legend'] }, lists)] : [];
}
