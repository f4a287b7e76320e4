import type { Localized } from '../../core/words/lang.ts';

/** What is to be written into a column of a form, in at most 255 characters, and how that looks. */
export interface Guidance {
  readonly text: Localized;
  /** As officers write it. */
  readonly examples: readonly string[];
}

export type ColumnGuidance = Readonly<Record<string, Guidance>>;

export const asked = (text: Localized, ...examples: readonly string[]): Guidance => ({
  text,
  examples,
});
