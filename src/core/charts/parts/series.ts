import type { Figure } from '../../figures/figure.ts';
import { breakYear, breakYears, segments } from '../../rules/breaks.ts';
import type { LinePanel, LinePoint, LineSeries } from '../chart.ts';
import {
  amountText,
  endOf,
  indicatorName,
  periodText,
  quantityText,
  type Context,
} from '../../reading/context.ts';
import { datumOf } from './datum.ts';
import type { Some } from './figures.ts';

/** One indicator over years: points, what a line may join, and where the method changes. */

const yearOf = ({ period }: Figure): number => Number(endOf(period).slice(0, 4));

/** The years that a set of figures covers, and on to the next break of their series, so that the reader sees where it ends. */
export function yearsFrom({ reference }: Context, figures: readonly Figure[]): [number, number] {
  const years = figures.map(yearOf).filter((year) => year > 0);
  const indicators = [...new Set(figures.map(({ indicator }) => indicator))];
  const breaks = indicators.flatMap((indicator) => breakYears(indicator, reference.breaks));
  return [Math.min(...years), Math.max(...years, ...breaks)];
}

export function pointOf(context: Context, figure: Figure): LinePoint {
  const label = `${indicatorName(context, figure.indicator)}, ${periodText(context, figure.period)}`;
  const text = figure.unit === 'rank' ? amountText(context, figure) : quantityText(context, figure);
  return {
    ...datumOf(context, figure, { label, text, hollow: figure.kind === 'derived' }),
    year: yearOf(figure),
  };
}

/** Points in the order of years; a line joins consecutive ones with no break between them. */
export function seriesOf({ reference }: Context, label: string, points: Some<LinePoint>): LineSeries {
  const inOrder = points.toSorted((a, b) => a.year - b.year);
  const breaks = breakYears(points[0].figure.indicator, reference.breaks);
  return { label, points: inOrder, segments: segments(inOrder, breaks) };
}

type Said = Partial<Pick<LinePanel, 'heading' | 'caption' | 'targets'>>;

/** Series of one indicator on one axis. */
export function linesOf(
  context: Context,
  series: Some<LineSeries>,
  domain: readonly [number, number],
  said: Said = {},
): LinePanel {
  const [{ points }] = series;
  const [first] = points;
  if (first === undefined) throw new Error('A series has points.');
  const { indicator, unit } = first.figure;
  return {
    kind: 'lines',
    heading: '',
    caption: '',
    unit,
    domain,
    series,
    breaks: breaksIn(context, indicator, domain),
    targets: [],
    reverse: unit === 'rank',
    ...said,
  };
}

/** The breaks of an indicator inside the years drawn. */
const breaksIn = (
  { reference, words }: Context,
  indicator: string,
  [from, to]: readonly [number, number],
): LinePanel['breaks'] =>
  reference.breaks
    .filter((each) => each.indicator === indicator)
    .map((each) => ({ year: breakYear(each), source: each.source }))
    .filter(({ year }) => year > from && year <= to)
    .map(({ year, source }) => ({ year, source, label: `${year}: ${words.charts.satisfaction.break}` }));
