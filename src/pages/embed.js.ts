import { resizeEmbeds } from '../client/resizeEmbeds.ts';

/** The script that other pages load beside a figure. */
export function GET(): Response {
  return new Response(`(${resizeEmbeds.toString()})();\n`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
}
