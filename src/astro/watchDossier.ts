import type { AstroIntegration } from 'astro';
import { isRunnableDevEnvironment } from 'vite';
import type { RunnableDevEnvironment, ViteDevServer } from 'vite';
import type { Finding } from '../base/finding.ts';
import { proseModule } from './bundleProse.ts';
import type * as dossierModule from './dossier.ts';
import { printFaultPage } from './faultPage.ts';
import { linesOf, tellFindings } from './tellFindings.ts';

type SiteModule = typeof dossierModule;

/**
 * Returns the integration that lets a change in the dossier show in the browser while editing: it has
 * the cached dossier read again, says in the terminal what is wrong, reloads the page, and shows the
 * errors in its place where there are any.
 */
export function watchDossier(dossier: string): AstroIntegration {
  let checkLater: (ms: number) => void = () => undefined;
  return {
    name: 'reckoner-dossier',
    hooks: {
      'astro:server:setup': ({ server }) => {
        checkLater = putOff(tellErrors(server, dossier));
        serveFaults(server, dossier, checkLater);
        watch(server, dossier, checkLater);
      },
      'astro:server:start': () => {
        checkLater(0);
      },
    },
  };
}

/** How long a save is waited for that touches a file, or several, more than once; in ms. */
const settling = 20;

/** How long a browser may take to ask for its page, or the page to be drawn; in ms. */
const [asking, drawing] = [400, 5000];

/** Returns what does an act after some ms, unless it is asked for again before. */
function putOff(act: () => Promise<void>): (ms: number) => void {
  let pending: NodeJS.Timeout | undefined;
  return (ms) => {
    clearTimeout(pending);
    pending = setTimeout(() => {
      act().catch((error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
      });
    }, ms);
  };
}

function watch(server: ViteDevServer, dossier: string, checkLater: (ms: number) => void): void {
  const folders = ['data', 'content', 'public'].map((name) => `${dossier}/${name}/`);
  const refreshLater = putOff(async () => {
    checkLater(asking);
    await refresh(server);
  });
  server.watcher.add(folders);
  server.watcher.on('all', (_, file) => {
    if (folders.some((folder) => file.startsWith(folder))) refreshLater(settling);
  });
}

/** Returns what has all rules asked and tells in the terminal what they find, once for each state. */
function tellErrors(server: ViteDevServer, dossier: string): () => Promise<void> {
  let told = '';
  return async () => {
    const site = await siteOf(pagesOf(server));
    const before = countErrors(site.findingsOfSite());
    const findings = site.finishCheck();
    const text = tellFindings(findings, dossier);
    if (text !== told) process.stderr.write(text);
    told = text;
    if (countErrors(findings) !== before) server.ws.send({ type: 'full-reload' });
  };
}

/** Has the dossier read again and the browser ask for its page again. */
async function refresh(server: ViteDevServer): Promise<void> {
  const pages = pagesOf(server);
  const site = await siteOf(pages);
  site.forgetSite();
  forgetProse(pages);
  pages.hot.send('astro:content-changed', {}); // Astro asks the routes again for their pages
  server.ws.send({ type: 'full-reload' });
}

function countErrors(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}

/** A file may be new or gone. */
function forgetProse({ moduleGraph, runner }: RunnableDevEnvironment): void {
  const bundled = moduleGraph.getModuleById(proseModule);
  if (bundled) moduleGraph.invalidateModule(bundled);
  const evaluated = runner.evaluatedModules.getModuleById(proseModule);
  if (evaluated) runner.evaluatedModules.invalidateModule(evaluated);
}

/**
 * Before Astro is asked for a page: where the dossier has errors, they are the page. The rules that take
 * long wait until it is drawn.
 */
function serveFaults(
  server: ViteDevServer,
  dossier: string,
  checkLater: (ms: number) => void,
): void {
  server.middlewares.use((request, response, next) => {
    if (request.headers.accept?.includes('text/html') !== true) {
      next();
      return;
    }
    checkLater(drawing);
    response.once('close', () => {
      checkLater(settling);
    });
    siteOf(pagesOf(server)).then((site) => {
      const errors = site.findingsOfSite().filter(({ severity }) => severity === 'error');
      if (errors.length === 0) {
        next();
        return;
      }
      response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
      response.end(printFaultPage(errors, linesOf(dossier)));
    }, next);
  });
}

/** The environment from which Astro serves pages. */
function pagesOf({ environments: { ssr } }: ViteDevServer): RunnableDevEnvironment {
  if (isRunnableDevEnvironment(ssr)) return ssr;
  throw new Error('Astro serves pages from an environment that cannot be reached');
}

/** The module of the one cached dossier, as the pages hold it. */
function siteOf({ runner }: RunnableDevEnvironment): Promise<SiteModule> {
  return runner.import('/src/astro/dossier.ts');
}
