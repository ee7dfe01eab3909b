import { z } from 'zod';
import { Day, Id, isWebAddress, WebAddress } from './id.ts';
import { Text, Words } from './text.ts';

const Licence = z.strictObject({
  name: Words.describe('The name of the licence, such as "CC BY 4.0".'),
  address: WebAddress.describe('Where the licence can be read.'),
});

/** A group of origins: what colour tells in charts. */
const OriginGroup = z.strictObject({
  id: Id.describe('The id of the group.'),
  label: Words.describe('What readers call the group.'),
});
export type OriginGroup = z.infer<typeof OriginGroup>;

/** A topic: the measures of one file, `data/measures/<id>.json`. */
const Topic = z.strictObject({
  id: Id.describe('The name of a file in data/measures/, without its ending.'),
  label: Words.describe('What readers call the topic.'),
});

/** A range of reported values that the overview opens with. */
const KeyFigure = z.strictObject({
  label: Words.describe('What is counted, in a few words without a number.'),
  range: Words.describe(
    'The cell and time, as in {range:…}: a measure, members after dots, then @ and a time.',
  ),
  text: Text.describe('One sentence on who says what.'),
});
export type KeyFigure = z.infer<typeof KeyFigure>;

/** The dossier's own settings, in `data/dossier.json`. */
export const DossierFile = z.strictObject({
  title: Words.describe('The title of the whole site.'),
  description: Words.describe('One or two sentences on what the dossier examines.'),
  language: z
    .string()
    .refine((tag) => isLanguageTag(tag), 'a language tag, such as "en-GB"')
    .describe(
      'The language of the site as a BCP 47 tag; it sets words, number format and direction.',
    ),
  address: WebAddress.describe('The address at which the site is published.'),
  publisher: z
    .strictObject({
      name: Words.describe('Who publishes the dossier.'),
      address: WebAddress.describe(
        'Where readers reach the publisher, to report an error for one.',
      ),
    })
    .describe('Who answers for the dossier.'),
  contact: z
    .string()
    .refine(
      (text) => isWebAddress(text) || isMailAddress(text),
      'a web address, or an e-mail address such as "corrections@example.org"',
    )
    .optional()
    .describe(
      'Where readers report an error: an e-mail address or a web address; without it the address of the publisher, unless that is a page of this site.',
    ),
  licences: z
    .strictObject({
      text: Licence.describe('The licence of the prose.'),
      data: Licence.describe('The licence of the data.'),
    })
    .describe('The licences under which readers may use text and data.'),
  originGroups: z
    .array(OriginGroup)
    .min(1)
    .max(6)
    .describe('The groups of origins, in the order of colours and legends; at most six.'),
  topics: z
    .array(Topic)
    .min(1)
    .describe('A label for each file in data/measures/, in the order in which topics are listed.'),
  keyFigures: z
    .array(KeyFigure)
    .default([])
    .describe('The figures that the overview opens with, in their order.'),
  released: Day.describe('The day of this state of the dossier: the only clock there is.'),
});
export type DossierFile = z.infer<typeof DossierFile>;

function isMailAddress(text: string): boolean {
  return z.email().safeParse(text).success;
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
