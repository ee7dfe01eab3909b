import type { Claim } from '../model/claim.ts';
import type { Directness } from '../model/directness.ts';
import { need } from './ledger.ts';
import type { Ledger } from './ledger.ts';

/**
 * Returns how near a claim's source stands to its speaker, from stated fields alone: whether a second
 * reading failed, whether source or claim is a copy, whose publication the source is, who speaks.
 */
export function judgeDirectness(claim: Claim, { dossier }: Ledger): Directness {
  const source = need(dossier.sources, claim.source);
  const { speaker } = need(dossier.origins, claim.origin);
  if (claim.checked === false) return 'not-confirmable';
  if (source.copyOf !== undefined || claim.derivedFrom !== undefined) return 'copy';
  if (speaker === 'outlet') return 'outlet';
  if (source.origin === claim.origin) return 'own-text';
  return speaker === 'named' ? 'named-speaker' : 'unnamed-speaker';
}
