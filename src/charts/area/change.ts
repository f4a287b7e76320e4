import type { Observation, ProvinceRecord } from '../../record/types.ts';
import { formatQuantity } from '../../values/format.ts';
import { slug } from '../../values/key.ts';
import type { Chart } from '../chart.ts';
import { notesOf } from '../notes.ts';
import {
  areaName,
  datumOf,
  doesNotSay,
  endOf,
  groupBy,
  indicatorName,
  indicatorOf,
  isWhole,
  periodText,
  type Context,
} from '../context.ts';

/** A rate of the background (poverty) at its first and last date. Two dates are two bars: nothing is known in between. */
export function changeCharts(context: Context, province: ProvinceRecord): readonly Chart[] {
  const rates = province.observations.filter((figure) => {
    const { role, unit } = indicatorOf(context, figure.indicator);
    return role === 'context' && unit === 'percent' && isWhole(figure) && figure.qualifier === 'exact';
  });
  return groupBy(rates, ({ area, indicator }) => `${area}|${indicator}`)
    .filter((series) => series.length > 1)
    .map((series) =>
      chartOf(
        context,
        [...series].sort((a, b) => endOf(a.period).localeCompare(endOf(b.period))),
      ),
    );
}

function chartOf(context: Context, series: readonly Observation[]): Chart {
  const [first, last] = [series[0], series.at(-1)];
  if (first === undefined || last === undefined) throw new Error('A change has two ends.');
  const words = context.words.charts.change;
  const say = (figure: Observation) => formatQuantity(figure, figure.unit, context.lang);
  const title = last.value < first.value ? words.title : words.titleUp;
  return {
    id: `${slug(indicatorOf(context, first.indicator).name)}-${first.area}`,
    theme: 'context',
    area: first.area,
    title: title(
      indicatorName(context, first.indicator),
      say(first),
      say(last),
      areaName(context, first.area),
    ),
    subtitle: words.subtitle(periodText(context, first.period), periodText(context, last.period)),
    panels: [
      {
        kind: 'bars',
        heading: '',
        caption: '',
        unit: first.unit,
        rows: [first, last].map((figure) => ({
          label: periodText(context, figure.period),
          data: [datumOf(context, figure, { label: periodText(context, figure.period), tone: 'third' })],
        })),
      },
    ],
    refusals: [words.gap],
    notes: notesOf([first, last].map((figure) => ({ label: periodText(context, figure.period), figure }))),
    doesNotSay: doesNotSay(context, first.indicator),
  };
}
