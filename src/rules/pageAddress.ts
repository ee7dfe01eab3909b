import { composeFinding } from '../base/finding.ts';
import type { Finding, Place } from '../base/finding.ts';
import { suggestNearest } from '../base/nearest.ts';
import { isUnknown } from '../load/dossier.ts';
import type { Dossier } from '../load/dossier.ts';
import { isWebAddress } from '../model/id.ts';
import type { AddressUse } from '../prose/readPage.ts';

/** Returns what keeps a link of a page from leading somewhere, or an image from being shown. */
export function checkPageAddress(use: AddressUse, dossier: Dossier): Finding[] {
  if (use.kind === 'image') return checkImage(use, dossier);
  const { address, at } = use;
  if (/^\/(?![/\\])/.test(address)) return checkOwnPath(use, dossier);
  if (address.startsWith('#') || isWebAddress(address) || address.startsWith('mailto:')) return [];
  return [
    composeFinding({
      code: 'page-address',
      at,
      expected: 'an address that begins with https://, http://, mailto:, / or #',
      found: `"${address}"`,
      hint: address.startsWith('.')
        ? 'Write the path from the slash, such as /sources/: where a page stands may change.'
        : 'Write the full address, or a path on this site such as /sources/.',
    }),
  ];
}

/** Readers fetch nothing from elsewhere, and every file of the site comes from the dossier. */
function checkImage({ address, alternative, at }: AddressUse, { assets }: Dossier): Finding[] {
  const findings: Finding[] = [];
  if (!assets.has(splitAddress(address).path))
    findings.push(
      composeFinding({
        code: 'page-address',
        at,
        expected: 'an image of public/, by its path from the slash',
        found: `"${address}"`,
        hint: suggestNearest(address, assets, 'Put the file into public/, as in /chart.png.'),
      }),
    );
  if (alternative?.trim() === '')
    findings.push(
      composeFinding({
        code: 'image-text',
        at,
        expected: 'words for readers who do not see the image',
        found: 'none',
        hint: 'Say what it shows: ![what it shows](/chart.png).',
      }),
    );
  return findings;
}

/** The pages that the engine itself makes, and the files beside them. */
const fixedPaths = [
  '/',
  '/disagreements/',
  '/does-not-add-up/',
  '/measures/',
  '/method/',
  '/origins/',
  '/sources/',
  '/data/',
  '/data/claims.csv',
  '/data/claims.json',
];

function checkOwnPath({ address, at }: AddressUse, dossier: Dossier): Finding[] {
  const { path, fragment } = splitAddress(address);
  const [, room, id = ''] = /^\/(measures|origins|sources)\/([^/]+)\/$/.exec(path) ?? [];
  if (room === 'measures' && !isUnknown(dossier, room, id))
    return checkClaimFragment({ measure: id, fragment, at }, dossier);
  if ((room === 'sources' || room === 'origins') && !isUnknown(dossier, room, id)) return [];
  const known = listPaths(dossier);
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

function listPaths({ assets, ids, pages }: Dossier): string[] {
  return [
    ...fixedPaths,
    ...[...pages.keys()].filter((slug) => slug !== 'index').map((slug) => `/${slug}/`),
    ...[...ids.measures].map((id) => `/measures/${id}/`),
    ...[...ids.origins].map((id) => `/origins/${id}/`),
    ...[...ids.sources].map((id) => `/sources/${id}/`),
    ...assets,
  ];
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
