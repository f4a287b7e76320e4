import type { Derived, Observation } from './figure.ts';
import type { Change } from './history.ts';
import type { Reference } from './tables.ts';

/** Something about printed parts and totals, or a printed rate, that a reader must be told. */
export interface Discrepancy {
  readonly kind: 'parts-differ-from-total' | 'printed-rate-differs';
  /** The figure beside which it is told. */
  readonly at: string;
  readonly printed: number;
  readonly computed: number;
  readonly from: readonly string[];
}

/** One province's figures with its units: the partition in which all work is divided. */
export interface ProvinceRecord {
  readonly province: string;
  readonly observations: readonly Observation[];
  readonly derived: readonly Derived[];
  readonly discrepancies: readonly Discrepancy[];
  /** The history of its figures, oldest release first, with what is not yet released at the end. */
  readonly changes: readonly Change[];
}

export interface BuiltRecord {
  readonly reference: Reference;
  /** Those that have figures, in the order of their keys. */
  readonly provinces: readonly ProvinceRecord[];
  /** Those whose figures were all withdrawn: nothing is left of them but their history. */
  readonly departed: readonly ProvinceRecord[];
}
