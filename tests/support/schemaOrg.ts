import { z } from 'zod';

const Address = z.string().regex(/^https?:\/\/[^\s<>"]+$/);
const Day = z.iso.date();
const Context = z.literal('https://schema.org');
const Organisation = z.strictObject({
  '@type': z.literal('Organization'),
  name: z.string().min(1),
  url: Address,
});
const Site = z.strictObject({
  '@type': z.literal('WebSite'),
  '@id': Address,
  name: z.string().min(1),
  url: Address,
});
const shared = {
  '@context': Context,
  '@id': Address,
  url: Address,
  publisher: Organisation,
  dateModified: Day,
  isPartOf: Site,
};
const published = { datePublished: Day, license: Address, inLanguage: z.string().min(2) };

/** What schema.org has of an article, and what search engines ask for. */
export const articleSchema = z.strictObject({
  ...shared,
  ...published,
  '@type': z.literal('Article'),
  headline: z.string().min(1).max(200),
  description: z.string().min(1).max(160),
  image: Address,
  author: Organisation,
  mainEntityOfPage: Address,
  about: z.string().min(1),
});

/** What schema.org has of a data set; search engines ask for 50 characters of description at least. */
export const datasetSchema = z.strictObject({
  ...shared,
  ...published,
  '@type': z.literal('Dataset'),
  name: z.string().min(1),
  description: z.string().min(50).max(500),
  creator: Organisation,
  image: Address,
  isAccessibleForFree: z.literal(true),
  variableMeasured: z.array(z.string().min(1)).min(1),
  citation: z.array(Address).optional(),
  distribution: z
    .array(
      z.strictObject({
        '@type': z.literal('DataDownload'),
        name: z.string().min(1),
        contentUrl: Address,
        encodingFormat: z.string().regex(/^\w+\/[\w+.-]+$/),
      }),
    )
    .min(1),
});

/** The site as its overview declares it. */
export const siteSchema = Site.extend({
  '@context': Context,
  description: z.string().min(1),
  publisher: Organisation,
  inLanguage: z.string().min(2),
  dateModified: Day,
});

/** The page on which a site says what it is. */
export const aboutSchema = z.strictObject({
  ...shared,
  '@type': z.literal('AboutPage'),
  name: z.string().min(1),
  description: z.string().min(1).max(160),
  inLanguage: z.string().min(2),
  mainEntity: Organisation,
});

/** A page of corrections. */
export const correctionsSchema = z.strictObject({
  ...shared,
  '@type': z.literal('WebPage'),
  name: z.string().min(1),
  correction: z
    .array(
      z.strictObject({
        '@type': z.literal('CorrectionComment'),
        text: z.string().min(1),
        datePublished: Day,
        url: Address,
      }),
    )
    .min(1)
    .optional(),
});
