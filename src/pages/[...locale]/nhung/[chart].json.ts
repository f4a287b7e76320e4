import type { APIRoute } from 'astro';
import { chartFilePaths, chartFileOf, type ChartFileProps } from '../../../site/charts/chart-files.ts';
import { oEmbed } from '../../../site/charts/embed.ts';

export const getStaticPaths = chartFilePaths;

export const GET: APIRoute<ChartFileProps> = ({ props }) => {
  const { chart, context } = chartFileOf(props);
  return new Response(oEmbed(context, chart));
};
