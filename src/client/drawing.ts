import { boxOf, markBy, markNear, marksAt } from './marks.ts';
import type { Box } from './marks.ts';
import { makeRing } from './ring.ts';
import type { Tip } from './tip.ts';

/** The words of the page that the modules use; they have none of their own. */
export interface Words {
  /** What a drawing is called. */
  readonly chart: string;
  /** How the keys go. */
  readonly keys: string;
  /** What leads to a claim. */
  readonly claim: string;
}

/** What a drawing takes from its page. */
export interface Surroundings {
  readonly tip: Tip;
  readonly words: Words;
  /** The id of the element that says how the keys go. */
  readonly keysId: string;
  /** Returns the address of a claim on this site, or null where the page has none. */
  readonly addressOf: (claim: string) => string | null;
}

/** Makes the marks of a drawing something to point at, to tap and to walk through: one stop for the keyboard. */
export function enhanceDrawing(drawing: SVGSVGElement, surroundings: Surroundings): void {
  const marks = [...drawing.querySelectorAll<SVGElement>('[data-claim]')];
  const [first] = marks;
  if (!first) return;
  nameParts(drawing, marks, surroundings);
  const shown = showMarks(drawing, marks, surroundings);
  listenToPointer(drawing, marks, shown);
  listenToKeys(drawing, { marks, first, shown, ...surroundings });
}

/** The drawing becomes a document, its marks images with the names that they had as titles. */
function nameParts(
  drawing: SVGSVGElement,
  marks: readonly SVGElement[],
  { words, keysId }: Surroundings,
): void {
  drawing.setAttribute('role', 'graphics-document document');
  drawing.setAttribute('aria-roledescription', words.chart);
  drawing.setAttribute('aria-describedby', keysId);
  for (const part of drawing.children) part.removeAttribute('aria-hidden');
  for (const text of drawing.querySelectorAll('text')) text.setAttribute('aria-hidden', 'true');
  for (const mark of marks) {
    const title = mark.querySelector(':scope > title');
    mark.setAttribute('role', 'graphics-symbol img');
    mark.setAttribute('aria-label', title?.textContent ?? '');
    mark.setAttribute('tabindex', '-1');
    title?.remove();
  }
}

/** What happens to marks that are pointed at or have the focus. */
interface Shown {
  /** Shows the marks under a pointer, or one that keys have reached; the first time with how the keys go. */
  readonly show: (mark: SVGElement, by: { x: number; y: number } | 'keys' | 'first key') => void;
  readonly hide: () => void;
  readonly hideSoon: () => void;
}

function showMarks(
  drawing: SVGSVGElement,
  marks: readonly SVGElement[],
  { tip, words, addressOf }: Surroundings,
): Shown {
  const ring = makeRing(drawing);
  const show: Shown['show'] = (mark, by) => {
    const isPointed = typeof by === 'object';
    ring(mark);
    const content = {
      entries: (isPointed ? marksAt(marks, mark) : [mark]).map((one) => ({
        text: one.getAttribute('aria-label') ?? '',
        address: addressOf(one.dataset['claim'] ?? ''),
      })),
      link: words.claim,
      keys: by === 'first key' ? words.keys : '',
    };
    const box = boxOf(mark);
    tip.show(content, isPointed ? besidePointer(box, by) : padded(box), drawing);
  };
  return {
    show,
    hide: () => {
      ring(null);
      tip.hide();
    },
    hideSoon: () => {
      ring(null);
      tip.hideSoon();
    },
  };
}

/** The ring stays free too. */
function padded({ left, right, top, bottom }: Box): Box {
  return { left, right, top: top - 7, bottom: bottom + 7 };
}

/** Beside a long line the tip stands where the pointer is, not at its middle. */
function besidePointer(box: Box, { x, y }: { x: number; y: number }): Box {
  const isWide = box.right - box.left > 48;
  const isHigh = box.bottom - box.top > 48;
  const across = isWide ? { left: x, right: x } : {};
  return padded({ ...box, ...across, ...(isHigh ? { top: y - 7, bottom: y + 7 } : {}) });
}

function listenToPointer(
  drawing: SVGSVGElement,
  marks: readonly SVGElement[],
  { show, hide, hideSoon }: Shown,
): void {
  let under: SVGElement | null = null;
  const leave = (): void => {
    if (!under) return;
    under = null;
    // A mark that has the focus shows again what it had shown.
    const focused = marks.find((mark) => mark.matches(':focus-visible'));
    if (focused) show(focused, 'keys');
    else hideSoon();
  };
  drawing.addEventListener('pointermove', ({ pointerType, clientX: x, clientY: y }) => {
    if (pointerType === 'touch') return;
    const mark = markNear(marks, { x, y });
    if (!mark) leave();
    // After Escape the same mark stays quiet until the pointer has been elsewhere.
    else if (mark !== under) show((under = mark), { x, y });
  });
  drawing.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch') leave();
  });
  drawing.addEventListener('click', ({ clientX: x, clientY: y }) => {
    const mark = markNear(marks, { x, y });
    if (mark) show(mark, { x, y });
    else hide();
  });
}

interface Walk extends Surroundings {
  readonly marks: readonly SVGElement[];
  readonly first: SVGElement;
  readonly shown: Shown;
}

/** One mark at a time is a stop of the keyboard; keys act only where the focus is inside the drawing. */
function listenToKeys(drawing: SVGSVGElement, { marks, first, shown, tip, addressOf }: Walk): void {
  const isTurned = getComputedStyle(drawing).direction === 'rtl';
  let current = first;
  const stop = (element: SVGElement): void => {
    current.setAttribute('tabindex', '-1');
    drawing.removeAttribute('tabindex');
    element.setAttribute('tabindex', '0');
  };
  const goTo = (mark: SVGElement): void => {
    stop(mark);
    current = mark;
  };
  goTo(markBy('Home', { from: first, marks, isTurned }) ?? first);
  // On the drawing itself, a listener for focus would make it a stop in some browsers.
  const around = drawing.parentElement ?? document.body;
  around.addEventListener('focusin', ({ target, relatedTarget }) => {
    const mark = marks.find((one) => one === target);
    if (!mark) return;
    goTo(mark);
    // Where a finger or a mouse brings the focus, it shows the mark itself.
    if (!mark.matches(':focus-visible')) return;
    shown.show(mark, isWithin(relatedTarget, drawing) ? 'keys' : 'first key');
  });
  around.addEventListener('focusout', ({ target, relatedTarget }) => {
    if (!isWithin(target, drawing)) return;
    // The drawing itself is a stop only after Escape.
    if (relatedTarget !== drawing) stop(current);
    shown.hideSoon();
  });
  drawing.addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey) return;
    const isInside = document.activeElement !== drawing;
    const next = isInside ? markBy(key, { from: current, marks, isTurned }) : null;
    const address = addressOf(current.dataset['claim'] ?? '');
    if (next) next.focus();
    else if (key === 'Escape' && tip.isOpen()) shown.hide();
    else if (key === 'Escape' && isInside) {
      stop(drawing);
      drawing.focus();
    } else if (!isInside && key.startsWith('Arrow')) current.focus();
    else if (key === 'Enter' && isInside && address !== null) location.assign(address);
    else if (!key.startsWith('Arrow')) return;
    event.preventDefault();
  });
}

function isWithin(target: EventTarget | null, drawing: SVGSVGElement): boolean {
  return target instanceof Node && drawing.contains(target);
}
