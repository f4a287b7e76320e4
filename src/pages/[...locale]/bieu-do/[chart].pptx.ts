import type { APIRoute } from 'astro';
import { chartFilePaths, type ChartFileProps } from '../../../site/charts/chart-files.ts';
import { chartPptx } from '../../../slides/site/pptx.ts';

export const getStaticPaths = chartFilePaths;
export const GET: APIRoute<ChartFileProps> = ({ props }) => new Response(chartPptx(props));
