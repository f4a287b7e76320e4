import { derivedOf } from '../figures/derived-id.ts';
import type { Derived, Observation } from '../figures/figure.ts';
import { unitOf } from '../schema/units.ts';
import { monthsOf, parsePeriod } from '../values/period.ts';
import { ratio } from './bounds.ts';

/**
 * The average per year of what was counted over a span longer than a year, both ends known: 2.707 over 37 months is 877,9 a year.
 * Not of a stock (it was not counted over the span), not of a rate, not of an open, unknown or single-year period.
 * The period stays the whole span; the unit is that of the count.
 */
export function perYear(observation: Observation, source: string): Derived | undefined {
  const months = averagedMonths(observation);
  const quantity =
    months === undefined ? undefined : ratio(observation, { value: months, qualifier: 'exact' }, 12);
  if (quantity === undefined) return undefined;
  return derivedOf({
    method: 'per-year',
    of: observation,
    quantity,
    unit: observation.unit,
    from: [observation],
    source,
  });
}

function averagedMonths({ basis, unit, period }: Observation): number | undefined {
  if (basis === 'stock' || !unitOf(unit).count) return undefined;
  const parsed = parsePeriod(period);
  if (parsed?.kind !== 'span') return undefined;
  const months = monthsOf(parsed);
  return months !== undefined && months > 12 ? months : undefined;
}
