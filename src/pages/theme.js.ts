import { chooseTheme } from '../client/theme.ts';

/** The script in the head of every page: it is small and comes first, so that no page flashes. */
export function GET(): Response {
  return new Response(`(${chooseTheme.toString()})();\n`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
}
