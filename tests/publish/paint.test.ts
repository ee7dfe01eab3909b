import { s } from 'hastscript';
import { describe, expect, test } from 'vitest';
import { printSvg } from '../../src/base/hast.ts';
import { paintDrawing } from '../../src/publish/paint.ts';

const css = `
  :root { --ink: #111111; --paper: #ffffff; --group-0: #ff0000; }
  @media (prefers-color-scheme: dark) { :root { --ink: #eeeeee; } }
  .group-0 { --colour: var(--group-0); }
  .drawing { font-size: 13px; }
  .drawing text { fill: var(--ink); }
  .drawing .loud { font-size: 1.5rem; }
  .bar { stroke: color-mix(in srgb, var(--colour) 50%, var(--paper)); stroke-width: 2px; }
  .dot { fill: var(--colour, var(--ink)); }
  :is(.is-disowned, .is-revised) .dot { fill: var(--paper); }
  .faint { opacity: 0.5; }
  @media (width < 45rem) { .is-wide { display: none; } }
  @media (width >= 45rem) { .is-narrow { display: none; } }
  @media print { .dot { fill: #000; } }
`;

function paint(...children: ReturnType<typeof s>[]): string {
  const drawing = s('svg', { className: ['drawing'] }, children);
  return printSvg(paintDrawing(drawing, css, 720)).replace(/^<svg>|<\/svg>$/g, '');
}

describe('a painted drawing', () => {
  test('has the colour of its group on the shape, mixed where the sheet mixes it', () => {
    const group = s('g', { className: ['group-0'] }, [
      s('circle', { className: ['dot'], r: 5 }),
      s('line', { className: ['bar'], x2: 9 }),
    ]);
    expect(paint(group)).toBe(
      '<g><circle r="5" fill="#ff0000" stroke="none"></circle>' +
        '<line x2="9" fill="#000000" stroke="#ff8080" stroke-width="2"></line></g>',
    );
  });

  test('takes the other value of a variable that is not set', () => {
    expect(paint(s('circle', { className: ['dot'] }))).toContain('fill="#111111"');
  });

  test('follows the more specific rule, wherever it stands', () => {
    const struck = s('g', { className: ['group-0', 'is-disowned'] }, [
      s('circle', { className: ['dot'] }),
    ]);
    expect(paint(struck)).toContain('fill="#ffffff"');
    expect(paint(s('text', { className: ['loud'] }, 'a'))).toContain('font-size="24"');
  });

  test('keeps an attribute that no rule overrides', () => {
    expect(paint(s('path', { d: 'M0 0', fill: '#abcdef' }))).toContain('fill="#abcdef"');
    expect(paint(s('text', { fill: '#abcdef' }, 'a'))).toContain('fill="#111111"');
  });

  test('is light, for a screen, and for one width: what is not displayed there is gone', () => {
    const words = ['is-wide', 'is-narrow'].map((name) => s('text', { className: [name] }, name));
    expect(paint(...words)).toContain('is-wide');
    expect(paint(...words)).not.toContain('is-narrow');
    expect(paint(...words)).not.toContain('#eeeeee');
  });

  test('says of part of a line only what the line does not', () => {
    const line = s('text', [s('tspan', { x: 0 }, 'a')]);
    expect(paint(line)).toContain('<tspan x="0">a</tspan>');
  });

  test('keeps opacity where it is declared', () => {
    expect(paint(s('g', { className: ['faint'] }, [s('path', { d: 'M0 0' })]))).toMatch(
      /^<g opacity="0.5"><path d="M0 0" fill="#000000" stroke="none">/,
    );
  });
});
