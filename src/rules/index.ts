import type { Finding } from '../base/finding.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { checkActs } from './acts.ts';
import { checkCardRanges } from './cardRanges.ts';
import { checkChapterOrder } from './chapterOrder.ts';
import { checkCheckOutcomes } from './checkOutcomes.ts';
import { checkCircles } from './circles.ts';
import { checkClaimDimensions } from './claimDimensions.ts';
import { checkClaimIds } from './claimIds.ts';
import { checkClaimTimes } from './claimTimes.ts';
import { checkClaimValues } from './claimValues.ts';
import { checkContestedValues } from './contestedValues.ts';
import { checkFrozenUpdates } from './frozenUpdates.ts';
import { checkHeadingAddress } from './headingAddress.ts';
import { checkHeadingOrder } from './headingOrder.ts';
import { checkKnownIds } from './knownIds.ts';
import { checkKnownLanguage } from './knownLanguage.ts';
import { checkKnownTopics } from './knownTopics.ts';
import { checkOverview } from './overview.ts';
import { checkPageContent } from './pageContent.ts';
import { checkReadDisagreements } from './readDisagreements.ts';
import { checkRepeatedEntries } from './repeatedEntries.ts';
import { checkReleasedState } from './releasedState.ts';
import type { Rule, WordRule } from './rule.ts';
import { checkRunnableFiles } from './runnableFiles.ts';
import { checkSentenceLength } from './sentenceLength.ts';
import { checkSoundChecks } from './soundChecks.ts';
import { checkSoundFigures } from './soundFigures.ts';
import { checkSoundReleases } from './soundReleases.ts';
import { checkTextReferences } from './textReferences.ts';
import { checkTypedNumbers } from './typedNumbers.ts';
import { checkUsedSources } from './usedSources.ts';
import { checkWholeChecks } from './wholeChecks.ts';
import { checkWholeFigures } from './wholeFigures.ts';
import { checkWholeMeasures } from './wholeMeasures.ts';
import { checkWholeReadings } from './wholeReadings.ts';
import { checkWholeTimelines } from './wholeTimelines.ts';
import { checkWordings } from './wordings.ts';

/** Every rule but those below; build and check run the same ones. */
export const rules: readonly Rule[] = [
  checkKnownIds,
  checkRepeatedEntries,
  checkClaimIds,
  checkClaimValues,
  checkClaimTimes,
  checkClaimDimensions,
  checkWholeMeasures,
  checkWholeReadings,
  checkReadDisagreements,
  checkWholeChecks,
  checkSoundChecks,
  checkCheckOutcomes,
  checkWholeFigures,
  checkWholeTimelines,
  checkSoundFigures,
  checkCircles,
  checkTextReferences,
  checkUsedSources,
  checkPageContent,
  checkRunnableFiles,
  checkOverview,
  checkCardRanges,
  checkChapterOrder,
  checkFrozenUpdates,
  checkSoundReleases,
  checkKnownLanguage,
  checkKnownTopics,
  checkHeadingAddress,
  checkHeadingOrder,
];

/** The rules on words, which take longest: in dev a page is drawn before they have spoken. */
export const wordRules: readonly WordRule[] = [
  checkTypedNumbers,
  checkWordings,
  checkActs,
  checkSentenceLength,
  checkContestedValues,
];

/** The rules that put the dossier into words, as can be done only where nothing is wrong with it. */
export const lastRules: readonly Rule[] = [checkReleasedState];

/** Returns what loading found and what every rule finds, but for those on words. */
export function runRules(ledger: Ledger, loaded: readonly Finding[]): Finding[] {
  const findings = [...loaded, ...rules.flatMap((rule) => rule(ledger))];
  if (findings.some(({ severity }) => severity === 'error')) return findings;
  return [...findings, ...lastRules.flatMap((rule) => rule(ledger))];
}
