import type { APIRoute } from 'astro';
import { chartFilePaths, chartOf, type ChartFileProps } from '../../../../site/chart-files.ts';
import { embedPage } from '../../../../site/embed.ts';

export const getStaticPaths = chartFilePaths;

export const GET: APIRoute<ChartFileProps> = async ({ props }) => {
  const { chart, context } = chartOf(props);
  return new Response(await embedPage(context, chart));
};
