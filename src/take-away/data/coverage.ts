import type { ProvinceRecord } from '../../core/figures/built-record.ts';
import { parsePeriod } from '../../core/values/period.ts';

/** The ISO days between which the figures lie, as `2012-01-01/2025-12-31`; figures without a year say nothing of it. */
export function temporalCoverage(provinces: readonly ProvinceRecord[]): string {
  const periods = provinces
    .flatMap(({ observations }) => observations.map(({ period }) => period))
    .flatMap((period) => parsePeriod(period) ?? []);
  const starts = periods.flatMap(({ start }) => start ?? []).sort();
  const ends = periods.flatMap(({ end }) => end ?? []).sort();
  return [starts[0] ?? '..', ends.at(-1) ?? '..'].join('/');
}
