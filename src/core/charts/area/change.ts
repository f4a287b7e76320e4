import type { Observation } from '../../figures/figure.ts';
import type { ProvinceRecord } from '../../figures/built-record.ts';
import { slug } from '../../values/key.ts';
import type { Chart } from '../chart.ts';
import {
  areaName,
  doesNotSay,
  endOf,
  indicatorName,
  indicatorOf,
  listed,
  periodText,
  quantityText,
  type Context,
} from '../../reading/context.ts';
import { barsOf, rowOf } from '../parts/datum.ts';
import { byEnd, groups, isWhole, sorted, type Some } from '../parts/figures.ts';
import { notesOf } from '../parts/notes.ts';

/** A rate of the background (poverty) at its dates. Dates are bars: nothing is known in between. */
export function changeCharts(context: Context, province: ProvinceRecord): readonly Chart[] {
  const rates = province.observations.filter((figure) => {
    const { role, unit } = indicatorOf(context, figure.indicator);
    return role === 'context' && unit === 'percent' && isWhole(figure) && figure.qualifier === 'exact';
  });
  return groups(rates, ({ area, indicator, basis }) => [area, indicator, basis].join('|'))
    .filter(({ length }) => length > 1)
    .map((series) => chartOf(context, sorted(series, byEnd)));
}

function chartOf(context: Context, series: Some<Observation>): Chart {
  const [first] = series;
  const words = context.words.charts.change;
  const dates = series.map((figure) => ({ label: periodText(context, figure.period), figure }));
  return {
    id: `${slug(indicatorOf(context, first.indicator).name)}-${first.area}`,
    theme: 'context',
    area: first.area,
    title: titleOf(context, series),
    subtitle: words.subtitle(
      listed(
        context,
        dates.map(({ label }) => label),
      ),
    ),
    panels: [
      barsOf(
        first.unit,
        dates.map(({ label, figure }) => rowOf(context, figure, label, { tone: 'third' })),
      ),
    ],
    refusals: hasGap(series) ? [words.gap] : [],
    notes: notesOf(dates),
    doesNotSay: doesNotSay(context, first.indicator),
  };
}

/** Whether a year lies between two dates of which nothing is known. */
function hasGap(series: Some<Observation>): boolean {
  const years = series.map(({ period }) => Number(endOf(period).slice(0, 4)));
  return years.some((year, index) => index > 0 && year > (years[index - 1] ?? year) + 1);
}

/** Only what the source gives: whether the two were measured alike it does not say. */
function titleOf(context: Context, series: Some<Observation>): string {
  const words = context.words.charts.change;
  const [first, last] = [series[0], series.at(-1) ?? series[0]];
  const said = [first, last].map((figure) =>
    words.at(quantityText(context, figure), periodText(context, figure.period)),
  );
  return words.title(
    indicatorName(context, first.indicator),
    listed(context, said),
    areaName(context, first.area),
  );
}
