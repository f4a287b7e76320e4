import type { APIRoute } from 'astro';
import {
  contentIn,
  formatPaths,
  type ChartFileProps,
  type WithdrawnFileProps,
} from '../../../site/charts/chart-files.ts';
import { allFormats } from '../../../site/charts/formats.ts';

type Props = (ChartFileProps | WithdrawnFileProps) & { readonly ending: string };

/** The chart in every format that it can be taken away in. */
export const getStaticPaths = () =>
  allFormats.flatMap((format) => {
    const [suffix = '', ...endings] = format.ending.split('.');
    return formatPaths(format).map(({ params, props }) => ({
      params: { ...params, chart: params.chart + suffix, ending: endings.join('.') },
      props: { ...props, ending: format.ending } satisfies Props,
    }));
  });

export const GET: APIRoute<Props> = async ({ props }) => {
  const format = allFormats.find(({ ending }) => ending === props.ending);
  if (format === undefined) throw new Error(`No format has the ending "${props.ending}".`);
  return new Response(await contentIn(format, props), { headers: { 'content-type': format.mediaType } });
};
