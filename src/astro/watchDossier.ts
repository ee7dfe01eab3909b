import type { AstroIntegration } from 'astro';
import { clearSite } from './dossier.ts';

/** Returns the integration that lets a change in the dossier's data show in the browser while editing. */
export function watchDossier(dossier: string): AstroIntegration {
  return {
    name: 'reckoner-dossier',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add([`${dossier}/data`, `${dossier}/content`]);
        server.watcher.on('all', (_, file) => {
          if (!file.startsWith(`${dossier}/data`) && !file.startsWith(`${dossier}/content`)) return;
          clearSite();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
