import type { Element } from 'hast';
import { buildElement, printSvg } from '../base/hast.ts';
import { estimateTextWidth } from '../base/textWidth.ts';
import { wrapWords } from '../chart/marks/stack.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { writeDate } from '../words/date.ts';
import type { Language } from '../words/language.ts';
import { paintDrawing } from './paint.ts';
import { setWords } from './typesetting.ts';

/** What a card says of a page. */
export interface CardContent {
  readonly title: string;
  /** What stands in the place of a range where none is reported. */
  readonly text: string;
  readonly range: CardRange | null;
}

/** The range of one cell in words: of numbers at a time, or of dates, which are their own time. */
interface CardRange {
  readonly name: string;
  readonly value: string;
  readonly time: string;
  readonly basis: string;
  /** Whose claims set its ends, or who states its one value. */
  readonly ends: string;
}

/** Pixels, as the Open Graph protocol's readers ask for them. */
export const cardSize = { width: 1200, height: 630 } as const;
const margin = 76;
const inner = cardSize.width - 2 * margin;

/** Where words may stand: as large as fits of some sizes, in so many pixels of height. */
interface Field {
  readonly className: string;
  readonly top: number;
  readonly height: number;
  readonly sizes: readonly number[];
  /** How much wider the face is than that of estimates. */
  readonly wider: number;
}

const fields = {
  site: { className: 'card-site', top: 50, height: 36, sizes: [28, 24], wider: 1 },
  title: {
    className: 'card-title',
    top: 94,
    height: 226,
    sizes: [68, 62, 56, 50, 44, 40, 37],
    wider: 1.1,
  },
  text: { className: 'card-text', top: 360, height: 150, sizes: [34, 30, 26], wider: 1 },
  name: { className: 'card-name', top: 342, height: 36, sizes: [28, 24], wider: 1 },
  value: { className: 'card-value', top: 378, height: 78, sizes: [64, 56, 48, 42, 36], wider: 1.1 },
  facts: { className: 'card-facts', top: 456, height: 63, sizes: [26, 25], wider: 1 },
  ends: { className: 'card-facts', top: 456, height: 32, sizes: [26, 24, 22, 20], wider: 1 },
  reported: { className: 'card-facts', top: 516, height: 34, sizes: [27, 24], wider: 1 },
  foot: { className: 'card-foot', top: 582, height: 30, sizes: [24, 20], wider: 1 },
} as const satisfies Record<string, Field>;

/** The card of the dossier has no line above its title. */
const wholeTitle: Field = {
  ...fields.title,
  top: 58,
  height: 262,
  sizes: [84, 76, ...fields.title.sizes],
};

const ruleTop = 330;

/** A line is as high as its words and a fifth. */
const leading = 1.2;

/** Returns a card as an SVG file that needs nothing else but its faces; the style sheets are given as text. */
export function printCard(
  { dossier }: Ledger,
  { card, css }: { card: CardContent; css: string },
  language: Language,
): string {
  const { title, publisher } = dossier.settings;
  const { words, direction } = language;
  const place: Placer = (content, field) => placeWords(content, field, direction);
  const day = writeDate(dossier.settings.released, language);
  const released = `${words.label.released} ${day}`;
  const isWhole = card.title === title;
  const reported = words.sentence.reportedUpTo(day);
  const drawing = buildElement(
    'svg',
    { ...cardSize, viewBox: '0 0 1200 630', className: ['card'] },
    [
      buildElement('rect', { className: ['card-paper'], ...cardSize }),
      buildElement('rect', { className: ['card-edge'], width: cardSize.width, height: 14 }),
      ...(isWhole ? [] : place(title, fields.site)),
      ...place(card.title, isWhole ? wholeTitle : fields.title),
      buildElement('line', {
        className: ['card-rule'],
        x1: margin,
        x2: cardSize.width - margin,
        y1: ruleTop,
        y2: ruleTop,
      }),
      ...(card.range
        ? drawRange(card.range, { place, words })
        : [...place(card.text, fields.text), ...place(reported, fields.reported)]),
      ...place(writeFoot(publisher.name, `${words.separator}${released}`), fields.foot),
    ],
  );
  const painted = paintDrawing(drawing, css, cardSize.width);
  const root: Element = {
    ...painted,
    properties: { xmlns: 'http://www.w3.org/2000/svg', ...painted.properties },
    children: painted.children.map((child) => setWords(child, direction)),
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${printSvg(root)}\n`;
}

/** Returns in words what stands on a card, for those who do not see it. */
export function describeCard({ title, text, range }: CardContent, { words }: Language): string {
  if (!range) return [title, text].join(words.separator);
  const { name, value, time, basis, ends } = range;
  const said = words.sentence.named(name, words.sentence.range(value, time, basis));
  return [title, said, ends].join(words.separator);
}

type Placer = (content: string, field: Field) => Element[];

/** Whose claims set the ends stands right under the facts, be these one line or two. */
function drawRange(
  { name, value, time, basis, ends }: CardRange,
  { place, words }: { place: Placer; words: Language['words'] },
): Element[] {
  const line = [words.label.reported, time, basis].filter(Boolean).join(words.separator);
  const facts = place(line, fields.facts);
  const height = facts.length * fields.facts.sizes[0] * leading;
  return [
    ...place(name, fields.name),
    ...place(value, fields.value),
    ...facts,
    ...place(ends, { ...fields.ends, top: fields.facts.top + height }),
  ];
}

function placeWords(words: string, field: Field, direction: 'ltr' | 'rtl'): Element[] {
  const { className, top } = field;
  const { size, lines } = fitWords(words, field);
  const x = direction === 'rtl' ? cardSize.width - margin : margin;
  return lines.map((line, index) =>
    buildElement(
      'text',
      { className: [className], x, y: top + size * (1 + index * leading), fontSize: size },
      line,
    ),
  );
}

/** A long name gives way to the day. */
function writeFoot(name: string, rest: string): string {
  const size = Math.min(...fields.foot.sizes);
  return clipLine(name, (part) => estimateTextWidth(part + rest, size) <= inner) + rest;
}

/**
 * Returns words in lines at the largest size at which all of them keep to a field; where none is small
 * enough, as many as it holds, and an ellipsis.
 */
export function fitWords(
  words: string,
  { sizes, height, wider }: Pick<Field, 'sizes' | 'height' | 'wider'>,
): { size: number; lines: string[] } {
  const width = inner / wider;
  const set = (size: number): { size: number; lines: string[]; most: number } => ({
    size,
    lines: wrapWords(words, width, size),
    most: Math.max(1, Math.floor(height / (size * leading))),
  });
  const fits = (line: string, size: number): boolean => estimateTextWidth(line, size) <= width;
  const fitting = sizes
    .map(set)
    .find(
      ({ size, lines, most }) => lines.length <= most && lines.every((line) => fits(line, size)),
    );
  if (fitting) return fitting;
  const { size, lines, most } = set(sizes.at(-1) ?? 0);
  const rest = lines.slice(most - 1).join(' ');
  const clip = (line: string): string => clipLine(line, (part) => fits(part, size));
  return { size, lines: [...lines.slice(0, most - 1), rest].map(clip) };
}

/** Splits words into what readers see as one letter. */
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A line that is too long ends in an ellipsis, between words where it can. */
function clipLine(line: string, fits: (part: string) => boolean): string {
  if (fits(line)) return line;
  const letters = [...segmenter.segment(line)].map(({ segment }) => segment);
  const end = letters.findIndex((_, index) => !fits(`${letters.slice(0, index + 1).join('')}…`));
  return `${letters
    .slice(0, end)
    .join('')
    .replace(/\s+\S*$/u, '')}…`;
}
