import type { Derived, Observation } from '../../figures/figure.ts';
import { formatNumber } from '../../values/format-number.ts';
import {
  areaName,
  indicatorName,
  originsOf,
  periodText,
  quantityText,
  type Context,
} from '../../reading/context.ts';
import { rateIndicator } from './rates.ts';

/** What a rate is computed from, by its name, place and period: what is to be added to a count is to be added to the rate. */
export const countsOf = (
  context: Context,
  rate: Derived,
): readonly { readonly label: string; readonly figure: Observation }[] =>
  originsOf(context, rate).map((figure) => ({
    label: [
      areaName(context, figure.area),
      indicatorName(context, figure.indicator),
      periodText(context, figure.period),
    ].join(', '),
    figure,
  }));

/** One rate by its name; of several how many, for they are of different places and periods and make no range. */
export function titleOf(context: Context, rates: readonly Derived[]): string {
  const words = context.words.charts.recognition;
  const exact = rates.filter(
    ({ indicator, qualifier }) => indicator === rateIndicator && qualifier === 'exact',
  );
  const places = new Set(exact.map(({ area }) => area)).size;
  const [first] = exact;
  if (first === undefined) return words.themeUnsure;
  if (places > 1) return words.theme(formatNumber(places, context.lang));
  return words.themeAlone(
    quantityText(context, first),
    areaName(context, first.area),
    periodText(context, first.period),
  );
}
