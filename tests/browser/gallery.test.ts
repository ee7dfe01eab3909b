import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseNames } from '../../gallery/cases.ts';
import { listGalleryFiles } from '../../gallery/page.ts';
import { chartKinds } from '../../src/model/figure.ts';
import { launchBrowser, withPage } from '../support/browser.ts';
import { serveFolder } from '../support/serve.ts';
import { findFaint, lookAtDrawings } from './drawings.ts';

const folder = mkdtempSync(join(tmpdir(), 'reckoner-gallery-'));
let server: { url: string; close: () => void };
let browser: Browser;

beforeAll(async () => {
  for (const { name, content } of listGalleryFiles()) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  [server, browser] = await Promise.all([serveFolder(folder), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
});

test.each([
  [320, 'light'],
  [320, 'dark'],
  [768, 'light'],
  [768, 'dark'],
  [1440, 'light'],
  [1440, 'dark'],
] as const)('at %d px in %s colours every chart kind is legible in every case', (width, scheme) =>
  withPage(browser, { width, dark: scheme === 'dark' }, async (page) => {
    await page.goto(server.url);
    const seen = await lookAtDrawings(page);
    expect(seen.looked.drawings).toBe(chartKinds.length * caseNames.length);
    expect(seen.looked.marks).toBeGreaterThan(1000);
    expect(seen.faults).toEqual([]);
    expect(findFaint(seen)).toEqual([]);
  }),
);

test('the look itself would see each fault', () =>
  withPage(browser, { width: 320 }, async (page) => {
    await page.setContent(`<body style="margin:0">
      <svg class="drawing" aria-labelledby="a" width="300" height="60" font-size="14">
        <text x="10" y="20">over</text><text x="12" y="22">each other</text>
        <text x="10" y="45" font-size="11">tiny</text><text x="280" y="45">cut off</text>
        <svg data-claim="a"><line x1="100" x2="102" y1="40" y2="40" stroke="#ccc"/></svg>
        <svg data-claim="b"><rect x="120" y="30" width="10" height="20" /></svg>
        <svg data-claim="c"><rect x="115" y="25" width="30" height="30" /></svg>
        <text x="140" y="45">on it</text>
      </svg><p style="inline-size:400px">wide</p>`);
    const seen = await lookAtDrawings(page);
    expect(seen.faults).toMatchInlineSnapshot(`
      [
        "the page is 400 px wide",
        "a: over / each other",
        "a: small: tiny",
        "a: cut off: cut off",
        "a: on a mark or a line: on it",
        "a: less than 8 px: a",
        "a: not to be seen: b",
      ]
    `);
    expect(findFaint({ ...seen, grounds: ['white'] })).toEqual(['rgb(204, 204, 204) on white']);
  }));
