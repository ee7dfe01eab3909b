import type { Element, ElementContent, Properties } from 'hast';
import svgpath from 'svgpath';
import { round } from '../base/number.ts';

/** The pixels in which a drawing is measured: percentages are of these. */
interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** How the units of a part become pixels. */
interface Scaling {
  readonly x: number;
  readonly y: number;
}

const acrossNames = ['x', 'x1', 'x2', 'cx', 'width', 'dx', 'rx'] as const;
const downNames = ['y', 'y1', 'y2', 'cy', 'height', 'dy', 'ry'] as const;

/**
 * Returns the parts of a fluid drawing for one width, as programs that draw no nested viewports need
 * them: every length in pixels, every nested `svg` a moved group, every stretched path drawn out.
 */
export function flattenDrawing({ properties, children }: Element, width: number): Element {
  const viewport = { width, height: Number(properties['height']) };
  return {
    type: 'element',
    tagName: 'g',
    properties: ownProperties(properties),
    children: children.map((child) => flattenPart(child, viewport)),
  };
}

function flattenPart(part: ElementContent, viewport: Viewport): ElementContent {
  if (part.type !== 'element') return part;
  if (part.tagName === 'svg') return flattenViewport(part, viewport);
  return {
    ...part,
    properties: inPixels(part.properties, viewport),
    children: part.children.map((child) => flattenPart(child, viewport)),
  };
}

function flattenViewport({ properties, children }: Element, outer: Viewport): Element {
  const { x = 0, y = 0, width = '100%', height = '100%' } = properties;
  const [left, top] = [toPixels(x, outer.width), toPixels(y, outer.height)];
  const inner = { width: toPixels(width, outer.width), height: toPixels(height, outer.height) };
  const [minX = 0, minY = 0, boxWidth, boxHeight] = (properties['viewBox'] ?? '')
    .split(' ')
    .filter(Boolean)
    .map(Number);
  const own = ownProperties(properties);
  const move = left === 0 && top === 0 ? {} : { transform: `translate(${left} ${top})` };
  const parts = (viewport: Viewport): ElementContent[] =>
    children.map((child) => flattenPart(child, viewport));
  if (boxWidth === undefined || boxHeight === undefined)
    return group({ ...own, ...move }, parts(inner));
  const scaling = scalingOf(properties, { x: inner.width / boxWidth, y: inner.height / boxHeight });
  const shift = {
    x: left + (inner.width - boxWidth * scaling.x) / 2 - minX * scaling.x,
    y: top + (inner.height - boxHeight * scaling.y) / 2 - minY * scaling.y,
  };
  const drawnOut = parts({ width: boxWidth, height: boxHeight }).map((part) =>
    stretch(part, scaling),
  );
  return group({ ...own, transform: `translate(${round(shift.x)} ${round(shift.y)})` }, drawnOut);
}

/** Unless it is stretched, a drawing keeps its proportions and fits inside. */
function scalingOf({ preserveAspectRatio }: Properties, scaling: Scaling): Scaling {
  if (preserveAspectRatio === 'none') return scaling;
  const least = Math.min(scaling.x, scaling.y);
  return { x: least, y: least };
}

/** A path whose line keeps its width is drawn out; all else is scaled as a whole. */
function stretch(part: ElementContent, scaling: Scaling): ElementContent {
  if (part.type !== 'element') return part;
  const { vectorEffect, d, transform, ...rest } = part.properties;
  const { x, y } = scaling;
  if (vectorEffect !== undefined && typeof d === 'string')
    return { ...part, properties: { ...rest, d: svgpath(d).scale(x, y).round(2).toString() } };
  if (part.children.length > 0 && transform === undefined)
    return { ...part, children: part.children.map((child) => stretch(child, scaling)) };
  const scaled = [`scale(${round(x)} ${round(y)})`, transform].filter(Boolean).join(' ');
  return { ...part, properties: { ...part.properties, transform: scaled } };
}

function group(properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName: 'g', properties, children };
}

/** All but what makes a viewport. */
function ownProperties(properties: Properties): Properties {
  const made = ['x', 'y', 'width', 'height', 'viewBox', 'preserveAspectRatio', 'overflow'];
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !made.includes(name)));
}

function inPixels(properties: Properties, { width, height }: Viewport): Properties {
  const lengths = [
    ...acrossNames.map((name) => [name, width] as const),
    ...downNames.map((name) => [name, height] as const),
  ].flatMap(([name, whole]) => {
    const value = properties[name];
    return value === undefined ? [] : [[name, toPixels(value, whole)] as const];
  });
  return { ...properties, ...Object.fromEntries(lengths) };
}

function toPixels(value: Properties[string], whole: number): number {
  const text = String(value);
  return round(text.endsWith('%') ? (parseFloat(text) / 100) * whole : parseFloat(text));
}
