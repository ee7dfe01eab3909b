import { expect, test } from 'vitest';
import { faultsOfTime, longestBuild } from '../../scripts/lighthouse/buildTime.ts';

test('a whole build may take forty seconds, and one that takes longer is told', () => {
  expect(longestBuild).toBe(40);
  expect(faultsOfTime(39.9)).toEqual([]);
  expect(faultsOfTime(40.1)).toMatchInlineSnapshot(`
    [
      "the whole build took 40.1 s, expected at most 40 s on two cores that do nothing else",
    ]
  `);
});
