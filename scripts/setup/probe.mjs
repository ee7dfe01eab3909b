// Starts a browser as the tests do and opens a page in it: node probe.mjs <executable> [argument ...]
import { chromium } from 'playwright-core';

const [executablePath = '', ...args] = process.argv.slice(2);
try {
  const browser = await chromium.launch({ executablePath, args, timeout: 30_000 });
  const page = await browser.newPage();
  await page.setContent('<p>started</p>');
  const box = await page.locator('p').boundingBox();
  await browser.close();
  if (box === null || box.height === 0) throw new Error('text has no size: no fonts were found');
} catch (problem) {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
  process.exitCode = 1;
}
