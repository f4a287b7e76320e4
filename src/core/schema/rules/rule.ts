import type { Named } from '../code-lists.ts';

/** What a check holds, as a short sentence that says how it should be. */
export const rule = (vi: string, en: string): Named => ({ vi, en });

export type Rules = Readonly<Record<string, Named>>;
