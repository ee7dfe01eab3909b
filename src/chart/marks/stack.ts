import type { Element } from 'hast';
import { buildElement } from '../../base/hast.ts';
import { estimateTextWidth } from '../../base/textWidth.ts';
import type { Language } from '../../words/language.ts';
import type { Row } from '../mark.ts';
import { across, narrowest } from '../scale.ts';

/** A part of a drawing that stands below the part before it. Heights are pixels. */
export interface Block {
  readonly height: number;
  /** Draws the block with its top at a height. */
  readonly draw: (top: number) => readonly Element[];
}

/** Returns blocks one below the other as a single one. */
export function stackBlocks(blocks: readonly Block[]): Block {
  const height = blocks.reduce((sum, block) => sum + block.height, 0);
  const draw = (top: number): readonly Element[] => {
    const drawn: Element[] = [];
    let y = top;
    for (const block of blocks) {
      drawn.push(...block.draw(y));
      y += block.height;
    }
    return drawn;
  };
  return { height, draw };
}

/** Returns a block with something more drawn over it. */
export function overlay(block: Block, draw: (top: number) => readonly Element[]): Block {
  return { height: block.height, draw: (top) => [...block.draw(top), ...draw(top)] };
}

const line = { height: 17, size: 14 };

/** How words are set: their class, where they start or end as an SVG percentage, the pixels they keep to. */
export interface Setting {
  readonly className: string;
  readonly x: string;
  readonly width: number;
  readonly anchor?: 'start' | 'end';
}

/** Returns words as a block of as many lines as the width asks for. */
export function wordsBlock(
  words: string,
  { className, x, width, anchor = 'start' }: Setting,
): Block {
  const lines = wrapWords(words, width);
  const draw = (top: number): Element[] => {
    const spans = lines.map((text, index) =>
      buildElement('tspan', { x, dy: index === 0 ? 0 : line.height }, text),
    );
    const own = { className: [className], x, y: top + 13, textAnchor: anchor };
    return [buildElement('text', own, spans)];
  };
  return { height: lines.length * line.height, draw };
}

/** Returns a line over the whole width as a block: the track of a mark, or an empty one. */
export function trackBlock(height: number, className: readonly string[]): Block {
  const draw = (top: number): Element[] => {
    const y = top + height / 2;
    const own = { className: [...className], x1: '0%', x2: '100%', y1: y, y2: y };
    return [buildElement('line', own)];
  };
  return { height, draw };
}

/** Returns a row without a value as a block: its label, why there is none, and an empty track. */
export function silentRow({ label, missing }: Row, { direction }: Language): Block {
  const place = { x: across(0, direction), width: narrowest };
  return stackBlocks([
    wordsBlock(label, { className: 'row-label', ...place }),
    wordsBlock(missing, { className: 'lane-label', ...place }),
    trackBlock(16, ['track', 'is-empty']),
  ]);
}

/** Returns empty space as a block. */
export function gapBlock(height: number): Block {
  return { height, draw: () => [] };
}

/** Returns words broken at spaces so that each line of a size keeps to a width, both in pixels; a word that is wider is broken, too. */
export function wrapWords(words: string, width: number, size = line.size): string[] {
  if (estimateTextWidth(words, size) <= width) return [words];
  const space = estimateTextWidth(' ', size);
  const lines: string[] = [];
  let used = Infinity;
  for (const word of words.split(' ').flatMap((one) => breakWord(one, width, size))) {
    const own = estimateTextWidth(word, size);
    used += space + own;
    if (used <= width) lines.push(`${lines.pop() ?? ''} ${word}`);
    else {
      lines.push(word);
      used = own;
    }
  }
  return lines;
}

/** Returns a word in pieces that keep to a width; nearly always it is whole. */
function breakWord(word: string, width: number, size: number): string[] {
  if (estimateTextWidth(word, size) <= width) return [word];
  const pieces = [''];
  for (const character of word) {
    const longer = `${pieces.at(-1) ?? ''}${character}`;
    if (estimateTextWidth(longer, size) <= width) pieces[pieces.length - 1] = longer;
    else pieces.push(character);
  }
  return pieces;
}
