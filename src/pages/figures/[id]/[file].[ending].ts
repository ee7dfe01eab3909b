import type { APIContext } from 'astro';
import { getFigureFiles } from '../../../astro/figureFiles.ts';
import { getSite } from '../../../astro/dossier.ts';
import charts from '../../../styles/charts.css?raw';
import maps from '../../../styles/maps.css?raw';
import poster from '../../../styles/poster.css?raw';
import tokens from '../../../styles/tokens.css?raw';
import { figureFormats } from '../../../words/catalogue/figurePage/words.ts';
import type { FigureFormat } from '../../../words/catalogue/figurePage/words.ts';

interface Props {
  readonly id: string;
  readonly format: FigureFormat;
}

const types: Record<FigureFormat, string> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  zip: 'application/zip',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
};

export function getStaticPaths(): { params: Record<string, string>; props: Props }[] {
  return [...getSite().ledger.dossier.figures.keys()].flatMap((id) =>
    figureFormats.map((format) => ({
      params: { id, file: id, ending: format },
      props: { id, format },
    })),
  );
}

export function GET({ props: { id, format } }: APIContext<Props>): Response {
  const content = getFigureFiles(id, [tokens, charts, maps, poster].join('\n'))[format];
  const body = typeof content === 'string' ? content : new Uint8Array(content);
  return new Response(body, { headers: { 'content-type': types[format] } });
}
