import type { Box } from './marks.ts';

/** What a tip says of one mark. */
export interface Entry {
  /** Who says what, of which time. */
  readonly text: string;
  /** The address of the claim; null where the page has none. */
  readonly address: string | null;
}

/** What a tip says. */
export interface TipContent {
  /** Marks that lie on each other, as of reprints, are told together. */
  readonly entries: readonly Entry[];
  /** The name of the links. */
  readonly link: string;
  /** How the keys go, for a mark that was reached by them; else empty. */
  readonly keys: string;
}

/** A box of words beside a mark; there is one on a page. */
export interface Tip {
  /** Opens after the drawing in the order of the page, beside a box of the window. */
  readonly show: (content: TipContent, beside: Box, drawing: Element) => void;
  readonly hide: () => void;
  /** Closes it soon, so that a pointer has time to reach it. */
  readonly hideSoon: () => void;
  readonly isOpen: () => boolean;
}

/** Milliseconds in which a pointer reaches the tip. */
const patience = 300;

/** Pixels kept free at the edges of the window. */
const margin = 8;

/**
 * Returns the tip, closed. It is a popover: the browser itself closes it with Escape wherever the
 * focus is, and on a tap elsewhere, so no key is listened for outside of the drawings.
 */
export function makeTip(): Tip {
  const element = document.createElement('div');
  element.className = 'tip';
  // A browser that does not know "hint" takes it for "manual", which Escape would not close.
  element.popover = 'hint';
  if (element.popover !== 'hint') element.popover = 'auto';
  let timer = 0;
  const isOpen = (): boolean => element.matches(':popover-open');
  const hide = (): void => {
    clearTimeout(timer);
    if (isOpen()) element.hidePopover();
  };
  const hideSoon = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(hide, patience);
  };
  element.addEventListener('pointerenter', () => {
    clearTimeout(timer);
  });
  element.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType === 'mouse') hideSoon();
  });
  const show: Tip['show'] = (content, beside, drawing) => {
    clearTimeout(timer);
    if (element.previousElementSibling !== drawing) drawing.after(element);
    element.replaceChildren(writeContent(content));
    if (!isOpen()) element.showPopover();
    place(element, beside);
  };
  return { show, hide, hideSoon, isOpen };
}

function writeContent({ entries, link, keys }: TipContent): HTMLElement {
  const words = document.createElement('div');
  for (const { text, address } of entries) {
    const line = writeLine('p', text);
    words.append(line);
    if (address === null) continue;
    const anchor = writeLine('a', link);
    anchor.setAttribute('href', address);
    // The keyboard has Enter on the mark, so that a chart stays one stop.
    anchor.tabIndex = -1;
    line.append(document.createElement('br'), anchor);
  }
  if (keys !== '') words.append(writeLine('small', keys));
  return words;
}

function writeLine(name: 'p' | 'a' | 'small', text: string): HTMLElement {
  const line = document.createElement(name);
  line.textContent = text;
  return line;
}

/** Above the mark where there is room, else below; never on it, and inside the window. */
function place(element: HTMLElement, { left, right, top, bottom }: Box): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const { width, height } = element.getBoundingClientRect();
  const middle = (left + right - width) / 2;
  const x = Math.max(margin, Math.min(middle, clientWidth - width - margin));
  const isAbove = top >= height || top > clientHeight - bottom;
  element.style.left = `${x + window.scrollX}px`;
  element.style.top = `${(isAbove ? top - height : bottom) + window.scrollY}px`;
}
