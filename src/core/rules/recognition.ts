import { cellKey } from '../figures/cell-key.ts';
import { derivedOf } from '../figures/derived-id.ts';
import type { Derived, Figure, Observation } from '../figures/figure.ts';
import type { Discrepancy } from '../figures/built-record.ts';
import type { Indicator } from '../figures/tables.ts';
import { isRankable, isSurelyGreater, ratio } from './bounds.ts';
import type { Quantity } from '../values/quantity.ts';

/**
 * Rates whose numerator and denominator `indicators.csv` names: the recognition rate is recognised ÷ registered of the same area,
 * period, basis, subject, origin, field and bloc. An award is nobody's numerator there, so it never becomes a rate.
 * `figures`: one a cell.
 */
export function ratiosFor(figures: readonly Figure[], indicators: readonly Indicator[]): readonly Derived[] {
  const cells = new Map(figures.map((figure) => [cellKey(figure), figure]));
  const rates = ratesByNumerator(indicators);
  return figures.flatMap((numerator) =>
    (rates.get(numerator.indicator) ?? []).flatMap((rate) => rateOf(rate, numerator, cells) ?? []),
  );
}

function ratesByNumerator(indicators: readonly Indicator[]): ReadonlyMap<string, readonly Indicator[]> {
  const rates = indicators.filter(({ numerator, denominator }) => numerator !== '' && denominator !== '');
  return Map.groupBy(rates, ({ numerator }) => numerator);
}

function rateOf(rate: Indicator, numerator: Figure, cells: ReadonlyMap<string, Figure>): Derived | undefined {
  const denominator = cells.get(cellKey({ ...numerator, indicator: rate.denominator }));
  if (denominator === undefined) return undefined;
  const quantity = ratio(numerator, denominator, rate.unit === 'percent' ? 100 : 1);
  if (quantity === undefined) return undefined;
  const of = { ...numerator, indicator: rate.indicator };
  return derivedOf({ method: 'ratio', of, quantity, unit: rate.unit, from: [numerator, denominator] });
}

/** Who counted or recognised: of a rate, its numerator's authority; of a sum, the one that all its parts share, else "". */
export function authorityOf(figure: Figure, figures: ReadonlyMap<string, Figure>): string {
  if (figure.kind === 'observation') return figure.authority;
  const from = figure.method === 'sum' ? figure.from : figure.from.slice(0, 1);
  const authorities = new Set(from.map((id) => authorityOf(found(figures, id), figures)));
  const [authority = ''] = authorities;
  return authorities.size === 1 ? authority : '';
}

function found(figures: ReadonlyMap<string, Figure>, id: string): Figure {
  const figure = figures.get(id);
  if (figure === undefined) throw new Error(`Figure "${id}" is not among those given.`);
  return figure;
}

/**
 * Printed rates that their own source's numerator and denominator do not give, at the precision printed: 36 of 42 is 85,7 and rounds
 * to 86, printed 85. `observations`: those of one source, one a cell.
 */
export function misprintedRates(
  observations: readonly Observation[],
  indicators: readonly Indicator[],
): readonly Discrepancy[] {
  const printed = new Map(observations.map((observation) => [cellKey(observation), observation]));
  return ratiosFor(observations, indicators).flatMap((rate) => {
    const rateAsPrinted = printed.get(cellKey(rate));
    if (rateAsPrinted === undefined || agrees(rateAsPrinted, rate)) return [];
    const { id: at, value } = rateAsPrinted;
    return [{ kind: 'printed-rate-differs', at, printed: value, computed: rate.value, from: rate.from }];
  });
}

function agrees(printed: Quantity, computed: Quantity): boolean {
  if (isRankable(printed) && isRankable(computed))
    return roundedLike(printed.value, computed.value) === printed.value;
  return !isSurelyGreater(printed, computed) && !isSurelyGreater(computed, printed);
}

function roundedLike(printed: number, computed: number): number {
  const scale = 10 ** (String(printed).split('.')[1]?.length ?? 0);
  return Math.round(computed * scale) / scale;
}
