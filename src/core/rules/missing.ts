import type { MissingReason } from '../values/missing.ts';

/** What a page shows where a figure is expected: the figure, or the word for why there is none. Never a blank, never 0. */
export type Observed<T> = { readonly figure: T } | { readonly missing: MissingReason };

export const isObserved = <T>(observed: Observed<T>): observed is { readonly figure: T } =>
  'figure' in observed;

/** A result that bounds pulling apart may have left without a number. */
export const unlessApart = <T>(result: T | undefined): Observed<T> =>
  result === undefined ? { missing: 'bounds-pull-apart' } : { figure: result };
