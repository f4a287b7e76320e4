import type { APIRoute } from 'astro';
import { chartFilePaths, chartOf, type ChartFileProps } from '../../../site/chart-files.ts';
import { chartSheet, pngOf } from '../../../site/sheets.ts';

export const getStaticPaths = chartFilePaths;

export const GET: APIRoute<ChartFileProps> = ({ props }) => {
  const { chart, context } = chartOf(props);
  return new Response(Buffer.from(pngOf(chartSheet(context, chart, 'sheet'), 'sheet')));
};
