import { resolve } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { dossierFolder, outFolder, siteFolder } from '../../scripts/command/arguments.ts';
import { root } from '../support/build.ts';

const fixtures = resolve(root, 'tests/fixtures');

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a folder that the caller names', () => {
  test('is seen from the folder in which npm was called', () => {
    vi.stubEnv('INIT_CWD', fixtures);
    expect(dossierFolder('small')).toBe(resolve(fixtures, 'small'));
    expect(outFolder('site')).toBe(resolve(fixtures, 'site'));
    expect(siteFolder('site')).toBe(resolve(fixtures, 'site'));
  });

  test('is seen from the current folder without npm', () => {
    vi.stubEnv('INIT_CWD', undefined);
    expect(dossierFolder('tests/fixtures/small')).toBe(resolve(fixtures, 'small'));
  });
});

test('a folder that is not named is one of the project, wherever npm was called', () => {
  vi.stubEnv('INIT_CWD', fixtures);
  expect(dossierFolder()).toBe(root);
  expect(outFolder()).toBe(resolve(root, 'dist'));
});
