import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { checkDossier } from '../../src/check.ts';
import { listChapters } from '../../src/ledger/chapters.ts';
import { readHeaders } from '../../src/publish/headers.ts';
import { launchBrowser, withPage } from '../support/browser.ts';
import { root } from '../support/build.ts';
import { listFiles, readElements } from '../support/html.ts';
import { fileOf, listPageKinds } from '../support/pageKinds.ts';

const [site, folder] = [inject('site'), inject('folder')];
const pages = listFiles(folder).filter((file) => file.endsWith('.html'));
const kinds = listPageKinds(folder);
const chapters = listChapters(checkDossier(root).ledger.dossier).map(({ slug }) => `${slug}/`);
const rules = readHeaders(readFileSync(join(folder, '_headers'), 'utf8'));

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** What a page holds that the policy forbids; data in a script element is no code. */
function inlineCode(file: string): string[] {
  return readElements(join(folder, file)).flatMap(({ name, attributes, text }) => {
    const isCode = name === 'script' && attributes['type'] !== 'application/ld+json';
    const names = Object.keys(attributes).filter((key) => key === 'style' || key.startsWith('on'));
    return [
      ...(isCode && (text.trim() !== '' || attributes['src'] === undefined) ? ['script'] : []),
      ...(name === 'style' ? ['style'] : []),
      ...names.map((key) => `${name} ${key}`),
    ].map((what) => `${file}: ${what}`);
  });
}

/** The policy that a page carries in its own head. */
function policyInPage(file: string): string | undefined {
  const found = readElements(join(folder, file)).filter(
    ({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy',
  );
  expect(found.length, file).toBe(1);
  return found[0]?.attributes['content'];
}

describe('the policy', () => {
  test('has no script and no style in a page to forbid', () => {
    expect(pages.length).toBeGreaterThan(100);
    expect(pages.flatMap(inlineCode)).toEqual([]);
  });

  test('is the same in a page and in the header that it is served with, but for who may frame it', async () => {
    for (const kind of kinds) {
      const header = (await fetch(site + kind)).headers.get('content-security-policy') ?? '';
      const page = policyInPage(fileOf(kind));
      const framed = kind.startsWith('embed/') ? '*' : "'none'";
      expect(header, kind).toBe(`${page ?? ''}; frame-ancestors ${framed}`);
      expect(header).not.toMatch(/'unsafe-|sha256|nonce|https?:/);
      expect(header.includes("'wasm-unsafe-eval'")).toBe(kind.startsWith('search'));
    }
  });

  test('and every other header stand in _headers, and preview serves them', async () => {
    expect(rules.length).toBeGreaterThan(20);
    expect(rules[0]).toMatchInlineSnapshot(`
      {
        "headers": {
          "Cross-Origin-Opener-Policy": "same-origin",
          "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
          "Referrer-Policy": "strict-origin-when-cross-origin",
          "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
          "X-Content-Type-Options": "nosniff",
        },
        "path": "/*",
      }
    `);
    for (const { path, headers } of rules) {
      const response = await fetch(new URL(path.replace('*', ''), site));
      const served = Object.keys(headers).map((name) => [name, response.headers.get(name)]);
      expect(Object.fromEntries(served), path).toEqual(headers);
    }
  });

  test('sets no header in two rules that fit one address, as hosts differ in what comes of that', () => {
    const everywhere = Object.keys(rules[0]?.headers ?? {});
    const twice = rules.slice(1).flatMap(({ path, headers }) => {
      const names = Object.keys(headers).filter((name) => everywhere.includes(name));
      return names.map((name) => `${path} ${name}`);
    });
    expect(twice).toEqual([]);
    expect(new Set(rules.map(({ path }) => path)).size).toBe(rules.length);
    // Cloudflare Pages reads no more.
    expect(rules.length).toBeLessThanOrEqual(100);
  });

  test('lets other sites frame and load what is made for it, and nothing else', async () => {
    const headersOf = async (path: string): Promise<Headers> => (await fetch(site + path)).headers;
    const framed = await headersOf('embed/transfers/');
    expect(framed.get('x-frame-options')).toBe(null);
    expect((await headersOf('figures/transfers/')).get('x-frame-options')).toBe('DENY');
    const script = await headersOf('embed.js');
    expect(script.get('cross-origin-resource-policy')).toBe('cross-origin');
    const overview = await headersOf('');
    expect(overview.get('cross-origin-resource-policy')).toBe('same-origin');
  });
});

/** Everything that a page did which it must not do: requests, violations and faults, in the console too. */
function watchPage(page: Page): string[] {
  const seen: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site)) seen.push(`request: ${request.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) seen.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  return seen;
}

/** What a page has stored on the reader's machine. */
function storedBy(page: Page): Promise<unknown> {
  return page.evaluate(async () => ({
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

describe('a visit', () => {
  test.each([...new Set([...kinds, ...chapters])])(
    'to /%s breaks no rule, asks no other site, logs no fault and leaves nothing behind',
    (kind) =>
      withPage(browser, { script: true }, async (page) => {
        const seen = watchPage(page);
        await page.goto(site + kind, { waitUntil: 'load' });
        expect(seen).toEqual([]);
        expect(await page.context().cookies()).toEqual([]);
        const nothing = { local: [], session: [], databases: [], caches: [], workers: 0 };
        expect(await storedBy(page)).toEqual(nothing);
      }),
  );

  test('to a page with a script in it that is not the site’s runs none of it', () =>
    withPage(browser, { script: true }, async (page) => {
      await page.goto(site);
      await page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'globalThis.planted = true';
        document.head.append(script);
      });
      expect(await page.evaluate(() => 'planted' in globalThis)).toBe(false);
    }));
});
