import type { Derived, Observation } from '../../figures/figure.ts';
import { parsePeriod } from '../../values/period.ts';
import type { SpanDatum } from '../chart.ts';
import { amountText, derivedFrom, periodText, type Context } from '../../reading/context.ts';
import { datumOf } from './datum.ts';

/** A count over the time that it counts; one over several years stands as high as its average per year. */
export function spanOf(context: Context, count: Observation): SpanDatum {
  const [average] = derivedFrom(context, 'per-year', count);
  const { start = '', end = '' } = parsePeriod(count.period) ?? {};
  const label = periodText(context, count.period);
  const told = average && datumOf(context, average, { label: context.words.charts.periods.averageOf(label) });
  return {
    ...datumOf(context, count, { label, text: textOf(context, count, average) }),
    start,
    end,
    height: average ?? count,
    ...(told === undefined ? {} : { told }),
  };
}

function textOf(context: Context, count: Observation, average: Derived | undefined): string {
  const total = amountText(context, count);
  if (average === undefined) return total;
  const { periods, per } = context.words.charts;
  return periods.average(total, per(amountText(context, average)));
}
