// Joins 100,000 claims once, in a process of its own, and prints its seconds and the megabytes that it took at most.
import { joinClaims } from '../src/ledger/ledger.ts';
import { drawDossier } from './randomClaims.ts';

const dossier = drawDossier(100_000);
const started = performance.now();
const { disagreements } = joinClaims(dossier);
const seconds = (performance.now() - started) / 1000;
if (disagreements.length === 0) throw new Error('the random claims conflict nowhere');
// maxRSS is in kilobytes on every platform.
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ seconds, megabytes }));
