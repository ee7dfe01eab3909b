import { formatHex, interpolate } from 'culori';
import type { Element, ElementContent, Properties } from 'hast';
import { selectAll } from 'hast-util-select';
import { readStyleSheet } from './styleSheet.ts';
import type { StyleRule } from './styleSheet.ts';

/** The properties that a drawing is painted with: their names in hast, and whether children take them on. */
const paints = {
  fill: { name: 'fill', inherited: true, initial: '#000000' },
  stroke: { name: 'stroke', inherited: true, initial: 'none' },
  'fill-opacity': { name: 'fillOpacity', inherited: true, initial: '1' },
  'stroke-opacity': { name: 'strokeOpacity', inherited: true, initial: '1' },
  'stroke-width': { name: 'strokeWidth', inherited: true, initial: '1' },
  'stroke-dasharray': { name: 'strokeDashArray', inherited: true, initial: 'none' },
  'stroke-dashoffset': { name: 'strokeDashOffset', inherited: true, initial: '0' },
  'stroke-linecap': { name: 'strokeLineCap', inherited: true, initial: 'butt' },
  'stroke-linejoin': { name: 'strokeLineJoin', inherited: true, initial: 'miter' },
  'paint-order': { name: 'paintOrder', inherited: true, initial: 'normal' },
  'font-family': { name: 'fontFamily', inherited: true, initial: 'sans-serif' },
  'font-size': { name: 'fontSize', inherited: true, initial: '16' },
  'font-weight': { name: 'fontWeight', inherited: true, initial: '400' },
  'font-style': { name: 'fontStyle', inherited: true, initial: 'normal' },
  'text-anchor': { name: 'textAnchor', inherited: true, initial: 'start' },
  opacity: { name: 'opacity', inherited: false, initial: '1' },
  display: { name: 'display', inherited: false, initial: 'inline' },
} as const;
type Paint = keyof typeof paints;
const paintNames = Object.keys(paints) as Paint[];

const ofWords: readonly Paint[] = [
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
];
const shapes = ['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'];

/** What an element computes to: values of paints, and the variables that its children see. */
interface Style {
  readonly paint: ReadonlyMap<Paint, string>;
  readonly variables: ReadonlyMap<string, string>;
}

/**
 * Returns a drawing that carries its paint itself: every shape and word has the attributes that a style
 * sheet gives it on a light screen of a width in pixels. Classes are gone, and what is not displayed too.
 */
export function paintDrawing(drawing: Element, css: string, width: number): Element {
  const declared = new Map<Element, Map<string, string>>();
  for (const rule of readStyleSheet(css, width))
    for (const element of selectRule(rule, drawing)) {
      const own = declared.get(element) ?? new Map<string, string>();
      for (const [property, value] of rule.declarations) own.set(property, value);
      declared.set(element, own);
    }
  const root: Style = {
    paint: new Map(paintNames.map((name) => [name, paints[name].initial])),
    variables: new Map(),
  };
  return paintElement(drawing, { declared, outer: root }) ?? { ...drawing, children: [] };
}

function selectRule({ selector }: StyleRule, drawing: Element): Element[] {
  return selectAll(selector, drawing, 'svg');
}

function paintElement(
  element: Element,
  { declared, outer }: { declared: ReadonlyMap<Element, Map<string, string>>; outer: Style },
): Element | null {
  const style = computeStyle(element, declared.get(element) ?? new Map(), outer);
  if (style.paint.get('display') === 'none') return null;
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    const painted = paintElement(child, { declared, outer: style });
    return painted ? [painted] : [];
  });
  return { ...element, properties: paintedProperties(element, style, outer), children };
}

/** A rule of the sheet wins over an attribute, and that over what is inherited. */
function computeStyle(
  { properties }: Element,
  declared: ReadonlyMap<string, string>,
  outer: Style,
): Style {
  const named = [...declared].filter(([property]) => property.startsWith('--'));
  const raw = new Map([...outer.variables, ...named]);
  const resolved = named.map(([name, value]) => [name, resolveValue(value, raw)] as const);
  const variables = new Map([...outer.variables, ...resolved]);
  const paint = new Map<Paint, string>();
  for (const name of paintNames) {
    const { name: attribute, inherited, initial } = paints[name];
    const taken = inherited ? (outer.paint.get(name) ?? initial) : initial;
    const own = declared.get(name) ?? properties[attribute]?.toString();
    paint.set(name, own === undefined ? taken : resolveValue(own, variables));
  }
  return { paint, variables };
}

/** Part of a line of words says only what the line does not. */
function paintedProperties(
  { tagName, properties }: Element,
  { paint }: Style,
  outer: Style,
): Properties {
  const bare = Object.entries(properties).filter(
    ([name, value]) =>
      name !== 'className' &&
      value !== '' &&
      !paintNames.some((paint) => paints[paint].name === name),
  );
  const isWords = tagName === 'text' || tagName === 'tspan';
  const isPainted = isWords || shapes.includes(tagName);
  const painted = paintNames.flatMap((name) => {
    const value = paint.get(name) ?? '';
    const isNeeded =
      tagName === 'tspan'
        ? value !== outer.paint.get(name)
        : name === 'fill' || name === 'stroke' || value !== paints[name].initial;
    const isOwn = name === 'opacity' || (isPainted && (isWords || !ofWords.includes(name)));
    return isNeeded && isOwn ? [[paints[name].name, value] as const] : [];
  });
  return Object.fromEntries([...bare, ...painted]);
}

/** Puts values in for variables, mixes colours, and writes lengths in pixels without a unit. */
function resolveValue(value: string, variables: ReadonlyMap<string, string>): string {
  const plain = value.replaceAll(
    /var\((--[\w-]+)(?:,\s*([^()]*(?:\([^()]*\))?))?\)/g,
    (_, name: string, other: string | undefined = 'none') =>
      resolveValue(variables.get(name) ?? other, variables),
  );
  const mixed = plain.replaceAll(
    /color-mix\(in srgb, (#\w+) ([\d.]+)%, (#\w+)\)/g,
    (...[, first = '', share, second = '']: string[]) =>
      formatHex(interpolate([second, first], 'rgb')(Number(share) / 100)),
  );
  return mixed
    .replaceAll(/([\d.]+)rem/g, (_, length: string) => String(Number(length) * 16))
    .replaceAll(/([\d.]+)px/g, '$1')
    .replace(/^transparent$/, 'none');
}
