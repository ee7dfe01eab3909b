import { checkChapterOrder } from './chapterOrder.ts';
import { checkCheckOutcomes } from './checkOutcomes.ts';
import { checkCircles } from './circles.ts';
import { checkClaimDimensions } from './claimDimensions.ts';
import { checkClaimIds } from './claimIds.ts';
import { checkClaimTimes } from './claimTimes.ts';
import { checkClaimValues } from './claimValues.ts';
import { checkKnownIds } from './knownIds.ts';
import { checkKnownLanguage } from './knownLanguage.ts';
import { checkKnownTopics } from './knownTopics.ts';
import { checkOverview } from './overview.ts';
import { checkPageContent } from './pageContent.ts';
import { checkReadDisagreements } from './readDisagreements.ts';
import { checkRepeatedEntries } from './repeatedEntries.ts';
import type { Rule } from './rule.ts';
import { checkTextReferences } from './textReferences.ts';
import { checkUsedSources } from './usedSources.ts';
import { checkWholeChecks } from './wholeChecks.ts';
import { checkWholeFigures } from './wholeFigures.ts';
import { checkWholeMeasures } from './wholeMeasures.ts';
import { checkWholeReadings } from './wholeReadings.ts';

/** Every rule; build and check run the same ones. */
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
  checkCheckOutcomes,
  checkWholeFigures,
  checkCircles,
  checkTextReferences,
  checkUsedSources,
  checkPageContent,
  checkOverview,
  checkChapterOrder,
  checkKnownLanguage,
  checkKnownTopics,
];
