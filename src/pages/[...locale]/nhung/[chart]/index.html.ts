import type { APIRoute } from 'astro';
import {
  chartFileOf,
  picturePaths,
  type ChartFileProps,
  type WithdrawnFileProps,
} from '../../../../site/charts/chart-files.ts';
import { embedPage, withdrawnEmbed } from '../../../../site/charts/embed.ts';

export const getStaticPaths = picturePaths;

export const GET: APIRoute<ChartFileProps | WithdrawnFileProps> = async ({ props }) => {
  if ('released' in props) return new Response(await withdrawnEmbed(props.lang, props.released));
  const { chart, context } = chartFileOf(props);
  return new Response(await embedPage(context, chart));
};
