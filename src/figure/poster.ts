import type { Element } from 'hast';
import { buildElement } from '../base/hast.ts';
import { heightOf } from '../chart/drawingHeight.ts';
import { drawLegend } from '../chart/legend.ts';
import { gapBlock, stackBlocks, wrapWords } from '../chart/marks/stack.ts';
import type { Block } from '../chart/marks/stack.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Language } from '../words/language.ts';
import { creditFigure, writePublishers } from './credit.ts';
import type { ResolvedFigure } from './resolveFigure.ts';

/** Pixels: the width of a poster, and what stays free at its sides. */
export const posterWidth = 720;
const margin = 24;
const inner = posterWidth - 2 * margin;

/** The sizes of type on a poster, in pixels. */
const type = {
  headline: { size: 26, height: 32 },
  subtitle: { size: 15, height: 21 },
  credit: { size: 12, height: 17 },
} as const;

/** Where our faces are missing, as in an SVG opened elsewhere, others are as much wider. */
const wider = 1.15;

/** Returns a figure as a drawing that stands by itself: with its headline, legend, sources, state and dispute. */
export function drawPoster(ledger: Ledger, figure: ResolvedFigure, language: Language): Element {
  const { headline, subtitle, drawing, legend } = figure;
  const drawn = { height: heightOf(drawing), draw: placeDrawing(drawing) };
  const whole = stackBlocks([
    gapBlock(margin),
    linesBlock(headline, 'headline', language),
    gapBlock(6),
    linesBlock(subtitle, 'subtitle', language),
    gapBlock(14),
    inside(drawLegend(legend, { language, width: inner })),
    gapBlock(14),
    drawn,
    gapBlock(22),
    ...creditLines(ledger, figure, language).map((words) => linesBlock(words, 'credit', language)),
    gapBlock(margin - 6),
  ]);
  const size = { width: posterWidth, height: whole.height };
  const own = { viewBox: `0 0 ${posterWidth} ${whole.height}`, lang: language.tag, role: 'img' };
  return buildElement('svg', { ...size, ...own, className: ['drawing', 'poster'] }, [
    buildElement('title', {}, headline),
    buildElement('rect', { className: ['poster-paper'], ...size }),
    ...whole.draw(0),
  ]);
}

/** Sources with dates; unit, day of release and dispute; licence, publisher and address. */
function creditLines(ledger: Ledger, figure: ResolvedFigure, language: Language): string[] {
  const credit = creditFigure(ledger, figure, language);
  const { label, figure: words } = language.words;
  const { publisher } = ledger.dossier.settings;
  const unit = credit.unit === '' ? [] : [`${words.page.unit}: ${credit.unit}`];
  const released = `${label.released} ${credit.released}`;
  const licence = `${label.licence}: ${isolate(credit.licence.name)}`;
  const join = (entries: string[]): string => entries.join(credit.separator);
  return [
    `${label.sources}: ${join(writePublishers(credit, language).map(isolate))}`,
    join([...unit, released, credit.disputed]),
    join([publisher.name, licence, isolate(credit.address)]),
  ];
}

/** Returns words whose direction is their own, whatever stands around them (Unicode UAX 9). */
function isolate(words: string): string {
  return `\u2068${words}\u2069`;
}

/** The drawing fills the width that its viewport has. */
function placeDrawing({ properties, children }: Element): Block['draw'] {
  const place = { x: margin, width: inner, overflow: 'visible' };
  return (y) => [buildElement('svg', { ...properties, ...place, y }, children)];
}

function inside({ height, draw }: Block): Block {
  const place = { x: margin, width: inner, height, overflow: 'visible' };
  return { height, draw: (y) => [buildElement('svg', { ...place, y }, [...draw(0)])] };
}

function linesBlock(words: string, name: keyof typeof type, { direction }: Language): Block {
  const { size, height } = type[name];
  const x = direction === 'rtl' ? posterWidth - margin : margin;
  const lines = wrapWords(words, inner, size * wider);
  const draw = (top: number): Element[] =>
    lines.map((line, index) =>
      buildElement(
        'text',
        { className: [`poster-${name}`], x, y: top + size + index * height },
        line,
      ),
    );
  return { height: lines.length * height, draw };
}
