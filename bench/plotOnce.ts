// Has Observable Plot draw sixty marks of each kind in jsdom, in a process of its own, and prints the processor's milliseconds that each took.
import * as Plot from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import { timeDrawings } from './drawingTimes.ts';
import { nearestPlots } from './nearestPlots.ts';

const { document } = new JSDOM('').window;

const times = timeDrawings(
  (kind) => () => Plot.plot({ document, ...nearestPlots[kind] }).outerHTML,
  {
    warm: 8,
    each: 5,
    turns: 5,
  },
);
process.stdout.write(JSON.stringify(times));
