import { expect, test } from 'vitest';
import { headersFor, listHeaders, printHeaders, readHeaders } from '../../src/publish/headers.ts';
import { printHeaderPolicy, printPolicy } from '../../src/publish/policy.ts';

const entries = [
  { name: 'measures', isFolder: true, hasPages: true },
  { name: 'embed', isFolder: true, hasPages: true },
  { name: 'search', isFolder: true, hasPages: true },
  { name: 'pagefind', isFolder: true, hasPages: false },
  { name: 'assets', isFolder: true, hasPages: false },
  { name: 'embed.js', isFolder: false, hasPages: false },
];
const rules = listHeaders('/x/', entries);

test('the headers of a site are read back from its file as they were', () => {
  expect(readHeaders(printHeaders(rules))).toEqual(rules);
});

test('a file of headers reads so', () => {
  expect(printHeaders(rules.slice(0, 3))).toMatchInlineSnapshot(`
    "/x/*
      Strict-Transport-Security: max-age=63072000; includeSubDomains
      X-Content-Type-Options: nosniff
      Referrer-Policy: strict-origin-when-cross-origin
      Permissions-Policy: camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()
      Cross-Origin-Opener-Policy: same-origin

    /x/
      Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'
      X-Frame-Options: DENY
      Cross-Origin-Resource-Policy: same-origin
      Cache-Control: public, max-age=0, must-revalidate

    /x/assets/*
      Cross-Origin-Resource-Policy: same-origin
      Cache-Control: public, max-age=31536000, immutable
    "
  `);
});

test('under a base every path begins with it, and nothing outside has headers', () => {
  expect(rules.filter(({ path }) => !path.startsWith('/x/'))).toEqual([]);
  expect(headersFor(rules, '/measures/')).toEqual({});
  expect(headersFor(rules, '/x/measures/a/')['X-Frame-Options']).toBe('DENY');
});

test('a policy allows the site’s own files; the search and its worker may run WebAssembly besides', () => {
  expect(printPolicy('measures')).toMatchInlineSnapshot(
    `"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'"`,
  );
  const differs = ['', 'search', 'pagefind', 'embed'].filter(
    (folder) => printPolicy(folder) !== printPolicy('measures'),
  );
  expect(differs).toEqual(['search', 'pagefind']);
  expect(printPolicy('search')).toBe(
    printPolicy('').replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"),
  );
  expect(headersFor(rules, '/x/pagefind/worker.js')['Content-Security-Policy']).toBe(
    printHeaderPolicy('search'),
  );
});

test('files with their content’s hash in their name may be kept for ever, all others are asked for anew', () => {
  expect(headersFor(rules, '/x/assets/a.123.css')['Cache-Control']).toContain('immutable');
  expect(headersFor(rules, '/x/embed.js')['Cache-Control']).toContain('must-revalidate');
});

test('scripts of other sites may fetch files of data and figures, and nothing else', () => {
  const own = listHeaders(
    '/',
    ['cards', 'data', 'embed', 'explore', 'figures'].map((name) => ({
      name,
      isFolder: true,
      hasPages: true,
    })),
  );
  const paths = [
    ...['/', '/cards/a.png', '/data/claims.csv', '/embed/a/'],
    ...['/explore/claims.json', '/figures/a/a.json'],
  ];
  const open = paths.filter((path) => headersFor(own, path)['Access-Control-Allow-Origin'] === '*');
  expect(open).toEqual(['/data/claims.csv', '/figures/a/a.json']);
  for (const path of open)
    expect(headersFor(own, path)['Cross-Origin-Resource-Policy']).toBe('cross-origin');
});
