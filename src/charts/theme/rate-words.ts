import type { Derived, Observation } from '../../record/types.ts';
import { formatNumber } from '../../values/format.ts';
import { areaName, indicatorName, originsOf, periodText, quantityText, type Context } from '../context.ts';
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

/** One rate by its name; several by both ends, for they are of different places and periods. */
export function titleOf(context: Context, rates: readonly Derived[]): string {
  const words = context.words.charts.recognition;
  const exact = rates.filter(
    ({ indicator, qualifier }) => indicator === rateIndicator && qualifier === 'exact',
  );
  const [least, ...others] = exact.toSorted((a, b) => a.value - b.value);
  if (least === undefined) return words.themeUnsure;
  const most = others.at(-1);
  if (most !== undefined)
    return words.theme(
      formatNumber(new Set(exact.map(({ area }) => area)).size, context.lang),
      quantityText(context, least),
      quantityText(context, most),
    );
  return words.themeAlone(
    quantityText(context, least),
    areaName(context, least.area),
    periodText(context, least.period),
  );
}
