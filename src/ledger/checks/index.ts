import type { CheckKind } from '../../model/check.ts';
import { atMost } from './atMost.ts';
import { beforeAfter } from './beforeAfter.ts';
import { equal } from './equal.ts';
import type { CheckRelation } from './kind.ts';
import { monotone } from './monotone.ts';
import { partsTotal } from './partsTotal.ts';
import { rank } from './rank.ts';
import { rate } from './rate.ts';
import { ratio } from './ratio.ts';
import { subset } from './subset.ts';
import { timeOrder } from './timeOrder.ts';

/** Every kind of check. */
export const checkRelations: Readonly<Record<CheckKind, CheckRelation>> = {
  'parts-total': partsTotal,
  'at-most': atMost,
  equal,
  'time-order': timeOrder,
  rank,
  ratio,
  monotone,
  subset,
  rate,
  'before-after': beforeAfter,
};
