import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { loadDossier } from '../../src/load/loadDossier.ts';
import { clipWords } from '../../src/publish/clipWords.ts';
import { printRobots } from '../../src/publish/robots.ts';
import { printSecurity } from '../../src/publish/security.ts';
import { printSitemap } from '../../src/publish/sitemap.ts';
import { smallDossier } from '../support/dossierCopy.ts';

const { settings } = loadDossier(smallDossier).dossier;

test('the sitemap lists every page in order, with the day of its last change where a release tells it', () => {
  const xml = printSitemap('https://a.example/x/', [
    { path: 'troops/', modified: '2026-03-10' },
    { path: '', modified: '2026-04-02' },
    { path: 'search/', modified: null },
    { path: 'a&b]]>/', modified: '2026-04-02' },
  ]);
  const map = new new JSDOM().window.DOMParser().parseFromString(xml, 'application/xml');
  expect(map.querySelector('parsererror')).toBeNull();
  expect(map.documentElement.namespaceURI).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  const pages = [...map.querySelectorAll('url')].map(({ children }) =>
    [...children].map(({ localName, textContent }) => `${localName} ${textContent}`).join(', '),
  );
  expect(pages).toEqual([
    'loc https://a.example/x/, lastmod 2026-04-02',
    'loc https://a.example/x/a&b]]>/, lastmod 2026-04-02',
    'loc https://a.example/x/search/',
    'loc https://a.example/x/troops/, lastmod 2026-03-10',
  ]);
});

test('robots may read everything, and are told where the sitemap is', () => {
  expect(printRobots('https://a.example/x')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://a.example/x/sitemap.xml\n',
  );
});

describe('security.txt', () => {
  /** The fields of the file, read as RFC 9116 has them. */
  const read = (text: string): Map<string, string> =>
    new Map(
      text
        .trim()
        .split('\n')
        .map((line) => line.split(/: (.*)/).slice(0, 2) as [string, string]),
    );

  test('names whom to tell, where the file is, and until when it holds: less than a year from the release', () => {
    const fields = read(printSecurity({ ...settings, contact: 'us@alder.example.org' }));
    expect(Object.fromEntries(fields)).toEqual({
      Contact: 'mailto:us@alder.example.org',
      Expires: '2027-02-10T00:00:00Z',
      'Preferred-Languages': 'en',
      Canonical: 'https://example.org/.well-known/security.txt',
    });
  });

  test('holds for less than a year from any day', () => {
    for (const day of ['2026-01-31', '2026-03-31', '2028-02-29', '2027-03-29', '2026-12-31']) {
      const fields = read(printSecurity({ ...settings, released: day }));
      const days = (Date.parse(fields.get('Expires') ?? '') - Date.parse(day)) / 86_400_000;
      expect(days, day).toBeGreaterThan(330);
      expect(days, day).toBeLessThan(365);
    }
  });

  test('takes the address of the publisher where there is no other', () => {
    expect(read(printSecurity(settings)).get('Contact')).toBe(settings.publisher.address);
  });
});

describe('a description', () => {
  test('is cut between words at the length that search engines show', () => {
    const cut = clipWords('word '.repeat(60), 160);
    expect(cut).toMatch(/word…$/);
    expect(cut.length).toBeLessThanOrEqual(160);
    expect(cut.length).toBeGreaterThan(150);
  });

  test('stays whole where it is short, and does not end in half a sentence’s mark', () => {
    expect(clipWords('  A short\n one. ', 160)).toBe('A short one.');
    expect(clipWords('One, two', 6)).toBe('One…');
    expect(clipWords('x'.repeat(20), 10)).toBe(`${'x'.repeat(9)}…`);
  });
});
