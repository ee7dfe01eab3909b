/** What a page may load and do: its own files, and nothing from elsewhere; no script or style in its markup. */
const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
};

/** The folder of the page that searches; its index is read by a WebAssembly module. */
export const searchFolder = 'search';

/**
 * The folder that Pagefind writes its modules to. One of them is a worker, and the policy of a worker is
 * the one that its own file is served with.
 */
const searchModules = 'pagefind';

/** The folder of the pages that other sites show in a frame. */
export const embedFolder = 'embed';

/**
 * Returns the content security policy of what lies in a folder at the top of the site (`''` for the
 * overview), as a header or an element carries it.
 * Source: https://www.w3.org/TR/CSP3/
 */
export function printPolicy(folder: string): string {
  const searches = folder === searchFolder || folder === searchModules;
  const own = searches ? { 'script-src': "'self' 'wasm-unsafe-eval'" } : {};
  return Object.entries({ ...directives, ...own })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/**
 * Returns the policy as a header carries it: with who may show the page in a frame, of which an element
 * in the page cannot speak.
 */
export function printHeaderPolicy(folder: string): string {
  return `${printPolicy(folder)}; frame-ancestors ${folder === embedFolder ? '*' : "'none'"}`;
}
