import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { checkDossier } from '../../src/check.ts';
import { nameCell, plainText } from '../../src/ledger/statement.ts';
import { languageOf } from '../../src/words/language.ts';
import { launchBrowser, withPage } from '../support/browser.ts';
import { root } from '../support/build.ts';
import { openChart } from './charts.ts';

const { ledger } = checkDossier(root);
const { dossier } = ledger;
const language = languageOf('en-GB');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

function withSearch(
  query: string,
  use: (page: Page) => Promise<void>,
  view: BrowserContextOptions = {},
): Promise<void> {
  return openChart({ browser, path: `search/${query}`, ...view }, use);
}

const answered = (page: Page): Promise<void> =>
  page.locator('#search-status', { hasText: /result|Nothing/ }).waitFor();
const hrefs = (page: Page): Promise<string[]> =>
  page
    .locator('#search-found > li > a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));

describe('search finds', () => {
  const claim = dossier.claims.get('transfer-mission-end-date.dvids-centcom-0213');
  const running = [...dossier.claims.values()].find(
    ({ measure, value }) => measure === 'detainees-transferred-running' && Number(value) > 1000,
  );
  const [source] = dossier.sources.values();
  const figure = dossier.figures.get('first-group');
  const headline = plainText(ledger, figure?.headline ?? '', language);

  test.each([
    {
      what: 'a claim by its value',
      words: `${running ? nameCell(running, ledger, language) : ''} ${Number(running?.value).toLocaleString('en-GB')}`,
      kind: 'claim',
      path: `/measures/${running?.measure ?? ''}/#${running?.id ?? ''}`,
    },
    {
      what: 'a claim by its words',
      words: claim?.locator.phrase ?? '',
      kind: 'claim',
      path: `/measures/${claim?.measure ?? ''}/#${claim?.id ?? ''}`,
    },
    {
      what: 'a source by its publisher',
      words: `${source?.publisher ?? ''} ${source?.title ?? ''}`,
      kind: 'source',
      path: `/sources/${source?.id ?? ''}/`,
    },
    {
      what: 'a figure by its headline',
      words: headline,
      kind: 'figure',
      path: '/figures/first-group/',
    },
  ])('$what', ({ words, kind, path }) =>
    withSearch(`?kind=${kind}&q=${encodeURIComponent(words)}`, async (page) => {
      await answered(page);
      expect(await hrefs(page)).toContain(path);
    }),
  );

  test('the chapter where something is told, and the place in it', () =>
    withSearch('?q=transfers&kind=page', async (page) => {
      await answered(page);
      expect(await hrefs(page)).toContain('/transfers/');
      const after = await page
        .locator('#search-found mark')
        .evaluateAll((all) => all.map((mark) => mark.nextSibling?.textContent ?? ''));
      expect(after.length).toBeGreaterThan(0);
      expect(after.filter((words) => /^\p{L}/u.test(words))).toEqual([]);
    }));
});

describe('what comes first', () => {
  test.each([
    ['transfers', ['/transfers/']],
    ['nationalities', ['/nationalities/']],
    ['funding', ['/funding/', '/figures/syria-funding/']],
    ['prisons', ['/facilities/']],
    ['US troops', ['/troops/', '/#drawdown', '/#us-troops', '/measures/us-troops-syria/']],
    ['death penalty', ['/measures/death-penalty-possible/', '/courts/']],
    ['CENTCOM', ['/glossary/#centcom', '/origins/us-central-command/']],
    ['SDF', ['/glossary/#sdf']],
    ['ISIS', ['/glossary/#islamic-state']],
    ['UN', ['/origins/unhcr/']],
    ['who pays', ['/measures/transfer-payer/', '/#funding']],
    ['who paid', ['/transfers/', '/#funding', '/funding/']],
    ['how many US troops are in Syria', ['/#us-troops']],
    ['how many were transferred', ['/figures/detainees-held/', '/plan/', '/transfers/']],
  ])('for %s', (words, first) =>
    withSearch(`?q=${encodeURIComponent(words)}`, async (page) => {
      await answered(page);
      const found = await hrefs(page);
      expect(found[0]).toBe(first[0]);
      expect(found.slice(0, 5)).toEqual(expect.arrayContaining(first));
    }),
  );

  test.each(['transfers', 'nationalities', 'who paid', 'CENTCOM', 'al hol', '5,704'])(
    'for %s is no single source or claim, while there is more to read',
    (words) =>
      withSearch(`?q=${encodeURIComponent(words)}`, async (page) => {
        await answered(page);
        while (await page.locator('#search-more').isVisible()) {
          const shown = await page.locator('#search-found > li').count();
          if (shown >= 60) break;
          await page.locator('#search-more').click();
          await page.locator(`#search-found > li:nth-child(${shown + 1})`).waitFor();
        }
        const kinds = await page.locator('.result-kind').allInnerTexts();
        const single = kinds.map((name) => name === 'Sources' || name === 'Claims');
        expect(single).toEqual([...single].sort());
        expect(single[0]).toBe(false);
      }),
  );
});

test('where nothing has all the words, what has some of them is found, and that is said', () =>
  withSearch('?q=refoulement+stipends', async (page) => {
    await answered(page);
    expect(await page.locator('#search-status').innerText()).toMatch(
      /^Nothing has all the words of “refoulement stipends”\. Results with some of them: \d+$/,
    );
    expect(await hrefs(page)).toEqual(
      expect.arrayContaining(['/glossary/#non-refoulement', '/figures/stipends/']),
    );
  }));

test.each(['xyzzy', 'blockchain', 'Berlin hospital', 'qqqq'])(
  '%s, which stands nowhere, is not found by a shorter word',
  (words) =>
    withSearch(`?q=${encodeURIComponent(words)}`, async (page) => {
      await answered(page);
      expect(await page.locator('#search-status').innerText()).toMatch(/^Nothing is found for /);
      expect(await hrefs(page)).toEqual([]);
    }),
);

test.each(['page', 'figure', 'measure'])('CENTCOM finds each %s by its long form', (kind) =>
  withSearch(`?q=CENTCOM&kind=${kind}`, async (page) => {
    await answered(page);
    expect(await page.locator('#search-found > li').count()).toBeGreaterThan(0);
    const marked = await page.locator('#search-found mark').allInnerTexts();
    expect(marked).toContain('Central');
  }),
);

test('the name of a kind is no word that a thing is found by', () =>
  withSearch('?q=figure&kind=figure', async (page) => {
    await answered(page);
    expect((await hrefs(page)).length).toBeLessThan(dossier.figures.size);
  }));

test('typing searches, the address keeps the words, and the count is told', () =>
  withSearch('', async (page) => {
    expect(await page.locator('#search-status').innerText()).toBe('');
    await page.locator('#search-words').focus();
    await page.keyboard.type('prison');
    await answered(page);
    expect(await page.locator('#search-status').innerText()).toMatch(
      /^[\d,]+ results for “prison”$/,
    );
    expect(new URL(page.url()).search).toBe('?q=prison');
    expect(await page.locator('#search-found > li').count()).toBe(10);
    await page.locator('#search-more').press('Enter');
    await page.locator('#search-found > li:nth-child(11) a:focus').waitFor();
    await page.locator('#lookup-kind').selectOption('source');
    await page.waitForFunction(() => location.search.endsWith('kind=source'));
    await answered(page);
    await page.goBack();
    await answered(page);
    expect(await page.locator('#search-words').inputValue()).toBe('prison');
    expect(await page.locator('#lookup-kind').inputValue()).toBe('');
  }));

test.each(['<img src=x onerror=alert(1)>', '$& {count} {query}', '"><script>alert(1)</script>'])(
  'a search for %s is only words',
  (words) =>
    withSearch(`?q=${encodeURIComponent(words)}&kind=__proto__`, async (page) => {
      await answered(page);
      expect(await page.locator('#search-status').innerText()).toContain(`“${words}”`);
      expect(await page.locator('.results :is(img, script)').count()).toBe(0);
    }),
);

test('without script every title stands on the page, and each page of the site has one', () =>
  withPage(browser, {}, async (page) => {
    await page.goto(`${inject('site')}search/`);
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    expect(await page.locator('#search-form').isVisible()).toBe(false);
    const titles = await page
      .locator('.titles section a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname));
    const built = readdirSync(inject('folder'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('index.html'))
      .map((file) => `/${file.replace(/index\.html$/, '')}`);
    // Parts of the list of claims, filters of the list of disagreements, and pages for frames of other sites.
    const parts = /^\/(?:explore\/\d+|disagreements\/.+|embed\/.+)\/$/;
    expect(built.filter((path) => !parts.test(path) && !titles.includes(path))).toEqual([]);
  }));

test.each(['light', 'dark'] as const)('axe finds nothing, %s', (colorScheme) =>
  withSearch(
    '?q=prison',
    async (page) => {
      await answered(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    },
    { colorScheme },
  ),
);

test.each([320, 1440])('at %d px it does not scroll sideways', (width) =>
  withSearch(
    '?q=prison',
    async (page) => {
      await answered(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    },
    { viewport: { width, height: 900 } },
  ),
);

test('no request leaves the site, and the index comes only when it is asked for', () =>
  withPage(browser, { script: true }, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${inject('site')}search/`, { waitUntil: 'networkidle' });
    expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    await page.locator('#search-words').fill('prison');
    await answered(page);
    expect(asked.filter((url) => !url.startsWith(inject('site')))).toEqual([]);
    expect(asked.some((url) => url.includes('/pagefind/'))).toBe(true);
  }));

test('search finds in Arabic, under another base', () =>
  withPage(browser, { width: 320, script: true }, async (page) => {
    const { dossier: water } = checkDossier(join(root, 'tests/fixtures/water')).ledger;
    const [measure] = water.measures.values();
    await page.goto(`${inject('second')}search/?kind=measure&q=${measure?.label ?? ''}`);
    await page.locator('#search-found > li').first().waitFor();
    expect(await hrefs(page)).toContain(`/x/measures/${measure?.id ?? ''}/`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }));

test('the index holds no file of an interface that the site does not use', () => {
  const folder = join(inject('folder'), 'pagefind');
  expect(readdirSync(folder).filter((name) => /ui|highlight/.test(name))).toEqual([]);
  const kinds = JSON.parse(readFileSync(join(folder, 'kinds.json'), 'utf8')) as Record<
    string,
    string[]
  >;
  expect(kinds['claim']).toHaveLength(dossier.claims.size);
});
