import type { Element } from 'hast';
import { percent } from '../../base/number.ts';
import type { Axis } from '../axis.ts';
import type { Mark } from '../mark.ts';
import { drawBand, lookOf } from './look.ts';
import type { Form } from './look.ts';
import { drawTip, forms, wrapMark } from './symbol.ts';
import type { Heading } from './symbol.ts';

/** Pixels: the thickness of a bar, and of the part of it that only may be reached. */
const thickness = { bar: 10, reach: 4 };

/** What a bar needs of its axis. */
export type BarAxis = Pick<Axis, 'shareOf' | 'heading'>;

/** An exact end, one at zero, which stands on no bar, and one that fades in strips. */
const ends = {
  exact: { outline: '', hatch: '', joined: 'M0-5V5', double: 'M4-5V5' },
  zero: { outline: '', hatch: '', foot: 'M0-7V7', double: 'M4-5V5' },
  soft: {
    outline: '',
    hatch: '',
    filled: 'M2-5H4V5H2ZM6-4H7.5V4H6ZM9.5-3H10.5V3H9.5Z',
    double: 'M13-5V5',
  },
} satisfies Record<string, Form>;

/**
 * Returns the bar of a mark from zero, at a height in pixels: to the number; of a range to the one that
 * is nearer to zero, and thin to the other; of a floor with its arrow beyond; of a ceiling thin up to its
 * lid, as the number may be anywhere below; of "about" with an end that fades.
 */
export function drawBar(mark: Mark, { axis, y }: { axis: BarAxis; y: number }): Element {
  const look = lookOf(mark);
  const band = ([from, to]: Stretch, thick: number): Element[] => {
    const x = { x1: percent(axis.shareOf(from)), x2: percent(axis.shareOf(to)) };
    return from === to ? [] : drawBand({ ...x, y1: y, y2: y }, thick, look);
  };
  const { full, thin } = stretchesOf(mark);
  const tips = tipsOf(mark).map(({ at, form, heading }, index) => {
    const spot = { x: percent(axis.shareOf(at)), y, heading: heading(axis) };
    return drawTip(form, spot, index === 0 ? look : plain);
  });
  return wrapMark(mark, {}, [
    ...band(full, thickness.bar),
    ...band(thin, thickness.reach),
    ...tips.toReversed(),
  ]);
}

/** From one number to another. */
type Stretch = readonly [number, number];

const plain = lookOf({ statuses: [] });

/** How far the bar is full, and how far it is thin. */
function stretchesOf({ shape, low, high }: Mark): { full: Stretch; thin: Stretch } {
  if (shape === 'ceiling') return { full: [0, 0], thin: [0, high] };
  if (low < 0 && high > 0) return { full: [0, 0], thin: [low, high] };
  const [near, far] = low < 0 ? [high, low] : [low, high];
  return { full: [0, near], thin: [near, far] };
}

/** A form at a number, and which way it looks. */
interface Tip {
  readonly at: number;
  readonly form: Form;
  readonly heading: (axis: BarAxis) => Heading;
}

/** The first of the tips carries what the statuses add. */
function tipsOf({ shape, low, high }: Mark): Tip[] {
  const isBelow = low < 0 && high <= 0;
  const outwards = ({ heading }: BarAxis): Heading => (isBelow ? opposite[heading] : heading);
  const [near, far] = isBelow ? [high, low] : [low, high];
  switch (shape) {
    case 'floor':
    case 'ceiling':
      return [{ at: far, form: forms[shape], heading: ({ heading }) => heading }];
    case 'about':
      return [{ at: far, form: ends.soft, heading: outwards }];
    case 'range':
      return [far, near].map((at) => ({ at, form: forms.end, heading: outwards }));
    default:
      return [{ at: far, form: far === 0 ? ends.zero : ends.exact, heading: outwards }];
  }
}

const opposite = { right: 'left', left: 'right' } as const;
