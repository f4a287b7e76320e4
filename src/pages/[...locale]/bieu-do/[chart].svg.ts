import type { APIRoute } from 'astro';
import { chartFilePaths, chartOf, type ChartFileProps } from '../../../site/chart-files.ts';
import { chartSheet, svgOf } from '../../../site/sheets.ts';

export const getStaticPaths = chartFilePaths;

export const GET: APIRoute<ChartFileProps> = async ({ props }) => {
  const { chart, context } = chartOf(props);
  return new Response(await svgOf(chartSheet(context, chart, 'sheet')));
};
