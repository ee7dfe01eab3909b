import { composeFinding } from '../base/finding.ts';
import type { Finding, Place } from '../base/finding.ts';
import { componentNamed } from '../prose/components.ts';
import type { ComponentName } from '../prose/components.ts';
import type { ComponentUse } from '../prose/readPage.ts';

/** Returns what is wrong with where a component stands and with what stands inside it. */
export function checkComponentPosition(name: ComponentName, use: ComponentUse): Finding[] {
  return [...checkStand(name, use), ...checkSurroundings(name, use), ...checkInside(name, use)];
}

function checkStand(name: ComponentName, use: ComponentUse): Finding[] {
  const { stands } = componentNamed(name);
  const isNested = use.around.some((kind) => /^[A-Z]/.test(kind)); // told by what it stands in
  if (use.stands === stands || isNested) return [];
  const hint =
    stands === 'in a sentence'
      ? 'Join its line to the line before: MDX makes a paragraph of what begins a line with <.'
      : 'Put an empty line before and after it.';
  return [fault({ at: use.at, expected: `<${name}> ${stands}`, found: `it ${use.stands}`, hint })];
}

/**
 * All but `<Plain>` bring links and side notes of their own, which HTML forbids inside a link, and
 * which a heading has no room for in the list of contents.
 */
function checkSurroundings(name: ComponentName, use: ComponentUse): Finding[] {
  const around = use.around.find((kind) => kind === 'link' || kind === 'linkReference');
  const where = around === undefined ? use.around.find((kind) => kind === 'heading') : 'link';
  if (name === 'Plain' || where === undefined) return [];
  return [
    fault({
      at: use.at,
      expected: `<${name}> outside a ${where}`,
      found: `it inside a ${where}`,
      hint: 'Move it into a sentence beside it: it leads somewhere itself.',
    }),
  ];
}

/** Markdown that stays in the line of a sentence; comments in braces are read elsewhere. */
const phrasing = ['text', 'emphasis', 'strong', 'inlineCode', 'break', 'mdxTextExpression'];

function checkInside(name: ComponentName, use: ComponentUse): Finding[] {
  const { inside } = componentNamed(name);
  const hasInside = use.inside.length > 0;
  if (inside === 'nothing') return hasInside ? [somethingInside(name, use.at)] : [];
  const isComponentHere = (kind: string): boolean =>
    inside === 'a sentence' && /^[A-Z]/.test(kind) && kind !== name && kind !== 'Figure';
  const known = inside === 'a sentence' ? [...phrasing, 'link'] : phrasing;
  const stray = use.inside.find(({ kind }) => !known.includes(kind) && !isComponentHere(kind));
  if (stray) return [strayInside(name, stray)];
  if (use.words.trim() === '' && !use.inside.some(({ kind }) => isComponentHere(kind)))
    return [
      fault({
        at: use.at,
        expected: `words inside <${name}>`,
        found: 'none',
        hint: `Write <${name} …>the words</${name}>.`,
      }),
    ];
  return name === 'Quote' ? checkLength(use) : [];
}

function somethingInside(name: ComponentName, at: Place): Finding {
  return fault({
    at,
    expected: `nothing inside <${name}>: it writes its own words`,
    found: 'words',
    hint: `Write <${name} … /> and put the words beside it.`,
  });
}

function strayInside(name: ComponentName, { kind, at }: { kind: string; at: Place }): Finding {
  const allowed =
    componentNamed(name).inside === 'words'
      ? 'words and emphasis'
      : 'the words and components of one sentence or two';
  return fault({
    at,
    expected: `${allowed} inside <${name}>`,
    found: /^[A-Z]/.test(kind) ? `<${kind}>` : `Markdown of the kind "${kind}"`,
    hint: `Close </${name}> before it.`,
  });
}

/** As many words as a locator may hold: more is reprinting. */
const longestQuote = 8;

function checkLength({ at, words }: ComponentUse): Finding[] {
  const count = words.trim().split(/\s+/).length;
  if (count <= longestQuote) return [];
  return [
    fault({
      at,
      expected: `at most ${longestQuote} words inside <Quote>`,
      found: `${count}`,
      hint: 'Quote the words that matter and put the rest in your own.',
    }),
  ];
}

function fault(of: { at: Place; expected: string; found: string; hint: string }): Finding {
  return composeFinding({ code: 'component', ...of });
}
