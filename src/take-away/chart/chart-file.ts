import { figuresOf, type Chart } from '../../core/charts/chart.ts';
import { indicatorOf, type Context } from '../../core/reading/context.ts';
import { versionOfChart } from '../../core/charts/version-of-chart.ts';
import { versionText } from '../../core/reading/version.ts';
import type { Indicator } from '../../core/figures/tables.ts';
import type { Publication } from '../data/publication.ts';

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
