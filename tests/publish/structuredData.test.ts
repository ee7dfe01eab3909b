import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkDossier } from '../../src/check.ts';
import { resolveFigure } from '../../src/figure/resolveFigure.ts';
import { describePage, printStructuredData } from '../../src/publish/structuredData.ts';
import type { StructuredPage } from '../../src/publish/structuredData.ts';
import { releaseDossier } from '../../src/release.ts';
import { languageOf } from '../../src/words/language.ts';
import { copyDossier, files, replace } from '../support/dossierCopy.ts';
import {
  aboutSchema,
  articleSchema,
  correctionsSchema,
  datasetSchema,
  siteSchema,
} from '../support/schemaOrg.ts';

const english = languageOf('en-GB');

function page(own: Partial<StructuredPage>): StructuredPage {
  return {
    path: 'crossings/',
    title: 'Crossings',
    description: 'How many boats there are.',
    published: '2026-03-10',
    modified: '2026-04-02',
    card: 'cards/crossings.png',
    figure: null,
    isArticle: false,
    ...own,
  };
}

/** What a page of a dossier with two releases says, as a reader of JSON-LD gets it. */
function describeIn(own: Partial<StructuredPage>, title = 'Crossings of the Alder'): unknown {
  const dir = copyDossier(
    replace(
      files.settings,
      '"title": "Crossings of the Alder"',
      `"title": ${JSON.stringify(title)}`,
    ),
  );
  releaseDossier(dir, { text: 'First', date: '2026-03-10' });
  replace(files.claims, '"value": 400', '"value": 410')(dir);
  releaseDossier(dir, { text: 'Second', date: '2026-04-02' });
  const { ledger } = checkDossier(dir);
  const figure = own.path === 'figures/boats/' ? resolveFigure(ledger, 'boats', english) : null;
  const data = describePage(ledger, page({ ...own, figure }), english);
  return data && JSON.parse(printStructuredData(data));
}

describe('structured data', () => {
  test('calls narrative an article, with what schema.org and search engines ask of one', () => {
    const article = articleSchema.parse(describeIn({ isArticle: true }));
    expect(article).toMatchObject({
      headline: 'Crossings',
      datePublished: '2026-03-10',
      dateModified: '2026-04-02',
      mainEntityOfPage: 'https://example.org/crossings/',
    });
  });

  test('calls all data, and each figure, a data set with its downloads', () => {
    const all = datasetSchema.parse(describeIn({ path: 'data/' }));
    expect(all.distribution.map(({ contentUrl }) => contentUrl)).toEqual([
      'https://example.org/data/claims.csv',
      'https://example.org/data/claims.json',
    ]);
    const figure = datasetSchema.parse(describeIn({ path: 'figures/boats/' }));
    expect(figure.name).toBe('The north has most boats');
    expect(figure.distribution.map(({ encodingFormat }) => encodingFormat)).toEqual([
      'text/csv',
      'application/json',
      'application/zip',
      'image/svg+xml',
      'image/png',
    ]);
  });

  test('tells of a data set what it holds, not how it is drawn', () => {
    const { description } = datasetSchema.parse(describeIn({ path: 'figures/boats/' }));
    expect(description).toMatchInlineSnapshot(
      `"Boats at a crossing, March 2026. 2 claims from 2 origins. Release 2, 2 April 2026."`,
    );
  });

  test('tells of a data set in whole sentences, of 500 characters at most', () => {
    const { ledger } = checkDossier(copyDossier());
    const describeWith = (subtitle: string): string => {
      const figure = { ...resolveFigure(ledger, 'boats', english), subtitle };
      const data = describePage(ledger, page({ path: 'figures/boats/', figure }), english);
      return datasetSchema.parse(JSON.parse(printStructuredData(data ?? {}))).description;
    };
    expect(describeWith('Are there boats at each crossing?')).toMatch(/crossing\? \d/);
    const long = describeWith('word '.repeat(200));
    expect(long).toMatch(/word… \d+ claims from \d+ origins?\.$/);
    expect(long.length).toBeGreaterThan(480);
  });

  test('declares the site with its overview, which every other page is a part of', () => {
    const { '@context': context, '@graph': parts } = z
      .object({ '@context': z.string(), '@graph': z.array(z.looseObject({})) })
      .parse(describeIn({ path: '', isArticle: true }));
    const [site, article] = parts.map((part) => ({ '@context': context, ...part }));
    expect(siteSchema.parse(site)).toMatchObject({
      '@id': 'https://example.org/',
      name: 'Crossings of the Alder',
      description: 'What is said of the ferries and the bridge over an invented river.',
      dateModified: '2026-04-02',
    });
    const overview = articleSchema.parse(article);
    expect(overview['@id']).not.toBe(siteSchema.parse(site)['@id']);
    const pages = [
      overview,
      articleSchema.parse(describeIn({ isArticle: true })),
      aboutSchema.parse(describeIn({ path: 'about/', isArticle: false })),
      datasetSchema.parse(describeIn({ path: 'data/' })),
      correctionsSchema.parse(describeIn({ path: 'corrections/' })),
    ];
    for (const { isPartOf } of pages) expect(site).toMatchObject(isPartOf);
  });

  test('tells each correction with its day and its place', () => {
    const { correction } = correctionsSchema.parse(describeIn({ path: 'corrections/' }));
    expect(correction).toMatchInlineSnapshot(`
      [
        {
          "@type": "CorrectionComment",
          "datePublished": "2026-04-02",
          "text": "Passengers carried so far · River Office: was “400 passengers”, became “410 passengers”.",
          "url": "https://example.org/measures/passengers/#passengers.office-report.2026-03-01",
        },
      ]
    `);
  });

  test('says nothing of lists, nor of corrections that there are none of', () => {
    expect(describeIn({ path: 'sources/' })).toBeNull();
    const { ledger } = checkDossier(copyDossier());
    const data = describePage(ledger, page({ path: 'corrections/' }), english);
    expect(data).not.toHaveProperty('correction');
  });

  test('cannot end the element in which it stands', () => {
    const title = 'Words </script><script>alert(1)</script><!--';
    const text = printStructuredData({ title });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ title });
    const about = z.object({ about: z.string() }).parse(describeIn({ isArticle: true }, title));
    expect(about.about).toBe(title);
  });
});
