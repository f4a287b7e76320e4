import { codeList } from '../schema/code-lists.ts';
import type { Basis, Origin, Subject } from '../schema/code-lists.ts';
import type { UnitCode } from '../schema/units.ts';
import type { Quantity } from '../values/quantity.ts';

/** Which figure it is. A blank dimension means "all". */
export interface Dimensions {
  readonly area: string;
  /** EDTF; blank when the document gives no year. */
  readonly period: string;
  readonly indicator: string;
  /** The field as the source calls it. */
  readonly field: string;
  readonly subject: Subject | '';
  readonly origin: Origin | '';
  readonly bloc: string;
  readonly basis: Basis;
}

/** One printed figure. */
export interface Observation extends Dimensions, Quantity {
  readonly kind: 'observation';
  readonly id: string;
  readonly unit: UnitCode;
  readonly printed: string;
  readonly source: string;
  readonly locator: string;
  readonly authority: string;
  readonly note: string;
}

export const methods = codeList(
  ['ratio', 'harmonised-share', 'share', 'sum', 'remainder', 'rank-from-change', 'per-year'],
  ({ codes }) => codes.methods,
);
export type Method = keyof typeof methods;

/** One computed figure, with the ids of what it was computed from, in the order of the computation. */
export interface Derived extends Dimensions, Quantity {
  readonly kind: 'derived';
  readonly id: string;
  readonly unit: UnitCode;
  readonly method: Method;
  readonly from: readonly string[];
}

export type Figure = Observation | Derived;
