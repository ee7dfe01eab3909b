import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { lookup } from 'mrmime';
import { headersFor, readHeaders } from '../../src/publish/headers.ts';
import type { HeaderRule } from '../../src/publish/headers.ts';

/** A built site, and how it is served. */
export interface ServedSite {
  readonly folder: string;
  /** The path that the site was built for. */
  readonly base: string;
  /** The port to listen on; 0 for any that is free. */
  readonly port: number;
}

/** A server that listens. */
export interface RunningServer {
  readonly url: string;
  readonly close: () => void;
  /** Ends when the server has been closed. */
  readonly closed: Promise<void>;
}

/** What is worth compressing; the rest is compressed in itself. */
const text =
  /^(?:text\/|image\/svg|application\/(?:json|xml|atom|javascript|manifest))|\+(?:xml|json)/;

/** Serves a built site as a plain host of files does, with the headers that the build wrote to `_headers`. */
export async function serveSite({ folder, base, port }: ServedSite): Promise<RunningServer> {
  const file = join(folder, '_headers');
  const rules = existsSync(file) ? readHeaders(readFileSync(file, 'utf8')) : [];
  const server = createServer((request, response) => {
    answer(request, response, { folder: resolve(folder), base, rules });
  });
  const closed = new Promise<void>((done) => server.on('close', done));
  await new Promise<void>((done, fail) => {
    server.on('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  const { port: own } = server.address() as AddressInfo;
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${own}${base}`, close, closed };
}

interface Site {
  readonly folder: string;
  readonly base: string;
  readonly rules: readonly HeaderRule[];
}

function answer(request: IncomingMessage, response: ServerResponse, site: Site): void {
  const path = pathOf(request);
  const found = path === null ? null : find(site, path);
  if (found !== null && 'moved' in found) {
    const headers = headersFor(site.rules, found.moved);
    response.writeHead(301, { ...headers, Location: encodeURI(found.moved) }).end();
    return;
  }
  const lost = join(site.folder, '404.html');
  const file = found?.file ?? (existsSync(lost) ? lost : null);
  const type = lookup(file ?? '') ?? 'text/plain';
  const bytes = file === null ? Buffer.from('not found') : readFileSync(file);
  const packs = text.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(found ? 200 : 404, {
    ...headersFor(site.rules, path ?? ''),
    'Content-Type': text.test(type) ? `${type}; charset=utf-8` : type,
    ...(packs ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : packs ? gzipSync(bytes) : bytes);
}

/** Returns the path of a request, or null where it is no address. */
function pathOf({ url = '/' }: IncomingMessage): string | null {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
}

/** Returns the file of a path, or the path that a folder without its slash has moved to; null for what is not on the site. */
function find(
  { folder, base }: Site,
  path: string,
): { readonly file: string } | { readonly moved: string } | null {
  if (`${path}/` === base) return { moved: base };
  if (!path.startsWith(base)) return null;
  const file = join(folder, path.slice(base.length));
  const isInside = file === folder || file === folder + sep || file.startsWith(folder + sep);
  const entry = isInside ? statSync(file, { throwIfNoEntry: false }) : undefined;
  if (entry?.isFile() === true && !path.endsWith('/') && path !== `${base}_headers`)
    return { file };
  const page = join(file, 'index.html');
  if (entry?.isDirectory() !== true || !existsSync(page)) return null;
  return path.endsWith('/') ? { file: page } : { moved: `${path}/` };
}
