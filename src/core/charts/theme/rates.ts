import type { Derived, Figure } from '../../figures/figure.ts';
import type { ProvinceRecord } from '../../figures/built-record.ts';
import { areaName, indicatorOf, type Context } from '../../reading/context.ts';
import { byMethod, isWhole, latestOfEach } from '../parts/figures.ts';

export const rateIndicator = 'recognition-rate';

/** The latest of each area, on the widest count that it has: what was registered or built, not what was eligible. */
export function ratesOf(context: Context): readonly Derived[] {
  const numerators = new Set(context.reference.indicators.map(({ numerator }) => numerator));
  const isWidest = ({ indicator }: Derived) => {
    const { numerator, denominator } = indicatorOf(context, indicator);
    const isOfModels = indicatorOf(context, numerator).unit === 'model';
    return isOfModels && !numerators.has(denominator) && indicator !== `${rateIndicator}-eligible`;
  };
  const rates = context.provinces.flatMap((province) => byMethod(province, 'ratio')).filter(isWhole);
  return latestOfEach(rates.filter(isWidest), ({ area, indicator, basis }) =>
    [area, indicator, basis].join('|'),
  );
}

/** Provinces that have figures but no recognition rate, each with its reason. */
export const withoutRate = (context: Context, rates: readonly Figure[]): readonly string[] =>
  context.provinces
    .filter(({ province }) => !hasOwn(rates, province, rateIndicator))
    .map((record) => reasonOf(context, record, rates)(areaName(context, record.province)));

const hasOwn = (figures: readonly Figure[], province: string, indicator: string): boolean =>
  figures.some((figure) => figure.area === province && figure.indicator === indicator && isWhole(figure));

function reasonOf(context: Context, { province, observations }: ProvinceRecord, rates: readonly Figure[]) {
  const words = context.words.charts.recognition;
  if (hasOwn(observations, province, 'models-recognised')) return words.unmatched;
  if (rates.some(({ area }) => area === province)) return words.lumped;
  const hasAwards = observations.some(({ area, unit }) => area === province && unit === 'award');
  return hasAwards ? words.awardsOnly : words.none;
}
