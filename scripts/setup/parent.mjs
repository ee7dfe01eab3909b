/** How often the parent is looked for, in ms. */
const interval = 200;

/**
 * Ends this process when `npm run`, which started it, has been ended. npm hands a signal to the
 * shell between the two, and a shell such as dash dies of it without handing it on. Elsewhere a
 * parent may end and leave its child at work, as a login shell does with nohup.
 * @param {NodeJS.ProcessEnv} env
 */
export function endWithNpm(env) {
  if (env.npm_lifecycle_script?.includes('scripts/setup.mjs') !== true) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, interval);
  timer.unref();
}
