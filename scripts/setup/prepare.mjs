import { prepareBrowser } from './browser.mjs';
import { installPackages } from './install.mjs';
import { withLock } from './lock.mjs';
import { hasBrowser, hasPackages, readStamp } from './stamp.mjs';

/**
 * Does what is left to do before a command can run; two commands started at once do it once.
 * @param {string} root
 * @param {{ browser: boolean }} needs
 */
export async function prepare(root, needs) {
  await withLock(root, 'setup', async () => {
    if (!hasPackages(root, readStamp(root))) await installPackages(root);
    if (needs.browser && !hasBrowser(readStamp(root))) await prepareBrowser(root);
  });
}
