// Draws sixty marks of each kind in a process of its own, and prints the processor's milliseconds that each took.
import { printSvg } from '../src/base/hast.ts';
import { drawFacets } from '../src/chart/facets.ts';
import { kinds } from '../src/chart/kinds/index.ts';
import { timeDrawings } from './drawingTimes.ts';
import { sixtyMarks } from './sixtyMarks.ts';

const times = timeDrawings(
  (kind) => () => printSvg(drawFacets(kinds[kind].draw, sixtyMarks[kind])),
  { warm: 300, each: 60, turns: 5 },
);
process.stdout.write(JSON.stringify(times));
