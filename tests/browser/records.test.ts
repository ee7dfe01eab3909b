import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser, withPage } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** Returns what stands around each dot between entries that ends a line, with nothing after it there. */
function danglingDots(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, 4);
    const signs: { sign: string; box: DOMRect; around: string }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement: parent } = node;
      const text = node.textContent ?? '';
      if (!parent || parent.closest('svg')) continue;
      for (let index = 0; index < text.length; index += 1) {
        const sign = text.charAt(index);
        if (/\s/.test(sign)) continue;
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        const around = parent.closest('li, p, dd, td')?.textContent ?? '';
        signs.push({ sign, box: range.getBoundingClientRect(), around: around.slice(0, 80) });
      }
    }
    return signs.flatMap(({ sign, box, around }, index) => {
      const next = signs[index + 1]?.box;
      const isLast = !next || next.top > box.bottom - 2;
      return sign === '·' && box.height > 0 && isLast ? [around] : [];
    });
  });
}

test.each([
  'sources/',
  'measures/detainees-transferred-final/',
  'measures/detainees-first-batch-by-nationality/',
  'sources/washington-insider-2026-02-07/',
])('on a phone and a desk, no line of /%s ends in a dot that leads nowhere', (path) =>
  withPage(browser, { width: 320 }, async (page) => {
    await page.goto(inject('site') + path);
    expect(await page.locator('main').innerText()).toContain('·');
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await danglingDots(page), `${String(width)} px`).toEqual([]);
    }
  }),
);

test('a source without a date says that it is the date that is not recorded', () =>
  withPage(browser, {}, async (page) => {
    await page.goto(`${inject('site')}sources/`);
    const lines = await page.locator('.records span').allInnerTexts();
    const undated = lines.filter((line) => line.includes('not recorded'));
    expect(undated.length).toBeGreaterThan(0);
    expect(undated.filter((line) => /· not recorded/.test(line))).toEqual([]);
  }));

test('every link to a source says whose it is and what it is called', () =>
  withPage(browser, {}, async (page) => {
    await page.goto(`${inject('site')}sources/`);
    const names = await page.locator('.records a').allInnerTexts();
    expect(names.filter((name) => !/^.+: .+/.test(name))).toEqual([]);
    const untitled = names.filter((name) => name.includes('Title not recorded'));
    expect(untitled.length).toBeGreaterThan(0);
    expect(untitled.filter((name) => !/, (?:.*\d{4}|date not recorded)$/.test(name))).toEqual([]);
    const groups = await page.locator('h2').allInnerTexts();
    expect(groups.map((name) => name.replace(/ \(\d+\)$/, ''))).toContain('News agencies');
  }));

test('a claim that a link leads to says of what it speaks', () =>
  withPage(browser, { width: 320 }, async (page) => {
    const path = `${inject('site')}measures/detainees-transferred-final/`;
    await page.goto(path);
    const claim = page.locator('.claim').last();
    const name = claim.locator('.claim-of');
    expect(await name.textContent()).toBe(await page.locator('h1').innerText());
    expect(await name.isVisible()).toBe(false);
    await page.goto(`${path}#${(await claim.getAttribute('id')) ?? ''}`);
    expect(await name.isVisible()).toBe(true);
  }));

test('a source with few points goes straight to them, one with many sums them up', () =>
  withPage(browser, {}, async (page) => {
    const summaries = async (id: string): Promise<number> => {
      await page.goto(`${inject('site')}sources/${id}/`);
      expect(await page.locator('.points > li').count()).toBeGreaterThan(0);
      return page.locator('.summary').count();
    };
    expect(await summaries('rudaw-20260213')).toBe(0);
    expect(await summaries('washington-insider-2026-02-07')).toBe(2);
  }));

test('who publishes the site and where errors are reported can be read and followed', () =>
  withPage(browser, {}, async (page) => {
    for (const path of ['about/', 'accessibility/']) {
      await page.goto(inject('site') + path);
      const contact = page.locator('bdi.address[dir=ltr] > a[href^="mailto:"]');
      expect(await contact.innerText()).toBe('corrections@reckoner.example.org');
    }
    // The second dossier gives no contact, and a page can make nothing of the subject of a mail.
    await page.goto(`${inject('second')}about/`);
    expect(await page.locator('bdi.address[dir=ltr] > a').count()).toBeGreaterThan(0);
    expect(await page.locator('a[href*="subject="]').count()).toBe(0);
  }));
