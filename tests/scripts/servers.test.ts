import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { root, runScript } from '../support/build.ts';
import { copyDossier, replace } from '../support/dossierCopy.ts';

/** Starts a command that serves, and returns the address that it prints. */
function startServer(name: string, args: readonly string[]): Promise<string> {
  const child = spawn(
    process.execPath,
    [join(root, 'scripts', `${name}.ts`), '--port', '0', ...args],
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: undefined, VITEST: undefined },
    },
  );
  onTestFinished(() => {
    child.kill();
  });
  return new Promise((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const url = /http:\S+/.exec(text)?.[0];
      if (url !== undefined) resolve(url);
    });
    child.on('close', (code) => {
      reject(new Error(`${name} ended with ${String(code)}`));
    });
  });
}

/** Asks for a page until it fits, for ten seconds at most; returns what came last. */
async function fetchUntil(
  url: string,
  fits: (text: string, status: number) => boolean,
): Promise<string> {
  for (let tries = 0; ; tries += 1) {
    const response = await fetch(url);
    const text = await response.text();
    if (tries === 100 || fits(text, response.status)) return text;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

test('dev shows a change in data and prose, an error where it stands, and heals', async () => {
  const dir = copyDossier();
  const claims = 'data/claims/first.json';
  const url = await startServer('dev', ['--dossier', dir]);
  const page = `${url}measures/passengers/`;
  expect(await (await fetch(page)).text()).toContain('400 passengers');
  replace(claims, '"value": 400', '"value": 444')(dir);
  expect(await fetchUntil(page, (text) => text.includes('444'))).toContain('444 passengers');
  replace(claims, '"value": 444', '"value": "444"')(dir);
  expect(await fetchUntil(page, (_, status) => status === 500)).toContain('<title>Error</title>');
  replace(claims, '"value": "444"', '"value": 445')(dir);
  expect(await fetchUntil(page, (text) => text.includes('445 '))).toContain('445 passengers');
  replace('content/pages/index.mdx', 'On the first day', 'On that very day')(dir);
  expect(await fetchUntil(url, (text) => text.includes('very day'))).toContain('On that very day');
}, 60_000);

test('preview serves the site that was built, and says so where there is none', async () => {
  const out = join(copyDossier(), 'site');
  const { code, stderr } = await runScript('preview', ['--out', out]);
  expect(code).toBe(2);
  expect(stderr).toContain('Run "npm run build" first');
  await runScript('build', ['--dossier', 'tests/fixtures/small', '--out', out]);
  const url = await startServer('preview', ['--out', out]);
  expect(await (await fetch(`${url}data/claims.csv`)).text()).toContain(
    'passengers.office-report.2026-03-01',
  );
  const lost = await fetch(`${url}nowhere/`);
  expect([lost.status, await lost.text()]).toEqual([404, expect.stringContaining('<h1')]);
  const hidden = await Promise.all(
    ['_headers', '..%2f..%2fpackage.json', '%zz'].map((path) => fetch(url + path)),
  );
  expect(hidden.map(({ status }) => status)).toEqual([404, 404, 404]);
  const taken = await runScript('preview', ['--out', out, '--port', new URL(url).port]);
  expect(taken.code).toBe(2);
  expect(taken.stderr).toContain('a port that is free');
}, 60_000);

test('preview serves a site under the path that it was built for, with the headers for it', async () => {
  const out = join(copyDossier(), 'site');
  await runScript('build', ['--dossier', 'tests/fixtures/small', '--out', out, '--base', '/x/']);
  const url = await startServer('preview', ['--out', out, '--base', '/x/']);
  expect(url).toMatch(/\/x\/$/);
  const page = await fetch(`${url}measures`);
  expect([page.status, page.url]).toEqual([200, `${url}measures/`]);
  expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  for (const moved of ['/x', '/x/measures']) {
    const answer = await fetch(new URL(moved, url), { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([301, `${moved}/`]);
    const { headers } = await fetch(new URL(`${moved}/`, url));
    for (const name of ['content-security-policy', 'x-frame-options', 'strict-transport-security'])
      expect(answer.headers.get(name), `${moved} ${name}`).toBe(headers.get(name));
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  }
  expect(page.headers.get('access-control-allow-origin')).toBeNull();
  const data = await fetch(`${url}data/claims.json`);
  expect(data.headers.get('access-control-allow-origin')).toBe('*');
  expect((await fetch(new URL('/measures/', url))).status).toBe(404);
}, 60_000);
