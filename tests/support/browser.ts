import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { launchOptions } from '../../scripts/setup/stamp.mjs';
import { root } from './build.ts';

/** Starts the browser that setup has found. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch(launchOptions(root));
}

/** How a reader looks at a page. */
export interface View {
  readonly width?: number;
  readonly script?: boolean;
  readonly dark?: boolean;
}

/** Opens a page in a fresh context, hands it over, and closes the context again. */
export async function withPage<T>(
  browser: Browser,
  { width = 1440, script = false, dark = false }: View,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    javaScriptEnabled: script,
    colorScheme: dark ? 'dark' : 'light',
  });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Sets a style sheet of the reader's own, which no policy of a page forbids. */
export function setReaderStyle(page: Page, css: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** Doubles the size of all text that follows the reader's own. */
export async function doubleText(page: Page): Promise<void> {
  const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  await setReaderStyle(page, `html { font-size: ${2 * parseFloat(size)}px !important }`);
}
