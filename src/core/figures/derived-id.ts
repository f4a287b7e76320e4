import type { UnitCode } from '../schema/units.ts';
import type { Quantity } from '../values/quantity.ts';
import { figureId } from '../values/key.ts';
import { dimensionsOf } from './cell-key.ts';
import type { Derived, Dimensions, Method } from './figure.ts';

/** What makes one derived figure another than its neighbours of the same method and dimensions. */
export interface Distinction {
  /** The dimension whose parts are shared out, summed or left over; for a rank, the year it was reckoned from. */
  readonly by?: string;
  /** The source, where the computation stays within one. */
  readonly source?: string;
}

/**
 * `share.field.` + the name of the figure + `.` + the source: readable, stable as long as the figure is what it is, and unique, for
 * within one source a figure has one share of each whole. What is computed across sources carries none.
 */
const derivedId = (
  method: Method,
  dimensions: Dimensions,
  { by = '', source = '' }: Distinction = {},
): string => [method, by, figureId(dimensions), source].filter((part) => part !== '').join('.');

export interface Computation extends Distinction {
  readonly method: Method;
  readonly of: Dimensions;
  readonly quantity: Quantity;
  readonly unit: UnitCode;
  /** Figures in the order of the computation. */
  readonly from: readonly { readonly id: string }[];
}

export const derivedOf = ({ method, of, quantity, unit, from, ...distinction }: Computation): Derived => ({
  kind: 'derived',
  id: derivedId(method, of, distinction),
  ...dimensionsOf(of),
  value: quantity.value,
  qualifier: quantity.qualifier,
  unit,
  method,
  from: from.map(({ id }) => id),
});
