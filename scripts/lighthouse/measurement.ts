import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import lighthouse from 'lighthouse';
import type { Result } from 'lighthouse';
import { chromium } from 'playwright-core';
import { launchOptions } from '../setup/stamp.mjs';

/** The least score of each category, of 100. */
const least = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };
type Category = keyof typeof least;
const categories = Object.keys(least) as Category[];

/** What is measured. */
export interface Measured {
  /** The folder of the project, whose browser is used. */
  readonly root: string;
  /** The address that the site is served at. */
  readonly site: string;
  readonly paths: readonly string[];
}

/** Measures pages one by one; returns a table of scores, and a line for each audit that keeps one below its least. */
export async function measurePages({
  root,
  site,
  paths,
}: Measured): Promise<{ table: string; faults: string[] }> {
  const port = await freePort();
  const options = launchOptions(root);
  const args = [...options.args, `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ ...options, args });
  const rows = [['page', ...categories]];
  const faults: string[] = [];
  try {
    for (const path of paths) {
      const run = await lighthouse(site + path, { port, onlyCategories: categories });
      if (!run) throw new Error(`Lighthouse gave no result for /${path}`);
      rows.push([`/${path}`, ...categories.map((name) => String(scoreOf(run.lhr, name)))]);
      faults.push(
        ...categories
          .flatMap((name) => faultsOf(run.lhr, name))
          .map((fault) => `/${path}: ${fault}`),
      );
    }
  } finally {
    await browser.close();
  }
  return {
    table: rows
      .map(
        (row) =>
          `${row
            .map((cell) => cell.padEnd(24))
            .join('')
            .trimEnd()}\n`,
      )
      .join(''),
    faults,
  };
}

function scoreOf({ categories: all }: Result, name: Category): number {
  return Math.round((all[name]?.score ?? 0) * 100);
}

/** The audits that cost a category points, where that is below its least. */
function faultsOf(result: Result, name: Category): string[] {
  const score = scoreOf(result, name);
  if (score >= least[name]) return [];
  const weighed = (result.categories[name]?.auditRefs ?? []).filter(({ weight }) => weight > 0);
  const audits = weighed.map(({ id }) => result.audits[id]).filter((audit) => audit !== undefined);
  const costly = audits.filter(({ score: own }) => own !== null && own < 1);
  const words = costly.map(({ title, displayValue = '' }) => `${title} ${displayValue}`.trim());
  return [`${name} is ${score}, expected at least ${least[name]}: ${words.join('; ')}`];
}

/** Returns a port that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
