import { en } from './en/index.ts';
import type { Lang } from './lang.ts';
import type { Words } from './shape.ts';
import { vi } from './vi/index.ts';

const catalogues: Readonly<Record<Lang, Words>> = { vi, en };

export const wordsIn = (lang: Lang): Words => catalogues[lang];
