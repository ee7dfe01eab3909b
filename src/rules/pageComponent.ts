import { composeFinding } from '../base/finding.ts';
import type { Finding, Place } from '../base/finding.ts';
import { suggestNearest } from '../base/nearest.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { isUnknown } from '../load/dossier.ts';
import type { CollectionName } from '../load/dossier.ts';
import { componentNamed, components, isComponent } from '../prose/components.ts';
import type { ComponentName } from '../prose/components.ts';
import type { ComponentUse } from '../prose/readPage.ts';
import { checkComponentPosition } from './componentPosition.ts';
import { checkRangeAddress } from './rangeAddress.ts';

/** Returns what is wrong with a component of a page: its name, its attributes, its place, what it leads to. */
export function checkPageComponent(use: ComponentUse, ledger: Ledger): Finding[] {
  if (!isComponent(use.name)) return [unknownComponent(use)];
  const { needs, may } = componentNamed(use.name);
  const known = [...needs.flat(), ...may];
  const wrong = use.attributes.flatMap((_, index) => checkAttribute(use, index, known));
  const faults = wrong.length > 0 ? wrong : needs.flatMap((names) => checkNeed(use, names));
  const rest = faults.length > 0 ? faults : checkTargets(use.name, use, ledger);
  return [...checkComponentPosition(use.name, use), ...rest];
}

function unknownComponent({ name, at }: ComponentUse): Finding {
  const known = Object.keys(components);
  const lower = name !== null && /^[a-z]/.test(name);
  return composeFinding({
    code: lower ? 'raw-html' : 'component',
    at,
    expected: `one of the components ${known.join(', ')}`,
    found: name === null ? 'a fragment <>' : `<${name}>`,
    hint: suggestNearest(
      name ?? '',
      known,
      lower ? 'Write Markdown instead of HTML.' : 'docs/writing.md shows each of them.',
    ),
  });
}

function checkAttribute(
  { name: component, attributes }: ComponentUse,
  index: number,
  known: readonly string[],
): Finding[] {
  const attribute = attributes[index];
  if (!attribute) return [];
  const { name, value, at } = attribute;
  if (value === null)
    return [
      fault({
        at,
        expected: 'an attribute that is plain text in quotes',
        found: `"${name}"`,
        hint: 'Write name="text".',
      }),
    ];
  if (!known.includes(name))
    return [
      fault({
        at,
        expected:
          known.length === 0
            ? `no attribute on <${component ?? ''}>`
            : `one of the attributes ${known.join(', ')}`,
        found: `"${name}"`,
        hint: suggestNearest(name, known, 'Take it out.'),
      }),
    ];
  if (attributes.findIndex((first) => first.name === name) === index) return [];
  return [
    fault({ at, expected: 'each attribute once', found: `"${name}" again`, hint: 'Keep one.' }),
  ];
}

function checkNeed(use: ComponentUse, names: readonly string[]): Finding[] {
  const found = use.attributes.filter(({ name }) => names.includes(name));
  const [, second] = found;
  const [first] = names;
  if (second)
    return [
      fault({
        at: second.at,
        expected: `one of the attributes ${names.join(' and ')}, not both`,
        found: found.map(({ name }) => `"${name}"`).join(' and '),
        hint: 'Keep one: a claim is what a source says, a reading is what the editors chose.',
      }),
    ];
  if (found.length === 1) return [];
  return [
    fault({
      at: use.at,
      expected: `the attribute ${names.join(' or ')} on <${use.name ?? ''}>`,
      found: 'none',
      hint: `Add ${first ?? ''}="…".`,
    }),
  ];
}

/** What each attribute names; the range of a measure has an address of its own. */
const collectionOf: Record<string, CollectionName> = {
  claim: 'claims',
  reading: 'readings',
  source: 'sources',
};

function checkTargets(name: ComponentName, use: ComponentUse, ledger: Ledger): Finding[] {
  if (name === 'Range') return checkRange(use, ledger);
  return use.attributes.flatMap(({ name: key, value, at }): Finding[] => {
    const text = value ?? '';
    if (key === 'why') return checkReason(text, at);
    const byId = name === 'Term' ? 'glossary' : 'figures';
    const collection = collectionOf[key] ?? byId;
    const unknown = checkId(ledger, collection, { id: text, at });
    return unknown.length > 0 || key !== 'reading' ? unknown : checkChoice(ledger, text, at);
  });
}

function checkRange(use: ComponentUse, ledger: Ledger): Finding[] {
  const measure = use.attributes.find(({ name }) => name === 'measure');
  const time = use.attributes.find(({ name }) => name === 'at');
  if (!measure) return [];
  const { value, at } = measure;
  return checkRangeAddress(ledger, time ? `${value ?? ''}@${time.value ?? ''}` : (value ?? ''), at);
}

function checkId(
  { dossier }: Ledger,
  collection: CollectionName,
  { id, at }: { id: string; at: Place },
): Finding[] {
  if (!isUnknown(dossier, collection, id)) return [];
  const file = collection === 'glossary' ? 'data/glossary.json' : `data/${collection}/`;
  return [
    composeFinding({
      code: 'unknown-id',
      at,
      expected: `the id of one of the ${collection === 'glossary' ? 'terms' : collection}`,
      found: `"${id}"`,
      hint: suggestNearest(id, dossier.ids[collection], `Add it to ${file}, or name another.`),
    }),
  ];
}

/** As for `{reading:…}` in a text of the data. */
function checkChoice({ dossier }: Ledger, id: string, at: Place): Finding[] {
  if (dossier.readings.get(id)?.choice !== null) return [];
  return [
    composeFinding({
      code: 'reading-without-choice',
      at,
      expected: 'a reading that makes a choice',
      found: `"${id}", in which no position is taken`,
      hint: 'Name the claims one by one, or a <Range>.',
    }),
  ];
}

function checkReason(why: string, at: Place): Finding[] {
  if (why.trim() !== '') return [];
  return [
    fault({
      at,
      expected: 'a reason why these words are typed by hand',
      found: 'none',
      hint: 'Say why in a few words, such as why="name of a road".',
    }),
  ];
}

function fault(of: { at: Place; expected: string; found: string; hint: string }): Finding {
  return composeFinding({ code: 'component', ...of });
}
