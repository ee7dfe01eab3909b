import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { needsBrowser } from '../../scripts/setup/commands.mjs';
import { fingerprint, nodeBinary, sizeOf, writeStamp } from '../../scripts/setup/stamp.mjs';

/** A project of its own in which everything is set up, so that no test installs anything. */
let project = '';

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'reckoner-setup-'));
  for (const name of ['setup.mjs', 'setup']) {
    const source = fileURLToPath(new URL(`../../scripts/${name}`, import.meta.url));
    cpSync(source, join(project, 'scripts', name), { recursive: true });
  }
  for (const name of ['package-lock.json', '.npmrc']) writeFileSync(join(project, name), '{}');
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  mkdirSync(dirname(nodeBinary(project)), { recursive: true });
  symlinkSync(process.execPath, nodeBinary(project));
  writeStamp(project, { packages: fingerprint(project), nodeSize: sizeOf(nodeBinary(project)) });
});

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

function writeCommand(name: string, code: string): void {
  writeFileSync(join(project, 'scripts', `${name}.ts`), code);
}

const setup = () => join(project, 'scripts', 'setup.mjs');
const runSetup = (...args: string[]) =>
  spawnSync(process.execPath, [setup(), ...args], { encoding: 'utf8' });

describe('setup on the command line', () => {
  test.each([[['deploy']], [['--help']], [[]]])(
    'given %j, says on standard error how it is used',
    (args) => {
      const { status, stdout, stderr } = runSetup(...args);
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toMatchInlineSnapshot(`
        "usage: node scripts/setup.mjs <command> [argument ...]

        Installs what is missing, then runs scripts/<command>.ts with the project's own Node.
        commands: build, test, dev, check, preview, schemas, bench, gallery, freeze, release, new, fonts, lighthouse
        "
      `);
    },
  );

  test('hands every argument to the command and adds no word of its own', () => {
    writeCommand('build', 'console.log(JSON.stringify(process.argv.slice(2)) as string);');
    const { status, stdout, stderr } = runSetup('build', '--help', 'two words');
    expect(stdout).toBe('["--help","two words"]\n');
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('exits as the command did', () => {
    writeCommand('check', 'process.exit(7);');
    expect(runSetup('check').status).toBe(7);
  });
});

describe.skipIf(process.platform === 'win32')('a command that is killed', () => {
  const startSetup = async (program: string, ...args: string[]) => {
    writeCommand('dev', 'console.log(process.pid); setInterval(() => undefined, 1000);');
    const env = { ...process.env, npm_lifecycle_script: 'node scripts/setup.mjs dev' };
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    return { child, pid: Number(line.toString()) };
  };

  test('ends with setup', async () => {
    const { child, pid } = await startSetup(process.execPath, setup(), 'dev');
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([143, null]);
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });

  test('ends with the shell that npm started, too', async () => {
    const line = `"${process.execPath}" "${setup()}" dev; exit 1`;
    const { child, pid } = await startSetup('sh', '-c', line);
    child.kill('SIGTERM');
    await vi.waitFor(
      () => {
        expect(() => process.kill(pid, 0)).toThrow('ESRCH');
      },
      { timeout: 5000 },
    );
  });
});

describe('a command', () => {
  test('needs a browser only where it is the whole of the tests, or Lighthouse', () => {
    expect(needsBrowser('test', [])).toBe(true);
    expect(needsBrowser('test', ['--unit'])).toBe(false);
    expect(needsBrowser('test', ['--help'])).toBe(false);
    expect(needsBrowser('build', [])).toBe(false);
    expect(needsBrowser('lighthouse', [])).toBe(true);
    expect(needsBrowser('lighthouse', ['--help'])).toBe(false);
  });
});
