import { absolute, chartPath, pageAddress } from '../../core/address/address.ts';
import type { Chart } from '../../core/charts/chart.ts';
import type { Context } from '../../core/reading/context.ts';
import type { ReleasedChart } from '../../core/figures/tables.ts';
import { localeIn, langs, type Lang } from '../../core/words/lang.ts';
import type { ChartFile } from '../../take-away/chart/chart-file.ts';
import type { Content, Format } from '../../take-away/chart/format.ts';
import { withdrawnCharts } from '../changes/changes.ts';
import { chartPages, contextOfChart, type Placed } from '../record/charts.ts';
import { publication } from '../record/publication.ts';
import { withdrawnPoster } from './card.ts';
import { isPicture } from './formats.ts';
import { studio } from './studio.ts';

/** What a file of a chart is made from. */
export interface ChartFileProps {
  readonly lang: Lang;
  readonly placed: Placed;
}

/** The paths of one kind of file of every chart, in every language. */
export const chartFilePaths = () =>
  chartPages().map(({ lang, placed }) => ({
    params: { locale: localeIn(lang), chart: placed.chart.id },
    props: { lang, placed } satisfies ChartFileProps,
  }));

/** Charts that are made no more keep the addresses by which others show them. */
export interface WithdrawnFileProps {
  readonly lang: Lang;
  readonly released: ReleasedChart;
}
const withdrawnFilePaths = () =>
  langs.flatMap((lang) =>
    withdrawnCharts(lang).map((released) => ({
      params: { locale: localeIn(lang), chart: released.chart },
      props: { lang, released } satisfies WithdrawnFileProps,
    })),
  );

export const picturePaths = () => [...chartFilePaths(), ...withdrawnFilePaths()];

/** The paths of the files of every chart in a format, in every language. */
export const formatPaths = (format: Format) => (isPicture(format) ? picturePaths() : chartFilePaths());

/** The content of one of them. */
export function contentIn(
  format: Format,
  props: ChartFileProps | WithdrawnFileProps,
): Content | Promise<Content> {
  if (!('released' in props)) return format.content(chartFileOf(props), studio);
  if (!isPicture(format)) throw new Error(`A withdrawn chart has no file "${format.ending}".`);
  return format.ofPoster(withdrawnPoster(props.lang, props.released), studio);
}

export const chartFileOf = ({ lang, placed }: ChartFileProps): ChartFile =>
  chartFileIn(contextOfChart(lang, placed), placed.chart);

export const chartFileIn = (context: Context, chart: Chart): ChartFile => ({
  context,
  chart,
  address: absolute(pageAddress(context.lang, chartPath(chart.id))),
  publication: publication(),
});
