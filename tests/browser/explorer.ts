import type { Page } from 'playwright-core';

/** What stands in the explorer's list of found claims. */
export const rowsOf = (page: Page): Promise<number> =>
  page.locator('#explore-found tbody tr').count();
export const statusOf = (page: Page): Promise<string> =>
  page.locator('#explore-status').innerText();
export const isFiltered = (page: Page): Promise<void> => page.locator('#explore-found').waitFor();
/** The ids of the claims that are shown, by the links of their values. */
export const idsOf = (page: Page): Promise<string[]> =>
  page
    .locator('#explore-found td:nth-child(2) a')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).hash.slice(1)));
