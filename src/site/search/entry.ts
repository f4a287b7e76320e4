import type { Words } from '../../core/words/shape.ts';

export type Kind = keyof Words['search']['kinds'];

/** One thing that can be looked up. */
export interface Entry {
  readonly kind: Kind;
  readonly name: string;
  /** Its name where it stands in order of letters, if another: "Bắc Kạn, thành phố". */
  readonly heading?: string;
  /** What tells it from others of its name. */
  readonly line: string;
  /** Below the language: `nguon/`. */
  readonly path: string;
  /** What it is found by besides its name and line: a definition, its key in the record, the labels of a chart. */
  readonly text: string;
}
