import { en } from './en/index.ts';
import type { Lang } from './lang.ts';
import { vi } from './vi/index.ts';

/** Every word of the site in one language. The Vietnamese catalogue comes first; the English one has its shape. */
export type Words = typeof vi;

const catalogues: Readonly<Record<Lang, Words>> = { vi, en };

export const wordsIn = (lang: Lang): Words => catalogues[lang];
