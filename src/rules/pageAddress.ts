import { composeFinding } from '../base/finding.ts';
import type { Finding, Place } from '../base/finding.ts';
import { suggestNearest } from '../base/nearest.ts';
import { isUnknown, listProse, withoutDrafts } from '../load/dossier.ts';
import type { Dossier, Prose } from '../load/dossier.ts';
import { isWebAddress } from '../model/id.ts';
import type { AddressUse } from '../prose/readPage.ts';
import { figureFormats } from '../words/catalogue/figurePage/words.ts';

/** Returns what keeps a link of a page from leading somewhere, or an image from being shown. */
export function checkPageAddress(use: AddressUse, prose: Prose, dossier: Dossier): Finding[] {
  if (use.kind === 'image') return checkImage(use, dossier);
  const { address, at } = use;
  const danger = dangerousAddress(use);
  if (danger) return [danger];
  if (address.startsWith('/')) return checkOwnPath(use, prose, dossier);
  if (address.startsWith('#') || isWebAddress(address) || address.startsWith('mailto:')) return [];
  return [
    composeFinding({
      code: 'page-address',
      at,
      expected: forms,
      found: `"${address}"`,
      hint: hintFor(address),
    }),
  ];
}

function hintFor(address: string): string {
  if (address.startsWith('.'))
    return 'Write the path from the slash, such as /sources/: where a page stands may change.';
  if (/^https?:\/\/./i.test(address))
    return 'Write it as one whole address, without white space, a user name or a password.';
  return 'Write the full address, or a path on this site such as /sources/.';
}

const forms = 'an address that begins with https://, http://, mailto:, / or #';

/** What of all that is refused could harm a reader, each with what it does. */
const dangers = [
  {
    code: 'script-address',
    begins: /^(?:javascript|vbscript):/i,
    does: 'which runs code',
    hint: 'Take it out: pages run no code.',
  },
  {
    code: 'data-address',
    begins: /^(?:data|blob|filesystem):/i,
    does: 'which is a page or an image in itself',
    hint: 'Put the file into public/ and write its path, such as /chart.png.',
  },
  {
    code: 'bare-host-address',
    begins: /^[/\\]{2}/,
    does: 'which leads to another site without saying how',
    hint: 'Write https:// before the name of the site, or one slash before a path of this one.',
  },
];

/** Browsers leave out line ends and tabs wherever they stand, and what is not seen at the beginning. */
function dangerousAddress({ kind, address, at }: AddressUse): Finding | null {
  const seen = address.replace(/[\t\n\r]/g, '').replace(/^[\u0000-\u0020]+/, '');
  const danger = dangers.find(({ begins }) => begins.test(seen));
  if (!danger) return null;
  const { code, does, hint } = danger;
  const expected = kind === 'image' ? imageForm : forms;
  return composeFinding({ code, at, expected, found: `"${address}", ${does}`, hint });
}

const imageForm = 'an image of public/, by its path from the slash';

/** Readers fetch nothing from elsewhere, and every file of the site comes from the dossier. */
function checkImage(use: AddressUse, { assets }: Dossier): Finding[] {
  const { address, alternative, at } = use;
  const findings: Finding[] = [];
  const danger = dangerousAddress(use);
  if (danger) findings.push(danger);
  else if (!assets.has(splitAddress(address).path))
    findings.push(
      composeFinding({
        code: 'page-address',
        at,
        expected: imageForm,
        found: `"${address}"`,
        hint: suggestNearest(address, assets, 'Put the file into public/, as in /chart.png.'),
      }),
    );
  if (!/[\p{L}\p{N}]/u.test(alternative ?? ''))
    findings.push(
      composeFinding({
        code: 'image-text',
        at,
        expected: 'words for readers who do not see the image',
        found: alternative?.trim() ? `"${alternative}"` : 'none',
        hint: 'Say what it shows: ![what it shows](/chart.png).',
      }),
    );
  return findings;
}

/** The pages that the engine makes of every dossier, and the files beside them. */
export const fixedPaths: readonly string[] = [
  '/',
  '/.well-known/security.txt',
  '/about/',
  '/accessibility/',
  '/corrections/',
  '/data/',
  '/data/claims.csv',
  '/data/claims.json',
  '/disagreements/',
  '/does-not-add-up/',
  '/embed.js',
  '/explore/',
  '/explore/claims.json',
  '/feeds/data.atom',
  '/feeds/updates.atom',
  '/figures/',
  '/glossary/',
  '/measures/',
  '/method/',
  '/origins/',
  '/paper.css',
  '/places/',
  '/robots.txt',
  '/search/',
  '/sources/',
  '/theme.js',
  '/timeline/',
  '/updates/',
];

function checkOwnPath({ address, at }: AddressUse, prose: Prose, dossier: Dossier): Finding[] {
  const { path, fragment } = splitAddress(address);
  const [, room, id = ''] = /^\/(measures|origins|sources)\/([^/]+)\/$/.exec(path) ?? [];
  if (room === 'measures' && !isUnknown(dossier, room, id))
    return checkClaimFragment({ measure: id, fragment, at }, dossier);
  if ((room === 'sources' || room === 'origins') && !isUnknown(dossier, room, id)) return [];
  const draft = prose.draft === true ? undefined : findDraft(path, dossier);
  if (draft) return [linkToDraft(draft, { address, at })];
  const known = listPaths(prose.draft === true ? dossier : withoutDrafts(dossier));
  if (known.includes(path)) return [];
  return [
    composeFinding({
      code: 'unknown-address',
      at,
      expected: 'the path of a page of this site or of a file of public/',
      found: `"${address}"`,
      hint: suggestNearest(
        path,
        known,
        'Name another, or add the page to content/pages/ or the file to public/.',
      ),
    }),
  ];
}

function findDraft(path: string, dossier: Dossier): Prose | undefined {
  return listProse(dossier).find((prose) => prose.draft === true && pathOf(prose) === path);
}

/** Readers would find no page there. */
function linkToDraft({ file }: Prose, { address, at }: { address: string; at: Place }): Finding {
  return composeFinding({
    code: 'draft-address',
    at,
    expected: 'the path of a page that is published',
    found: `"${address}", a draft`,
    hint: `Take "draft: true" out of ${file}, or take the link out.`,
  });
}

/** The path of a page or update: its place in content/, of which pages/ is the root. */
function pathOf({ file }: Prose): string {
  const path = file.replace(/^content\/(?:pages\/)?|\.mdx$/g, '');
  return path === 'index' ? '/' : `/${path}/`;
}

function listPaths(dossier: Dossier): string[] {
  const { assets, ids } = dossier;
  return [
    ...fixedPaths,
    ...listProse(dossier).map(pathOf),
    ...[...ids.measures].map((id) => `/measures/${id}/`),
    ...[...ids.figures].flatMap(listFigurePaths),
    ...[...ids.origins].map((id) => `/origins/${id}/`),
    ...[...ids.sources].map((id) => `/sources/${id}/`),
    ...assets,
  ];
}

/** A figure has a page, and files beside it. */
function listFigurePaths(id: string): string[] {
  const page = `/figures/${id}/`;
  return [page, ...figureFormats.map((format) => `${page}${id}.${format}`)];
}

/** The page of a measure has an anchor for each of its claims; a refused claim is told elsewhere. */
function checkClaimFragment(
  { measure, fragment, at }: { measure: string; fragment: string; at: Place },
  dossier: Dossier,
): Finding[] {
  const claim = dossier.claims.get(fragment);
  const isRefused = !claim && !isUnknown(dossier, 'claims', fragment);
  if (fragment === '' || claim?.measure === measure || isRefused) return [];
  const own = [...dossier.claims.values()].filter((one) => one.measure === measure);
  const ids = own.map(({ id }) => id);
  return [
    composeFinding({
      code: 'unknown-address',
      at,
      expected: `a claim of "${measure}" after #`,
      found: `"${fragment}"`,
      hint: suggestNearest(fragment, ids, 'Name another claim, or take it out with its #.'),
    }),
  ];
}

/** The path of an address as its file is named, without a query, and what stands after #. */
function splitAddress(address: string): { path: string; fragment: string } {
  const [rest = '', fragment = ''] = address.split('#');
  const [path = ''] = rest.split('?');
  return { path: decode(path), fragment: decode(fragment) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a percent sign that begins no code stands for itself
  }
}
