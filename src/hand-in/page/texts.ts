import { formatNumber } from '../../core/values/format.ts';
import { checkPage as english } from '../../core/words/en/check-page.ts';
import type { Lang } from '../../core/words/lang.ts';
import { checkPage as vietnamese } from '../../core/words/vi/check-page.ts';

/** The words of the page, in the language that it is in. */
export const lang: Lang = document.documentElement.lang === 'en' ? 'en' : 'vi';
export const words = lang === 'en' ? english : vietnamese;
export const count = (number: number): string => formatNumber(number, lang);
