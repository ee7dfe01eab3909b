import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { commands } from '../scripts/setup/commands.mjs';
import { root } from './support/build.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: unknown;
  readonly needs?: string;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: { readonly push: unknown };
  readonly permissions: unknown;
  readonly concurrency: unknown;
  readonly jobs: { readonly build: Job; readonly deploy: Job };
}

const text = readFileSync(join(root, '.github/workflows/publish.yml'), 'utf8');
const { on, permissions, concurrency, jobs } = parse(text) as Workflow;
const steps = [...jobs.build.steps, ...jobs.deploy.steps];

test('the site is published at every commit on main: no change is left out', () => {
  expect(on.push).toEqual({ branches: ['main'] });
});

test('every action is pinned to a commit, with the version that it is beside it', () => {
  const uses = steps.flatMap((step) => step.uses ?? []);
  expect(uses).toHaveLength(4);
  expect(uses.filter((name) => !/^actions\/[a-z-]+@[0-9a-f]{40}$/.test(name))).toEqual([]);
  expect(text.match(/uses: \S+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/gm)).toHaveLength(uses.length);
});

test('only the job that deploys may write, and only pages; no secret is read, no credential kept', () => {
  expect(permissions).toEqual({ contents: 'read' });
  expect(jobs.build.permissions).toBeUndefined();
  expect(jobs.deploy.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  expect(jobs.deploy.needs).toBe('build');
  expect(text).not.toContain('secrets.');
  const checkout = steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
  expect(checkout?.with).toEqual({ 'persist-credentials': false });
  expect(concurrency).toEqual({ group: 'publish', 'cancel-in-progress': false });
});

test('check comes first and annotates, then the tests, then the build', () => {
  const runs = jobs.build.steps.flatMap(({ run }) => run ?? []);
  expect(runs).toEqual([
    'npm run check -- --format github',
    'npm test',
    'npm run build -- --base "$SITE_BASE"',
  ]);
  for (const run of runs) expect(commands).toContain(/^npm (?:run )?(\w+)/.exec(run)?.[1]);
  // What outsiders can write never stands in a line that a shell reads.
  expect(runs.join('\n')).not.toContain('${{');
});
