import type { Observation } from '../../figures/figure.ts';
import { isRankable } from '../../rules/bounds.ts';
import type { LinePanel, LineSeries } from '../chart.ts';
import { periodText, type Context } from '../../reading/context.ts';
import { isSome, isWhole, mapped } from '../parts/figures.ts';
import { linesOf, pointOf, seriesOf } from '../parts/series.ts';

/** From the top of the picture down, each with its name in the words of the chart. */
const lines = [
  ['sipas-highest', 'highest'],
  ['sipas-average', 'average'],
  ['sipas-lowest', 'lowest'],
] as const;

/** A bound ("gần 81%") has no place on a line. */
const isOf = (indicator: string) => (figure: Observation) =>
  figure.indicator === indicator && figure.period !== '' && isRankable(figure) && isWhole(figure);

/** What is told of the national index for the whole country. */
export const countryFigures = ({ country }: Context): readonly Observation[] =>
  lines.flatMap(([indicator]) => country?.observations.filter(isOf(indicator)) ?? []);

/** The country's own value and the two ends of the provinces: another level, so an axis of its own over the same years. */
export function countryPanels(context: Context, domain: LinePanel['domain']): readonly LinePanel[] {
  const words = context.words.charts.satisfaction;
  const figures = countryFigures(context);
  const series = lines.flatMap(([indicator, name]): LineSeries[] => {
    const own = figures.filter(isOf(indicator));
    if (!isSome(own)) return [];
    const points = mapped(own, (figure) => ({
      ...pointOf(context, figure),
      label: `${words[name]}, ${periodText(context, figure.period)}`,
    }));
    return [seriesOf(context, words[name], points)];
  });
  return isSome(series) ? [linesOf(context, series, domain, { heading: words.countryHeading })] : [];
}
