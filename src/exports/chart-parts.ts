import { figuresOf, type Chart } from '../charts/chart.ts';
import { indicatorOf, type Context } from '../charts/context.ts';
import { versionOfChart, versionText } from '../charts/version.ts';
import type { Indicator } from '../record/types.ts';
import type { Publication } from './publication.ts';

/** A chart as a file: what it is made from, and where it stands. */
export interface ChartFile {
  readonly context: Context;
  readonly chart: Chart;
  /** Of the chart's page. */
  readonly address: string;
  readonly publication: Publication;
}

/** The measures that a chart shows, each once. */
export const indicatorsOf = (context: Context, chart: Chart): readonly Indicator[] =>
  [...new Set(figuresOf(chart).map(({ indicator }) => indicator))].map((key) => indicatorOf(context, key));

/** The release in which a figure of the chart changed last, in words. */
export const chartVersionText = (context: Context, chart: Chart): string =>
  versionText(context.lang, versionOfChart(context, chart));
