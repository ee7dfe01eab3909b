import { z } from 'zod';
import { parseEdtf } from '../base/edtf.ts';

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** An id: small letters, digits and single hyphens. It never changes once published. */
export const Id = z
  .string()
  .regex(
    new RegExp(`^${slug}$`),
    'an id of small letters, digits and hyphens, such as "first-batch"',
  )
  .refine((id) => id !== 'constructor', 'an id other than "constructor", a key of every object');

/** A claim's id: ids joined by dots, `<measure>.<source>` and what else is needed to tell it apart. */
export const ClaimId = z
  .string()
  .regex(
    new RegExp(`^${slug}(?:\\.${slug})+$`),
    'a claim id, "<measure>.<source>" and further parts after dots',
  );

/** A date or span in EDTF (Library of Congress Extended Date/Time Format). */
export const Edtf = z
  .string()
  .refine(
    (text) => parseEdtf(text) !== null,
    'a possible date in EDTF, such as 2026-01-21, 2026-01, 2026-01~ or 2022/..',
  );

/** A full day of the calendar, as in 2026-02-13. */
export const Day = z
  .string()
  .refine(
    (text) => parseEdtf(text)?.precision === 'day' && /^\d{4}-\d{2}-\d{2}$/.test(text),
    'a possible day, such as 2026-02-13',
  );

/** An address on the web that a reader may follow: http or https, nothing that runs code. */
export const WebAddress = z.string().refine(isWebAddress, {
  error: ({ input }) =>
    parseWebAddress(String(input))
      ? 'a web address without white space, a user name or a password'
      : 'a web address that begins with https:// or http://',
});

/**
 * Returns true for an absolute http or https address in one piece. Browsers leave line ends and tabs out,
 * where a file of lines would take what follows for its own; a user name can pass for another site.
 */
export function isWebAddress(text: string): boolean {
  const url = parseWebAddress(text);
  return url !== null && !/[\s\p{Cc}]/u.test(text) && url.username === '' && url.password === '';
}

function parseWebAddress(text: string): URL | null {
  return /^https?:\/\//i.test(text) ? URL.parse(text) : null;
}
