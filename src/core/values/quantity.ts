import type { Qualifier } from '../schema/code-lists.ts';

/** A number and how sure it is: `{ value: 1100, qualifier: 'at-least' }` is "hơn 1.100". */
export interface Quantity {
  readonly value: number;
  readonly qualifier: Qualifier;
}
