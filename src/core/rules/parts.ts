import type { MissingReason } from '../values/missing.ts';
import type { Quantity } from '../values/quantity.ts';
import { difference, isSurelyGreater, sum } from './bounds.ts';

/**
 * What printed parts leave of their printed total.
 * complete: nothing; undivided: a quantity that the source divided among no part, never given to one; contradiction: parts and
 * total cannot both be right; unknown: the bounds leave it open.
 */
export type Remainder =
  | { readonly state: 'complete' }
  | { readonly state: 'undivided'; readonly quantity: Quantity }
  | { readonly state: 'contradiction'; readonly computed: Quantity }
  | { readonly state: 'unknown'; readonly missing: MissingReason };

/** `exhaustive`: no other part can exist (collective and individual), so the parts must make the total. */
export function remainder(total: Quantity, parts: readonly Quantity[], exhaustive = false): Remainder {
  if (parts.length === 0) return left({ value: total.value, qualifier: total.qualifier });
  const computed = sum(parts);
  if (computed === undefined) return { state: 'unknown', missing: 'bounds-pull-apart' };
  if (contradicts(total, computed, exhaustive)) return { state: 'contradiction', computed };
  return exhaustive ? { state: 'complete' } : left(difference(total, computed));
}

const contradicts = (total: Quantity, computed: Quantity, exhaustive: boolean): boolean =>
  isSurelyGreater(computed, total) || (exhaustive && isSurelyGreater(total, computed));

function left(rest: Quantity | undefined): Remainder {
  if (rest === undefined) return { state: 'unknown', missing: 'bounds-pull-apart' };
  if (rest.value > 0) return { state: 'undivided', quantity: rest };
  const nothing = rest.value === 0 && (rest.qualifier === 'exact' || rest.qualifier === 'at-most');
  return nothing ? { state: 'complete' } : { state: 'unknown', missing: 'not-broken-down' };
}
