import type { Quantity } from '../values/quantity.ts';
import type { Correction } from './tables.ts';

/** What a release says of one figure. */
export interface Printed extends Quantity {
  readonly printed: string;
}

/** One row of the history: what the figure is from this release on; nothing when it was withdrawn. */
export interface LogEntry extends Correction {
  readonly release: number;
  readonly after: Printed | undefined;
}

interface ChangeBase extends Correction {
  /** The release that brought it; one more than the last for what is not yet released. */
  readonly release: number;
}
export type Change =
  | (ChangeBase & { readonly kind: 'added'; readonly after: Printed })
  | (ChangeBase & { readonly kind: 'changed'; readonly before: Printed; readonly after: Printed })
  | (ChangeBase & { readonly kind: 'withdrawn'; readonly before: Printed });
