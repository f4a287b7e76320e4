import type { Understood } from './refused.ts';
import type { Sheet } from './sheet.ts';

/** What a file holds. */
export interface Contents {
  readonly sheets: readonly Sheet[];
  readonly understood: readonly Understood[];
}
