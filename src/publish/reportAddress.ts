import { siteAddress } from '../figure/credit.ts';
import type { ResolvedFigure } from '../figure/resolveFigure.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { DossierFile } from '../model/dossier.ts';
import { isWebAddress } from '../model/id.ts';
import type { Language } from '../words/language.ts';

/** Where errors are reported: what a link leads to, and the address as readers see it. */
export interface ReportLink {
  readonly href: string;
  readonly address: string;
}

/** Returns where readers report an error in a figure, with its id in the subject of a mail. */
export function reportFigure(
  { dossier }: Ledger,
  { id }: Pick<ResolvedFigure, 'id'>,
  { words }: Language,
): ReportLink | null {
  const { title, address } = dossier.settings;
  return linkReport(dossier.settings, {
    subject: words.figure.page.subject(id, title),
    body: siteAddress(address, `figures/${id}/`),
  });
}

/** Returns where readers reach the editors, with the site in the subject of a mail. */
export function reportSite({ dossier }: Ledger, { words }: Language): ReportLink | null {
  const { title, address } = dossier.settings;
  return linkReport(dossier.settings, {
    subject: words.site.about.subject(title),
    body: address,
  });
}

/**
 * Returns the address of the publisher, or null where that is a page of this site: who is sent there
 * is sent in a circle.
 */
export function publisherAddress({ publisher, address }: DossierFile): string | null {
  const isOwn = `${publisher.address}/`.startsWith(siteAddress(address, ''));
  return isOwn ? null : publisher.address;
}

function linkReport(
  settings: DossierFile,
  { subject, body }: { readonly subject: string; readonly body: string },
): ReportLink | null {
  const address = settings.contact ?? publisherAddress(settings);
  if (address === null) return null;
  if (isWebAddress(address)) return { href: address, address };
  const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return { href: `mailto:${address}?${query}`, address };
}
