import type { APIRoute } from 'astro';
import { files } from '../../../exports/cite/styles.ts';
import { chartPages, contextOfChart } from '../../../site/charts.ts';
import { chartCitation } from '../../../site/citations.ts';

/** The citation of a chart as files for reference managers. */
export const getStaticPaths = () =>
  chartPages().flatMap(({ lang, placed }) =>
    files.map((file) => ({
      params: { locale: lang === 'vi' ? undefined : lang, chart: placed.chart.id, ending: file.ending },
      props: { lang, placed, file },
    })),
  );

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET: APIRoute<Props> = ({ props: { lang, placed, file } }) => {
  const citation = chartCitation(contextOfChart(lang, placed), placed.chart);
  return new Response(file.content([citation]), { headers: { 'content-type': file.mediaType } });
};
