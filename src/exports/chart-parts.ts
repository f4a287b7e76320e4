import { dataOf, type Chart } from '../charts/chart.ts';
import { indicatorOf, originsOf, sourceOf, type Context } from '../charts/context.ts';
import { versionOf } from '../charts/version.ts';
import type { Figure, Indicator, Source } from '../record/types.ts';
import { formatDate } from '../values/format.ts';
import type { Publication } from './publication.ts';

/** A chart as a file: what it is made from, and where it stands. */
export interface ChartFile {
  readonly context: Context;
  readonly chart: Chart;
  /** Of the chart's page. */
  readonly address: string;
  readonly publication: Publication;
}

export const figuresOf = ({ panels }: Chart): readonly Figure[] =>
  panels.flatMap(dataOf).map(({ figure }) => figure);

/** Whose figures a chart shows, and who says where a method changed; each document once. */
export function sourcesOf(context: Context, chart: Chart): readonly Source[] {
  const printed = figuresOf(chart).flatMap((figure) => originsOf(context, figure));
  const breaks = chart.panels.flatMap((panel) => (panel.kind === 'lines' ? panel.breaks : []));
  return [...new Set([...printed, ...breaks].map(({ source }) => source))].map((key) =>
    sourceOf(context, key),
  );
}

/** The measures that a chart shows, each once. */
export const indicatorsOf = (context: Context, chart: Chart): readonly Indicator[] =>
  [...new Set(figuresOf(chart).map(({ indicator }) => indicator))].map((key) => indicatorOf(context, key));

/** "bản 1, ngày 22/11/2026": the release in which a figure of the chart changed last. */
export function chartVersionText(context: Context, chart: Chart): string {
  const { release, date } = versionOf(context, figuresOf(chart));
  return context.words.site.version(String(release), date === '' ? '' : formatDate(date, context.lang));
}
