import type { ChartFile } from '../exports/chart-parts.ts';
import type { Lang } from '../words/lang.ts';
import { absolute, chartPath, pageAddress } from './address.ts';
import { chartPages, contextOfChart, type Placed } from './charts.ts';
import { publication } from './publication.ts';

interface Props {
  readonly lang: Lang;
  readonly placed: Placed;
}

/** The paths of a file that every chart has in every language. */
export const chartFilePaths = () =>
  chartPages().map(({ lang, placed }) => ({
    params: { locale: lang === 'vi' ? undefined : lang, chart: placed.chart.id },
    props: { lang, placed } satisfies Props,
  }));

export const chartFileOf = ({ lang, placed }: Props): ChartFile => ({
  context: contextOfChart(lang, placed),
  chart: placed.chart,
  address: absolute(pageAddress(lang, chartPath(placed.chart.id))),
  publication: publication(),
});

/** Answers a request for a chart's file. */
export const chartEndpoint =
  (make: (file: ChartFile) => string | Uint8Array<ArrayBuffer>) =>
  ({ props }: { readonly props: Props }): Response =>
    new Response(make(chartFileOf(props)));
