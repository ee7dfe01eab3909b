import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, inject, test } from 'vitest';
import { clipWords } from '../../src/publish/clipWords.ts';
import { launchBrowser, withPage } from '../support/browser.ts';
import {
  aboutSchema,
  articleSchema,
  correctionsSchema,
  datasetSchema,
  siteSchema,
} from '../support/schemaOrg.ts';

/** A site as it was built: its folder, its pages by path, and the address that its own links begin with. */
interface Built {
  readonly folder: string;
  readonly base: string;
  readonly address: string;
  readonly pages: ReadonlyMap<string, string>;
}

function readSite(folder: string, base: string, address: string): Built {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const paths = files.filter((file) => /(?:^|\/)index\.html$/.test(file));
  const pages = paths.map(
    (file) => [file.replace(/index\.html$/, ''), readFileSync(join(folder, file), 'utf8')] as const,
  );
  return { folder, base, address, pages: new Map(pages) };
}

const first = inject('folder');
const sites = [
  ['first', readSite(first, '/', 'https://reckoner.example.org/')],
  ['second', readSite(join(first, '../second'), '/x/', 'https://water.example.org/x/')],
] as const;

/** Returns true for an address of the site that leads to a file, and to an id in it where it names one. */
function leads({ folder, address, pages }: Built, url: string): boolean {
  const [path = '', id] = url.slice(address.length).split('#');
  if (!url.startsWith(address)) return false;
  if (!pages.has(path)) return path !== '' && existsSync(join(folder, path));
  return id === undefined || (pages.get(path)?.includes(`id="${id}"`) ?? false);
}

function addressesIn(data: unknown, address: string): string[] {
  if (typeof data === 'string') return data.startsWith(address) ? [data] : [];
  if (data === null || typeof data !== 'object') return [];
  return Object.values(data).flatMap((value) => addressesIn(value, address));
}

const schemas: Record<string, { parse: (data: unknown) => unknown }> = {
  AboutPage: aboutSchema,
  Article: articleSchema,
  Dataset: datasetSchema,
  WebPage: correctionsSchema,
  WebSite: siteSchema,
};

/** A thing of structured data. */
interface Thing {
  readonly '@type': string;
  readonly '@id': string;
  readonly isPartOf?: { readonly '@id': string };
}

/** The things of the structured data of a page, one or several, each as if it stood alone. */
function thingsOf(html: string): Thing[] {
  const [, text] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  if (text === undefined) return [];
  const { '@graph': graph, ...rest } = JSON.parse(text) as Thing & { '@graph'?: Thing[] };
  return graph ? graph.map((thing) => ({ ...rest, ...thing })) : [rest];
}

describe.each(sites)('what machines read of the %s site', (_, site) => {
  const { folder, base, address, pages } = site;
  const own = [...pages].filter(([path]) => !path.startsWith('embed/'));

  test('every page has one title, one short description, its own address and a card that is there', () => {
    expect(own.length).toBeGreaterThan(10);
    for (const [path, html] of own) {
      const { document } = new JSDOM(html.slice(0, html.indexOf('</head>'))).window;
      const contents = (selector: string): (string | null)[] =>
        [...document.querySelectorAll(selector)].map((element) => element.getAttribute('content'));
      expect(document.querySelectorAll('title')).toHaveLength(1);
      const [description = ''] = contents('meta[name="description"]');
      expect(clipWords(description ?? '', 160)).toBe(description);
      const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
      expect([canonical, ...contents('meta[property="og:url"]')]).toEqual([
        `${address}${path}`,
        `${address}${path}`,
      ]);
      const [card = ''] = contents('meta[property="og:image"]');
      expect(leads(site, card ?? '')).toBe(true);
      for (const link of document.querySelectorAll('link[rel="alternate"], link[rel*="icon"]')) {
        const href = link.getAttribute('href') ?? '';
        expect(href.startsWith(base)).toBe(true);
        expect(existsSync(join(folder, href.slice(base.length)))).toBe(true);
      }
    }
  });

  test('no two lists of disagreements, pages of all claims or measures and chapters are told alike', () => {
    const heads = own.map(([path, html]) => {
      const [, title = ''] = /<title>(.*?)<\/title>/s.exec(html) ?? [];
      const [, description = ''] = /<meta name="description" content="(.*?)"/s.exec(html) ?? [];
      return { path, title, description };
    });
    const lists = heads.filter(({ path }) => /^(?:disagreements|explore)\//.test(path));
    expect(lists.length).toBeGreaterThan(3);
    expect(new Set(lists.map(({ description }) => description)).size).toBe(lists.length);
    const named = heads.filter(({ path }) => /^[^/]*\/$|^measures\//.test(path));
    expect(new Set(named.map(({ title }) => title)).size).toBe(named.length);
  });

  test('the colour of the theme is that of the paper, light and dark', () => {
    const colours = (pages.get('') ?? '').match(/(?<=<meta name="theme-color"[^>]*content=")#\w+/g);
    expect(colours).toHaveLength(2);
    expect(new Set(colours).size).toBe(2);
  });

  test('structured data are what schema.org asks for, and name only what is there', () => {
    const described = own.flatMap(([path, html]) => thingsOf(html).map((data) => ({ path, data })));
    const ids = described.map(({ data }) => data['@id']);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, data } of described) {
      schemas[data['@type']]?.parse(data);
      expect(Object.keys(schemas)).toContain(data['@type']);
      const whole = data.isPartOf?.['@id'] ?? data['@id'];
      expect(described.find(({ data: { '@id': id } }) => id === whole)).toMatchObject({
        path: '',
        data: { '@type': 'WebSite' },
      });
      for (const url of addressesIn(data, address))
        expect({ path, url, leads: leads(site, url) }).toEqual({
          path,
          url,
          leads: true,
        });
    }
    const paths = described.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['', 'about/', 'data/', 'corrections/']));
    expect(paths.some((path) => path.startsWith('figures/'))).toBe(true);
  });

  test('the sitemap names every page for search engines and no other', () => {
    const xml = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
    const listed = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url);
    expect(listed.toSorted()).toEqual(own.map(([path]) => `${address}${path}`).toSorted());
    const dated = [...xml.matchAll(/<loc>([^<]*)<\/loc><lastmod>\d{4}-\d\d-\d\d<\/lastmod>/g)].map(
      ([, url = '']) => url.slice(address.length),
    );
    // What draws from nothing of a release has no day.
    expect(
      dated.filter((path) => /^(?:accessibility|glossary|method|search)\//.test(path)),
    ).toEqual([]);
    const drawn = own
      .map(([path]) => path)
      .filter((path) => /^(?:$|figures|measures|data)/.test(path));
    expect(dated).toEqual(expect.arrayContaining(drawn));
  });

  test('feeds lead to pages of the site', () => {
    for (const name of ['data', 'updates']) {
      const xml = readFileSync(join(folder, `feeds/${name}.atom`), 'utf8');
      const links = [...xml.matchAll(/href="([^"]*)"/g)].map(([, url]) => url ?? '');
      const inside = links.filter((url) => url.startsWith(address));
      expect(inside.length).toBeGreaterThan(1);
      for (const url of inside)
        expect({ url, leads: leads(site, url) }).toEqual({ url, leads: true });
    }
  });
});

test('the policy lets structured data stand in the page', async () => {
  const browser = await launchBrowser();
  await withPage(browser, { script: true }, async (page) => {
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    const [chapter = ''] =
      [...sites[0][1].pages].find(([, html]) => thingsOf(html).length === 1) ?? [];
    await page.goto(`${inject('site')}${chapter}`, { waitUntil: 'networkidle' });
    const type = await page.evaluate(() => {
      const text = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
      return (JSON.parse(text) as { '@type': string })['@type'];
    });
    expect(Object.keys(schemas)).toContain(type);
    expect(complaints).toEqual([]);
  });
  await browser.close();
});
