import { scaleSqrt } from 'd3';
import type { Element } from 'hast';
import { buildElement } from '../../base/hast.ts';
import { round } from '../../base/number.ts';
import type { Mark } from '../mark.ts';
import { drawForm, lookOf } from './look.ts';
import type { Form, Look } from './look.ts';
import { forms, wrapMark } from './symbol.ts';

/** Pixels: the radius of the largest circle of a drawing. */
export const largest = 25;

/** Pixels: around a smaller circle goes a dotted ring of this radius, so that it is seen. */
const least = 4;

/** Returns the radius in pixels for a number, so that areas are proportional to numbers; none for less than zero. */
export function scaleRadius(numbers: readonly number[]): (value: number) => number {
  const scale = scaleSqrt([0, Math.max(0, ...numbers) || 1], [0, largest]).clamp(true);
  return (value) => Math.round(scale(Math.max(0, value)) * 10) / 10;
}

/**
 * Returns a claim as a circle around its spot; a range as a band between two circles. At the rim stands
 * what tells how the value is stated: ticks that fade away for "about", an arrow outwards for a floor, inwards
 * for a ceiling. Statuses change the rim.
 */
export function drawCircle(
  mark: Mark,
  radius: (value: number) => number,
  spot: { readonly x: number; readonly y: number },
): Element {
  const [low, high] = [radius(mark.low), radius(mark.high)];
  const look = lookOf(mark);
  const className = ['rim', ...(look.outline === 'dashed' ? ['is-dashed'] : [])];
  return wrapMark(mark, spot, [
    ...(look.isHatched ? [buildElement('path', { className: ['hatch'], d: stripes(high) })] : []),
    low < high
      ? buildElement('path', {
          className,
          d: circlePath(high) + circlePath(low),
          fillRule: 'evenodd',
        })
      : buildElement('circle', { className, r: high }),
    ...(high < least ? [buildElement('circle', { className: ['halo'], r: least })] : []),
    ...atRim(mark, high, look),
  ]);
}

function circlePath(radius: number): string {
  const r = round(radius);
  return `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;
}

/** Upright lines 4 pixels apart, as long as the circle is high there. */
function stripes(radius: number): string {
  const count = Math.max(0, Math.ceil(radius / 4) - 1);
  const places = Array.from({ length: 2 * count + 1 }, (_, index) => (index - count) * 4);
  return places
    .map((x) => {
      const y = round(Math.sqrt(Math.max(0, radius ** 2 - x ** 2)));
      return `M${x}${-y === 0 ? ' 0' : -y}V${y}`;
    })
    .join('');
}

const fading: Form = {
  outline: '',
  hatch: '',
  filled: 'M2-2.5H4V2.5H2ZM6-1.5H7.5V1.5H6Z',
  double: '',
};
const strike: Form = { outline: '', hatch: '', double: '' };

/**
 * Signs at the rim, one turned up and aside so that those of circles in one place stand apart. They go
 * without their casing, the first part of a form: it would cut gaps into the rims around.
 */
function atRim({ shape }: Mark, radius: number, look: Look): Element[] {
  const plain: Look = { ...look, isHatched: false, isStruck: false };
  const at = (form: Form, degrees: number): Element =>
    buildElement(
      'g',
      { transform: `rotate(${degrees}) translate(${radius} 0)` },
      drawForm(form, plain).slice(1),
    );
  const struck = look.isStruck ? drawForm(strike, look) : [];
  if (shape === 'about') return [at(fading, -135), ...struck];
  if (shape === 'floor') return [at(forms.floor, -45), ...struck];
  if (shape === 'ceiling') return [at(forms.ceiling, -45), ...struck];
  return struck;
}
