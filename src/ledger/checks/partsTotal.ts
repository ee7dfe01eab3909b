import { addExtents } from '../../base/extent.ts';
import {
  claimTerm,
  equalSigns,
  extentOf,
  joinTerms,
  judgeAtMost,
  judgeWithin,
  mostSigns,
  only,
  signTerm,
} from './judgement.ts';
import type { CheckRelation, Term } from './kind.ts';
import type { Sign } from '../../words/catalogue/catalogue.ts';

/** The parts add up to a total; or, where there may be more parts, to no more than the whole. */
export const partsTotal: CheckRelation = {
  roles: { parts: { least: 1 } },
  oneOf: { total: 'one', whole: 'one' },
  takes: 'numbers',
  judge: (parts) => {
    const addends = parts('parts');
    const [first] = addends;
    const isWhole = parts('total').length === 0;
    const bound = only(isWhole ? parts('whole') : parts('total'));
    const sum = addExtents(addends.map(extentOf));
    const outcome = isWhole ? judgeAtMost(sum, extentOf(bound)) : judgeWithin(sum, extentOf(bound));
    const sign: Sign = isWhole ? mostSigns[outcome] : equalSigns[outcome];
    const total: Term = { kind: 'number', extent: sum, measure: first?.measure ?? null };
    return {
      outcome,
      steps: [
        [...joinTerms(addends.map(claimTerm), 'plus'), signTerm('makes'), total],
        [total, signTerm(sign), claimTerm(bound)],
      ],
    };
  },
};
