import { siteAddress } from '../figure/credit.ts';
import type { ResolvedFigure } from '../figure/resolveFigure.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { isWebAddress } from '../model/id.ts';
import type { Language } from '../words/language.ts';

/** Returns the address at which readers report an error in a figure, with its id in the subject. */
export function reportAddress(
  { dossier }: Ledger,
  { id }: Pick<ResolvedFigure, 'id'>,
  { words }: Language,
): string {
  const { contact, publisher, title, address } = dossier.settings;
  const to = contact ?? publisher.address;
  const subject = words.figure.page.subject(id, title);
  if (isWebAddress(to)) {
    const page = new URL(to);
    page.searchParams.set('subject', subject);
    return page.href;
  }
  const body = siteAddress(address, `figures/${id}/`);
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
