import type { APIRoute } from 'astro';
import { chartFilePaths, type ChartFileProps } from '../../../site/chart-files.ts';
import { chartPptx } from '../../../site/pptx.ts';

export const getStaticPaths = chartFilePaths;
export const GET: APIRoute<ChartFileProps> = ({ props }) => new Response(chartPptx(props));
