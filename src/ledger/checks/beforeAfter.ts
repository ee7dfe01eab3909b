import { addExtents, negateExtent } from '../../base/extent.ts';
import {
  claimTerm,
  equalSigns,
  extentOf,
  joinTerms,
  judgeWithin,
  only,
  signTerm,
} from './judgement.ts';
import type { CheckRelation, Term } from './kind.ts';

/** What was there before, with what was added or without what was removed, is what is there after. */
export const beforeAfter: CheckRelation = {
  roles: { before: 'one', after: 'one' },
  oneOf: { added: { least: 1 }, removed: { least: 1 } },
  takes: 'numbers',
  judge: (parts) => {
    const [before, after] = [only(parts('before')), only(parts('after'))];
    const isAdded = parts('added').length > 0;
    const changes = isAdded ? parts('added') : parts('removed');
    const moved = changes.map(extentOf).map((extent) => (isAdded ? extent : negateExtent(extent)));
    const left = addExtents([extentOf(before), ...moved]);
    const outcome = judgeWithin(left, extentOf(after));
    const terms = [before, ...changes].map(claimTerm);
    const made: Term = { kind: 'number', extent: left, measure: after.measure };
    return {
      outcome,
      steps: [
        [...joinTerms(terms, isAdded ? 'plus' : 'minus'), signTerm('makes'), made],
        [made, signTerm(equalSigns[outcome]), claimTerm(after)],
      ],
    };
  },
};
