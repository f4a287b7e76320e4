import { chartPages, contextOfChart, type Placed } from './charts.ts';
import type { Lang } from '../words/lang.ts';

/** What a file of a chart is made from. */
export interface ChartFileProps {
  readonly lang: Lang;
  readonly placed: Placed;
}

/** The paths of one kind of file of every chart, in every language. */
export const chartFilePaths = () =>
  chartPages().map(({ lang, placed }) => ({
    params: { locale: lang === 'vi' ? undefined : lang, chart: placed.chart.id },
    props: { lang, placed } satisfies ChartFileProps,
  }));

export const chartOf = ({ lang, placed }: ChartFileProps) => ({
  chart: placed.chart,
  context: contextOfChart(lang, placed),
});

/** The files of a chart, in the order in which they are offered, with the end of their names. */
export const chartFormats = {
  png: '.png',
  upright: '-doc.png',
  svg: '.svg',
  xlsx: '.xlsx',
  csv: '.csv',
  json: '.json',
} as const;
export type ChartFormat = keyof typeof chartFormats;

export const chartFilePath = (chart: string, format: ChartFormat): string =>
  `bieu-do/${chart}${chartFormats[format]}`;
