import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkDossier } from '../../src/check.ts';
import { listExploreTopics } from '../../src/publish/exploreRecords.ts';
import type { ExploreRecord } from '../../src/publish/exploreRecords.ts';
import { languageOf } from '../../src/words/language.ts';
import { launchBrowser } from '../support/browser.ts';
import { root } from '../support/build.ts';
import { openChart } from './charts.ts';
import { idsOf, isFiltered, statusOf } from './explorer.ts';

const { ledger } = checkDossier(root);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

function withExplorer(
  query: string,
  use: (page: Page) => Promise<void>,
  view: BrowserContextOptions = {},
): Promise<void> {
  return openChart({ browser, path: `explore/${query}`, ...view }, use);
}

describe('the filter by', () => {
  const records = listExploreTopics(ledger, languageOf('en-GB')).flatMap((topic) => topic.records);
  const cases: {
    readonly by: string;
    readonly value: string;
    readonly fits: (record: ExploreRecord) => boolean;
  }[] = [
    { by: 'topic', value: 'funding', fits: ({ topic }) => topic === 'funding' },
    {
      by: 'measure',
      value: 'detainees-transferred-final',
      fits: ({ measure }) => measure === 'detainees-transferred-final',
    },
    {
      by: 'member',
      value: 'facility.al-hol-camp',
      fits: ({ members }) => members.includes('facility.al-hol-camp'),
    },
    {
      by: 'origin',
      value: 'iraq-justice-ministry',
      fits: ({ origin }) => origin === 'iraq-justice-ministry',
    },
    { by: 'group', value: 'us-authorities', fits: ({ group }) => group === 'us-authorities' },
    { by: 'contested', value: 'settled', fits: ({ dispute }) => dispute === 'settled' },
    { by: 'dated', value: 'no', fits: ({ from }) => from === null },
    { by: 'from', value: '2026-02-20', fits: ({ to }) => to !== null && to >= '2026-02-20' },
    { by: 'to', value: '2015', fits: ({ from }) => from !== null && from < '2016' },
  ];

  test.each(cases)('$by', ({ by, value, fits }) =>
    withExplorer('', async (page) => {
      const field = page.locator(`#explore-form [name=${by}]`);
      if (by === 'from' || by === 'to') {
        await field.fill(value);
        await field.press('Enter');
      } else await field.selectOption(value);
      await isFiltered(page);
      const expected = records.filter(fits);
      expect(expected.length).toBeGreaterThan(0);
      expect(new URL(page.url()).search).toBe(`?${by}=${value}`);
      expect(await statusOf(page)).toBe(`${expected.length} of ${records.length} claims`);
      expect(await idsOf(page)).toEqual(expected.slice(0, 100).map(({ id }) => id));
      await page.goBack();
      await page.locator('#explore-all').waitFor();
      expect(await field.inputValue()).toBe('');
    }),
  );
});

test.each([
  ['from', '2026-13'],
  ['to', '2026-02-40'],
  ['to', '2026-02-30'],
])(
  'as %s the date %s stays as it was typed, is told to be none, and filters nothing',
  (by, typed) =>
    withExplorer('?contested=yes', async (page) => {
      await isFiltered(page);
      const before = await statusOf(page);
      const field = page.locator(`#explore-${by}`);
      await field.fill(typed);
      await field.press('Enter');
      await page.locator(`#explore-${by}-fault`, { hasText: 'no such date' }).waitFor();
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      expect(await field.getAttribute('aria-describedby')).toContain(`explore-${by}-fault`);
      expect(await field.inputValue()).toBe(typed);
      expect(await statusOf(page)).toBe(before);
      expect(new URL(page.url()).search).toBe('?contested=yes');
      const { violations } = await new AxeBuilder({ page }).include('#explore-form').analyze();
      expect(violations).toEqual([]);
      await field.fill('2026-02');
      await field.press('Enter');
      await page.waitForFunction(() => location.search.includes('2026-02'));
      expect(await field.getAttribute('aria-invalid')).toBe('false');
      expect(await page.locator(`#explore-${by}-fault`).textContent()).toBe('');
    }),
);

test('on a narrow screen the filters fold behind their name, which counts them', () =>
  withExplorer(
    '?contested=yes&topic=funding&sort=value-asc',
    async (page) => {
      await isFiltered(page);
      const summary = page.locator('.lookup-fold > summary');
      expect((await summary.innerText()).trim()).toBe('Filters (2 chosen)');
      expect(await page.locator('#explore-form').isVisible()).toBe(false);
      await summary.focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('#explore-form').isVisible()).toBe(true);
      await page.locator('#lookup-topic').selectOption('');
      await page.waitForFunction(() => !location.search.includes('topic'));
      expect((await summary.innerText()).trim()).toBe('Filters (1 chosen)');
    },
    { viewport: { width: 320, height: 700 } },
  ));

test('on a wide screen the filters stand open, without a name to fold them by', () =>
  withExplorer('', async (page) => {
    expect(await page.locator('.lookup-fold > summary').isVisible()).toBe(false);
    expect(await page.getByRole('combobox', { name: 'Topic' }).isVisible()).toBe(true);
    await page.locator('main').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('lookup-topic');
  }));
