import { inEachOf } from '../words/localized.ts';
import type { Localized } from '../words/lang.ts';

/** What a column holds, where its title does not say it; the same column means the same in every table. */
export const descriptions: Readonly<Record<string, Localized>> = inEachOf(
  (words) => words.schema.descriptions,
);
