import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { composeFinding } from '../base/finding.ts';
import type { Finding, Place } from '../base/finding.ts';
import { suggestNearest } from '../base/nearest.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Page } from '../load/dossier.ts';
import { isWebAddress } from '../model/id.ts';
import { components, isComponent } from '../prose/components.ts';
import type { ComponentName } from '../prose/components.ts';
import { parsePage } from '../prose/parsePage.ts';
import { findAddresses, findComponents, placeOfNode } from '../prose/readPage.ts';
import type { AddressUse, ComponentUse } from '../prose/readPage.ts';
import { checkRangeAddress } from './rangeAddress.ts';
import type { Rule } from './rule.ts';

/** Pages hold prose and known components with plain attributes: no code, no raw HTML, no address that runs code. */
export const checkPageContent: Rule = (ledger) =>
  [...ledger.dossier.pages.values()].flatMap((page) => {
    const { tree, findings } = parsePage(page);
    if (!tree) return findings;
    return [
      ...refuseCode(page, tree),
      ...findComponents(page.file, tree).flatMap((use) => checkUse(use, ledger)),
      ...findAddresses(page.file, tree).flatMap(checkAddress),
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
  const findings = use.attributes.flatMap(({ name, value, at }) => {
    if (value === null)
      return [
        fault({
          at,
          expected: 'an attribute that is plain text in quotes',
          found: `"${name}"`,
          hint: 'Write name="text".',
        }),
      ];
    if (known.includes(name)) return [];
    const hint = suggestNearest(name, known, 'Take it out.');
    return [
      fault({
        at,
        expected: `one of the attributes ${known.join(', ')}`,
        found: `"${name}"`,
        hint,
      }),
    ];
  });
  for (const name of required)
    if (!use.attributes.some((attribute) => attribute.name === name))
      findings.push(
        fault({
          at: use.at,
          expected: `the attribute ${name} on <${use.name}>`,
          found: 'none',
          hint: `Add ${name}="…".`,
        }),
      );
  return findings.length > 0 ? findings : checkTarget(use.name, use, ledger);
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
  const [first] = use.attributes;
  if (!first) return [];
  const value = (key: string): string | undefined =>
    use.attributes.find((a) => a.name === key)?.value ?? undefined;
  if (name === 'Range') {
    const at = value('at');
    return checkRangeAddress(
      ledger,
      at === undefined ? `${value('measure')}` : `${value('measure')}@${at}`,
      first.at,
    );
  }
  const ids = ledger.dossier.ids[targets[name]];
  const id = first.value ?? '';
  if (ids.has(id)) return [];
  return [
    composeFinding({
      code: 'unknown-id',
      at: first.at,
      expected: `the id of one of the ${targets[name]}`,
      found: `"${id}"`,
      hint: suggestNearest(id, ids, `Add it to data/${targets[name]}/, or name another.`),
    }),
  ];
}

function checkAddress({ address, at }: AddressUse): Finding[] {
  const isOwn = /^(?:\/(?!\/)|\.{0,2}\/(?!\/)|#)/.test(address);
  if (isOwn || isWebAddress(address) || address.startsWith('mailto:')) return [];
  return [
    composeFinding({
      code: 'page-address',
      at,
      expected: 'an address that begins with https://, http://, mailto:, / or #',
      found: `"${address}"`,
      hint: 'Write the full address, or a path on this site such as /sources/.',
    }),
  ];
}
