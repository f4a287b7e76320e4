import type { Qualifier } from '../schema/code-lists.ts';
import type { Quantity } from '../values/quantity.ts';

/**
 * Arithmetic on quantities of which some are only bounds.
 * A qualifier stands for what the true value may be: exact — the value; at-least — it or more; at-most — it or less;
 * about — nothing certain. Bounds that pull apart leave no result: `undefined`, never a number.
 */

const opposites = {
  exact: 'exact',
  'at-least': 'at-most',
  'at-most': 'at-least',
  about: 'about',
} as const satisfies Record<Qualifier, Qualifier>;

/** The qualifier of a result that grows with both terms. About combines with exact only: two guesses are no estimate. */
function together(a: Qualifier, b: Qualifier): Qualifier | undefined {
  if (a === 'exact') return b;
  if (b === 'exact') return a;
  return a === b && a !== 'about' ? a : undefined;
}

/** No floating noise: integers as they are, anything else to ten significant decimals. */
const tidy = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(10)));

function quantity(value: number, qualifier: Qualifier | undefined): Quantity | undefined {
  return qualifier === undefined ? undefined : { value: tidy(value), qualifier };
}

/** The sum of what was observed; of nothing observed, or of bounds that pull apart, `undefined`. */
export function sum(quantities: readonly Quantity[]): Quantity | undefined {
  const [first, ...rest] = quantities;
  if (first === undefined) return undefined;
  const value = quantities.reduce((total, term) => total + term.value, 0);
  return quantity(
    value,
    rest.reduce<Qualifier | undefined>((all, term) => all && together(all, term.qualifier), first.qualifier),
  );
}

export function difference(a: Quantity, b: Quantity): Quantity | undefined {
  return quantity(a.value - b.value, together(a.qualifier, opposites[b.qualifier]));
}

/** `per` × a ÷ b of two magnitudes (100 for a percentage). Of a negative one, or by nothing, there is none. */
export function ratio(a: Quantity, b: Quantity, per = 1): Quantity | undefined {
  if (a.value < 0 || b.value <= 0) return undefined;
  return quantity((per * a.value) / b.value, together(a.qualifier, opposites[b.qualifier]));
}

/** A quantity of which the source may have more elsewhere. */
export const orMore = (a: Quantity): Quantity | undefined => sum([a, { value: 0, qualifier: 'at-least' }]);

/** A bound is never ranked. */
export const isRankable = (a: Quantity): boolean => a.qualifier === 'exact';

const least = ({ value, qualifier }: Quantity): number =>
  qualifier === 'exact' || qualifier === 'at-least' ? value : -Infinity;

const most = ({ value, qualifier }: Quantity): number =>
  qualifier === 'exact' || qualifier === 'at-most' ? value : Infinity;

/** Whether a is greater whatever the true values are. Of an "about" nothing is sure. */
export const isSurelyGreater = (a: Quantity, b: Quantity): boolean => least(a) > most(b);

export const isSame = (a: Quantity, b: Quantity): boolean =>
  a.value === b.value && a.qualifier === b.qualifier;
