import { serveSite } from '../../scripts/preview/server.ts';
import type { RunningServer } from '../../scripts/preview/server.ts';

/** Serves a built site as `npm run preview` does, on a free local port. */
export function serveFolder(folder: string, base = '/'): Promise<RunningServer> {
  return serveSite({ folder, base, port: 0 });
}
