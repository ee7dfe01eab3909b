import type { APIContext } from 'astro';
import { drawCard, listCardNames } from '../../astro/cards.ts';
import card from '../../styles/card.css?raw';
import tokens from '../../styles/tokens.css?raw';

interface Props {
  readonly name: string;
}

export function getStaticPaths(): { params: Record<string, string>; props: Props }[] {
  return listCardNames().map((name) => ({ params: { name }, props: { name } }));
}

export function GET({ props: { name } }: APIContext<Props>): Response {
  const png = drawCard(name, [tokens, card].join('\n'));
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
