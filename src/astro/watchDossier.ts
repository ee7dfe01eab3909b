import type { AstroIntegration } from 'astro';

/**
 * Returns the integration that lets a change in the dossier show in the browser while editing: it
 * forgets every loaded module, the cached dossier among them, and reloads the page.
 */
export function watchDossier(dossier: string): AstroIntegration {
  const folders = ['data', 'content', 'public'].map((name) => `${dossier}/${name}/`);
  return {
    name: 'reckoner-dossier',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(folders);
        server.watcher.on('all', (_, file) => {
          if (!folders.some((folder) => file.startsWith(folder))) return;
          for (const { moduleGraph } of Object.values(server.environments))
            moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
