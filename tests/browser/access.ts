import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { doubleText, setReaderStyle } from '../support/browser.ts';

/** How a page is looked at. */
interface State {
  readonly name: string;
  readonly width: number;
  readonly dark?: true;
  readonly forced?: true;
  /** Text at twice its size. */
  readonly large?: true;
  /** With everything open that folds. */
  readonly open?: true;
}

/** Every way in which a page of each kind is looked at. */
export const allStates: readonly State[] = [
  { name: 'light', width: 1280 },
  { name: 'dark', width: 1280, dark: true },
  { name: 'light, 320 px', width: 320 },
  { name: 'dark, 320 px', width: 320, dark: true },
  { name: 'forced colours', width: 1280, forced: true },
  { name: 'text at 200 %', width: 1280, large: true },
  { name: 'light, unfolded', width: 1280, open: true },
];

/** Those in which other pages of a kind can differ: colours and width. */
export const fewStates = allStates.filter(({ name }) =>
  ['light', 'dark', 'light, 320 px'].includes(name),
);

async function setState(page: Page, state: State): Promise<void> {
  await page.setViewportSize({ width: state.width, height: 900 });
  await page.emulateMedia({
    colorScheme: state.dark ? 'dark' : 'light',
    forcedColors: state.forced ? 'active' : 'none',
  });
  await (state.large ? doubleText(page) : setReaderStyle(page, ''));
  await page.evaluate((isOpen) => {
    for (const folded of document.querySelectorAll('details')) if (isOpen) folded.open = true;
  }, state.open === true);
}

/**
 * Runs every rule of axe on an open page in each state; returns a line for each element at fault. Only faults are
 * asked for: to send home all that passed takes four times as long as to look.
 */
export async function findAccessFaults(page: Page, states = allStates): Promise<string[]> {
  await page.evaluate(axe.source);
  const faults: string[] = [];
  for (const state of states) {
    await setState(page, state);
    const found = await page.evaluate(async () => {
      const { axe: own } = globalThis as unknown as { axe: typeof axe };
      const { violations } = await own.run(document, { resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    });
    faults.push(...found.map((fault) => `${state.name}: ${fault.slice(0, 300)}`));
  }
  return faults;
}
