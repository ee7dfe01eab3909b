import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { root } from './support/build.ts';
import { files, remove, replace, smallDossier, write } from './support/dossierCopy.ts';

const dir = mkdtempSync(join(tmpdir(), 'reckoner-dev-'));
let server: ChildProcess;
let [url, terminal] = ['', ''];

beforeAll(async () => {
  cpSync(smallDossier, dir, { recursive: true });
  const args = [join(root, 'scripts/dev.ts'), '--dossier', dir, '--port', '0'];
  server = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'development', VITEST: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  server.stdout?.setEncoding('utf8').on('data', (text: string) => (said += text));
  server.stderr?.setEncoding('utf8').on('data', (text: string) => (terminal += text));
  await vi.waitFor(
    () => {
      [url = ''] = /http:\S+/.exec(said) ?? [];
      expect(url).not.toBe('');
    },
    { timeout: 40_000 },
  );
});

afterAll(async () => {
  server.kill();
  await once(server, 'exit');
  rmSync(dir, { recursive: true });
});

/** Returns a page as a browser asks for it: its status, and its text. */
async function get(path: string): Promise<{ status: number; text: string }> {
  const response = await fetch(url + path, { headers: { accept: 'text/html' } });
  return { status: response.status, text: await response.text() };
}

/** Waits until a page holds a text, with a status. */
function shows(path: string, status: number, text: string): Promise<void> {
  const look = async (): Promise<void> => {
    const page = await get(path);
    expect(page.text).toContain(text);
    expect(page.status).toBe(status);
  };
  return vi.waitFor(look, { timeout: 10_000, interval: 50 });
}

/** Waits until the terminal has said a text since the last time. */
async function says(text: string): Promise<void> {
  await vi.waitFor(
    () => {
      expect(terminal.slice(-2000)).toContain(text);
    },
    { timeout: 10_000, interval: 50 },
  );
  terminal = '';
}

describe('while a dossier is edited', () => {
  test('a change of the prose shows', async () => {
    await shows('crossings/', 200, 'The bridge was opened in');
    replace(files.page, 'The bridge was', 'The old bridge was')(dir);
    await shows('crossings/', 200, 'The old bridge was opened in');
    replace(files.page, 'The old bridge was', 'The bridge was')(dir);
  });

  test('a change of the data shows, on every page that states it', async () => {
    replace(files.claims, '"value": 400', '"value": 410')(dir);
    await shows('', 200, '410 passengers');
    await shows('measures/passengers/', 200, '410 passengers');
  });

  test('a new page shows, and is gone when its file is', async () => {
    write('content/pages/more.mdx', '---\ntitle: More\ndescription: More.\n---\n\nNews.\n')(dir);
    await shows('more/', 200, 'News.');
    remove('content/pages/more.mdx')(dir);
    await vi.waitFor(async () => {
      expect((await get('more/')).status).toBe(404);
    });
  });

  test('a draft shows, and says that it is one', async () => {
    const draft = '---\ntitle: Later\ndescription: Later.\ndraft: true\n---\n\nSoon.\n';
    write('content/updates/2026-03-10-later.mdx', draft)(dir);
    await shows('updates/2026-03-10-later/', 200, 'Not published: only this preview shows it.');
    await shows('updates/', 200, '<b class="draft">Draft</b>');
    remove('content/updates/2026-03-10-later.mdx')(dir);
  });

  test('an error in the prose shows in page and terminal with its line, and heals', async () => {
    replace(files.page, 'bridge-opening.post-0302', 'bridge-opening.post-0303')(dir);
    await shows('crossings/', 500, '<b>content/pages/crossings.mdx:9:33</b> unknown-id');
    await shows('crossings/', 500, '9 | The bridge was opened in &lt;Value claim=');
    await says(
      'content/pages/crossings.mdx:9:33 error unknown-id\n' +
        '  expected the id of one of the claims\n' +
        '  found "bridge-opening.post-0303"\n' +
        '  Did you mean "bridge-opening.post-0302"?\n' +
        '  9 | The bridge was opened in <Value claim="bridge-opening.post-0303" />, see the\n' +
        '    |                                 ^\n' +
        '1 finding\n',
    );
    replace(files.page, 'bridge-opening.post-0303', 'bridge-opening.post-0302')(dir);
    await says('0 findings\n');
    await shows('crossings/', 200, 'The bridge was opened in');
  });

  test.each([
    { where: 'data', file: files.claims, from: '"value": 500,', to: '"value": 500' },
    { where: 'front matter', file: files.page, from: 'title: The', to: 'title: [The' },
    { where: 'MDX', file: files.page, from: 'The bridge', to: '{ The bridge' },
  ])('a syntax error in $where shows in place of every page, and heals', async (fault) => {
    const { file, from, to } = fault;
    replace(file, from, to)(dir);
    await shows('', 500, `<b>${file}:`);
    await says('1 finding\n');
    replace(file, to, from)(dir);
    await shows('', 200, 'On the first day');
    await says('0 findings\n');
  });
});
