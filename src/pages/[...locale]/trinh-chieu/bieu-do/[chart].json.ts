import type { APIRoute } from 'astro';
import { chartFilePaths, type ChartFileProps } from '../../../../site/charts/chart-files.ts';
import { slidesFile } from '../../../../slides/own-deck/own-deck.ts';

export const getStaticPaths = chartFilePaths;

/** The slides of one chart, for decks that readers put together. */
export const GET: APIRoute<ChartFileProps> = ({ props: { lang, placed } }) =>
  new Response(JSON.stringify(slidesFile(lang, placed)));
