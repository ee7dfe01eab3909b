import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { composeFinding } from '../base/finding.ts';
import type { Finding, Place } from '../base/finding.ts';
import { suggestNearest } from '../base/nearest.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { isUnknown } from '../load/dossier.ts';
import type { Page } from '../load/dossier.ts';
import { components, isComponent } from '../prose/components.ts';
import type { ComponentName } from '../prose/components.ts';
import { parsePage } from '../prose/parsePage.ts';
import { findAddresses, findComponents, placeOfNode } from '../prose/readPage.ts';
import type { ComponentUse } from '../prose/readPage.ts';
import { checkPageAddress } from './pageAddress.ts';
import { checkRangeAddress } from './rangeAddress.ts';
import type { Rule } from './rule.ts';

/** Pages hold prose and known components with plain attributes: no code, no raw HTML, no address that runs code or leads nowhere. */
export const checkPageContent: Rule = (ledger) =>
  [...ledger.dossier.pages.values()].flatMap((page) => {
    const { tree, findings } = parsePage(page);
    if (!tree) return findings;
    return [
      ...refuseCode(page, tree),
      ...findComponents(page.file, tree).flatMap((use) => checkUse(use, ledger)),
      ...findAddresses(page.file, tree).flatMap((use) => checkPageAddress(use, ledger.dossier)),
    ];
  });

const code: Record<string, string> = {
  mdxjsEsm: 'import or export',
  mdxFlowExpression: 'an expression in braces',
  mdxTextExpression: 'an expression in braces',
};

function refuseCode({ file }: Page, tree: Root): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node) => {
    const what = code[node.type];
    const isComment = 'value' in node && /^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value);
    if (what === undefined || (isComment && node.type !== 'mdxjsEsm')) return;
    findings.push(
      composeFinding({
        code: 'code-in-page',
        at: placeOfNode(file, node),
        expected: 'prose, known components, or a comment {/* … */}',
        found: what,
        hint: 'Take it out: pages are content and run no code. Write a literal brace as &#123;.',
      }),
    );
  });
  return findings;
}

function checkUse(use: ComponentUse, ledger: Ledger): Finding[] {
  if (!isComponent(use.name)) return [unknownComponent(use)];
  const { required, optional } = components[use.name];
  const known: readonly string[] = [...required, ...optional];
  const wrong = use.attributes.flatMap((_, index) => checkAttribute(use, index, known));
  const faults = wrong.length > 0 ? wrong : missingAttributes(use, required);
  const rest = faults.length > 0 ? faults : checkTarget(use.name, use, ledger);
  return [...checkPosition(use.name, use), ...rest];
}

function missingAttributes(use: ComponentUse, required: readonly string[]): Finding[] {
  return required
    .filter((name) => !use.attributes.some((attribute) => attribute.name === name))
    .map((name) =>
      fault({
        at: use.at,
        expected: `the attribute ${name} on <${use.name}>`,
        found: 'none',
        hint: `Add ${name}="…".`,
      }),
    );
}

function checkPosition(name: ComponentName, use: ComponentUse): Finding[] {
  const { stands } = components[name];
  const findings: Finding[] = [];
  if (use.stands !== stands)
    findings.push(
      fault({
        at: use.at,
        expected: `<${name}> ${stands}`,
        found: `it ${use.stands}`,
        hint:
          stands === 'in a sentence'
            ? 'Join its line to the line before: MDX makes a paragraph of what begins a line with <.'
            : 'Put an empty line before and after it.',
      }),
    );
  if (use.hasContent)
    findings.push(
      fault({
        at: use.at,
        expected: `nothing inside <${name}>: it writes its own words`,
        found: 'words',
        hint: `Write <${name} … /> and put the words beside it.`,
      }),
    );
  return findings;
}

function checkAttribute(
  { attributes }: ComponentUse,
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
        expected: `one of the attributes ${known.join(', ')}`,
        found: `"${name}"`,
        hint: suggestNearest(name, known, 'Take it out.'),
      }),
    ];
  if (attributes.findIndex((first) => first.name === name) === index) return [];
  return [
    fault({ at, expected: 'each attribute once', found: `"${name}" again`, hint: 'Keep one.' }),
  ];
}

function fault(of: { at: Place; expected: string; found: string; hint: string }): Finding {
  return composeFinding({ code: 'component', ...of });
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
      lower ? 'Write Markdown instead of HTML.' : 'See the README for the components.',
    ),
  });
}

const targets = { Value: 'claims', Figure: 'figures' } as const;

function checkTarget(name: ComponentName, use: ComponentUse, ledger: Ledger): Finding[] {
  const attribute = (key: string): { value: string; at: Place } => {
    const { value = null, at = use.at } = use.attributes.find((a) => a.name === key) ?? {};
    return { value: value ?? '', at };
  };
  const [main] = components[name].required;
  const { value: id, at } = attribute(main);
  if (name === 'Range') {
    const isTimed = use.attributes.some((a) => a.name === 'at');
    return checkRangeAddress(ledger, isTimed ? `${id}@${attribute('at').value}` : id, at);
  }
  if (!isUnknown(ledger.dossier, targets[name], id)) return [];
  const ids = ledger.dossier.ids[targets[name]];
  return [
    composeFinding({
      code: 'unknown-id',
      at,
      expected: `the id of one of the ${targets[name]}`,
      found: `"${id}"`,
      hint: suggestNearest(id, ids, `Add it to data/${targets[name]}/, or name another.`),
    }),
  ];
}
