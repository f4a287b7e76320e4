import type { Named } from '../../core/schema/code-lists.ts';

/** What is to be written into a column of a form, in at most 255 characters, and how that looks. */
export interface Guidance {
  readonly text: Named;
  /** As officers write it. */
  readonly examples: readonly string[];
}

export type ColumnGuidance = Readonly<Record<string, Guidance>>;

export const asked = (vi: string, en: string, ...examples: readonly string[]): Guidance => ({
  text: { vi, en },
  examples,
});
