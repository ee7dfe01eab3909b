import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { virtual } from '@guidepup/virtual-screen-reader';

/** Returns the document of a built page as on a screen; as without script, nothing in it runs. */
export function openPage(path: string): Document {
  const { window } = new JSDOM(readFileSync(path, 'utf8'));
  // The reader takes some of these from its surroundings.
  const names = ['Node', 'Element', 'HTMLElement', 'HTMLInputElement', 'MutationObserver', 'Event'];
  Object.assign(globalThis, { window, document: window.document });
  for (const name of [...names, 'KeyboardEvent', 'CustomEvent', 'NodeFilter'])
    Object.assign(globalThis, { [name]: window[name] as unknown });
  // It reads no style sheets: what only paper shows is not heard.
  for (const printed of window.document.querySelectorAll('.printed')) printed.remove();
  return window.document;
}

/** Returns all that a screen reader says from the start of an element to its end, one phrase each. */
export async function listen(element: Element): Promise<string[]> {
  await virtual.start({ container: element });
  try {
    const first = await virtual.lastSpokenPhrase();
    do await virtual.next();
    while ((await virtual.lastSpokenPhrase()) !== first && !(await hasEnded(first)));
    return (await virtual.spokenPhraseLog()).filter(
      (phrase, index) => index === 0 || phrase !== first,
    );
  } finally {
    await virtual.stop();
  }
}

async function hasEnded(first: string): Promise<boolean> {
  return (await virtual.lastSpokenPhrase()) === `end of ${first}`;
}

/** Returns the phrases that are words, not the coming and going of what holds them. */
export function listWords(phrases: readonly string[]): string[] {
  const holders =
    /^(?:end of )?(?:figure|region|table|row|rowgroup|group|list|listitem|paragraph|term|definition|caption|banner)(?:,|$)/;
  return phrases
    .filter((phrase) => !holders.test(phrase) && !phrase.startsWith('end of '))
    .map((phrase) => phrase.replace(/^(?:heading|link|image), (.*?)(?:, level \d)?$/, '$1'));
}
