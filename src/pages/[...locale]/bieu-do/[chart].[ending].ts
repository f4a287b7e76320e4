import type { APIRoute } from 'astro';
import { files } from '../../../take-away/cite/styles.ts';
import { chartPages, contextOfChart } from '../../../site/record/charts.ts';
import { chartCitation, computedCitation, computedFiguresOf } from '../../../site/told/citations.ts';

/** The citations of a chart and of what was computed for it, as files for reference managers. */
export const getStaticPaths = () =>
  chartPages().flatMap(({ lang, placed }) =>
    files.map((file) => ({
      params: { locale: lang === 'vi' ? undefined : lang, chart: placed.chart.id, ending: file.ending },
      props: { lang, placed, file },
    })),
  );

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET: APIRoute<Props> = ({ props: { lang, placed, file } }) => {
  const { chart } = placed;
  const context = contextOfChart(lang, placed);
  const computed = computedFiguresOf(chart).map((figure) => computedCitation(context, figure, chart.id));
  return new Response(file.content([chartCitation(context, chart), ...computed]));
};
