import { siteAddress } from '../figure/credit.ts';
import type { ResolvedFigure } from '../figure/resolveFigure.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { DossierFile } from '../model/dossier.ts';
import { isWebAddress } from '../model/id.ts';
import type { Language } from '../words/language.ts';

/** Returns the address at which readers report an error in a figure, with its id in the subject. */
export function reportAddress(
  { dossier }: Ledger,
  { id }: Pick<ResolvedFigure, 'id'>,
  { words }: Language,
): string {
  const { title, address } = dossier.settings;
  return addressReport(dossier.settings, {
    subject: words.figure.page.subject(id, title),
    body: siteAddress(address, `figures/${id}/`),
  });
}

/** Returns the address at which readers reach the editors, with the site in the subject. */
export function contactAddress({ dossier }: Ledger, { words }: Language): string {
  const { title, address } = dossier.settings;
  return addressReport(dossier.settings, {
    subject: words.site.about.subject(title),
    body: address,
  });
}

function addressReport(
  { contact, publisher }: DossierFile,
  { subject, body }: { readonly subject: string; readonly body: string },
): string {
  const to = contact ?? publisher.address;
  if (isWebAddress(to)) {
    const page = new URL(to);
    page.searchParams.set('subject', subject);
    return page.href;
  }
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
