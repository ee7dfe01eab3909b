// Starts a browser as the tests do and opens a page in it: node probe.mjs <executable> [argument ...]
import { chromium } from 'playwright-core';

const [executablePath = '', ...args] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args, timeout: 30_000 });
const page = await browser.newPage();
await page.setContent('<p>started</p>');
const text = await page.textContent('p');
await browser.close();
process.exitCode = text === 'started' ? 0 : 1;
