import { formatNumber } from '../../../core/values/format-number.ts';
import type { Lang } from '../../../core/words/lang.ts';

/** A number that can be read in one way only: decimals as the language writes them, and nothing between thousands. */
export const singleNumber = (value: number, lang: Lang): string =>
  Number.isInteger(value) ? String(value) : formatNumber(value, lang);
