import { embedFolder, printHeaderPolicy } from './policy.ts';

/** The headers of the addresses that a path stands for; an asterisk at its end stands for any rest. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What lies at the top of the built site. */
export interface TopEntry {
  readonly name: string;
  readonly isFolder: boolean;
  /** Whether it is or holds a page. */
  readonly hasPages: boolean;
}

/** Two years, which lists of sites that are never asked in the clear require. Unit: seconds. */
const secure = { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' };
const everywhere = {
  ...secure,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

const unchanging = 'public, max-age=31536000, immutable';
const fresh = 'public, max-age=0, must-revalidate';

/** The folder of files that have their content's hash in their name. */
const hashedFolder = 'assets';
/** What other sites load: data and drawings for reuse, and figures in frames with their script. */
const loadedElsewhere = ['cards', 'data', 'embed.js', embedFolder, 'figures'];

/** What scripts of other sites may fetch: files of data and of figures. None of it is for one reader only. */
const fetchedElsewhere = ['data', 'figures'];

/**
 * Returns the headers of a site. Hosts differ in what they do with a header that two matching rules set,
 * so none is set twice: what holds everywhere stands in the first rule, the rest with its own folder.
 */
export function listHeaders(base: string, entries: readonly TopEntry[]): HeaderRule[] {
  const own = [...entries]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => ({
      path: `${base}${entry.name}${entry.isFolder ? '/*' : ''}`,
      headers: headersOf(entry),
    }));
  const overview = { path: base, headers: headersOf({ name: '', isFolder: true, hasPages: true }) };
  return [{ path: `${base}*`, headers: everywhere }, overview, ...own];
}

function headersOf({ name, hasPages }: TopEntry): Record<string, string> {
  const framed = name === embedFolder;
  return {
    // The modules of the search have a policy of their own where they run as a worker.
    ...(hasPages || name === 'pagefind'
      ? { 'Content-Security-Policy': printHeaderPolicy(name) }
      : {}),
    ...(hasPages && !framed ? { 'X-Frame-Options': 'DENY' } : {}),
    'Cross-Origin-Resource-Policy': loadedElsewhere.includes(name) ? 'cross-origin' : 'same-origin',
    ...(fetchedElsewhere.includes(name) ? { 'Access-Control-Allow-Origin': '*' } : {}),
    'Cache-Control': name === hashedFolder ? unchanging : fresh,
  };
}

/** Returns the rules as the file `_headers`, which Netlify and Cloudflare Pages read. */
export function printHeaders(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${path}\n${lines.join('')}`;
    })
    .join('\n');
}

/** Returns the rules of a file `_headers`: a path on a line, then its headers, each set in from the margin. */
export function readHeaders(text: string): HeaderRule[] {
  const blocks = text
    .split(/^(?=\S)/m)
    .map((block) => block.split('\n').map((line) => line.trim()));
  return blocks.map(([path = '', ...lines]) => ({
    path,
    headers: Object.fromEntries(
      lines
        .filter((line) => line !== '')
        .map((line) => {
          const colon = line.indexOf(':');
          return [line.slice(0, colon), line.slice(colon + 1).trim()];
        }),
    ),
  }));
}

/** Returns the headers of an address: those of every rule whose path fits it. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const fitting = rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );
  return Object.assign({}, ...fitting.map(({ headers }) => headers)) as Record<string, string>;
}
