import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkRelations } from '../../../src/ledger/checks/index.ts';
import { checkKinds } from '../../../src/model/check.ts';

const fileOf = (kind: string) => kind.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

test('every kind of check is in the index, in the order of the model', () => {
  expect(Object.keys(checkRelations)).toEqual([...checkKinds]);
});

test('every kind of check has a test of its own, named like it', () => {
  const tests = readdirSync(import.meta.dirname);
  expect(checkKinds.filter((kind) => !tests.includes(`${fileOf(kind)}.test.ts`))).toEqual([]);
});
