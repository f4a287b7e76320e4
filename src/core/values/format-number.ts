import type { Qualifier } from '../schema/code-lists.ts';
import { localeOf, type Lang } from '../words/lang.ts';

/** The one place that turns numbers into text; what has a unit or a date in it is put together in `format.ts`. */

/** A bound that is rounded must stay true: "at least" may only lose, "at most" may only gain. */
const roundings = {
  exact: 'halfExpand',
  about: 'halfExpand',
  'at-least': 'floor',
  'at-most': 'ceil',
} as const satisfies Record<Qualifier, string>;
/** More than any source prints, few enough to hide that 0.1 + 0.2 is 0.30000000000000004. */
export const allDecimals = 12;

export interface NumberStyle {
  /** At most so many decimals; without it as many as the value has. */
  readonly decimals?: number;
  /** At least so many: 24.95 with one decimal is "25,0", not "25". */
  readonly leastDecimals?: number;
  /** Which way a number that must be shortened goes. */
  readonly qualifier?: Qualifier;
}

export function formatNumber(
  value: number,
  lang: Lang,
  { decimals = allDecimals, leastDecimals = 0, qualifier = 'exact' }: NumberStyle = {},
): string {
  return formatterOf(lang, leastDecimals, decimals, qualifier).format(withoutNoise(value));
}

const formatters = new Map<string, Intl.NumberFormat>();

/** Making a formatter costs a thousand times what using it does. */
function formatterOf(lang: Lang, least: number, most: number, qualifier: Qualifier): Intl.NumberFormat {
  const key = [lang, least, most, qualifier].join(' ');
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const formatter = new Intl.NumberFormat(localeOf(lang), {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
    roundingMode: roundings[qualifier],
    signDisplay: 'negative',
  });
  formatters.set(key, formatter);
  return formatter;
}

/** Fifteen digits are what a computation in doubles keeps: 40.599999999999994 is 40.6 before it is rounded down. */
const withoutNoise = (value: number): number => Number(value.toPrecision(15));

const plainly = new Intl.NumberFormat('en-US', {
  useGrouping: false,
  maximumFractionDigits: 20,
  signDisplay: 'negative',
});

/** Text for a CSV, which `parseNumber` reads back: "1.234" is written "1.2340". */
export function formatPlain(value: number): string {
  const text = plainly.format(value);
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text;
}

/** The size of a file, to two digits: "12 kB", "79 byte". */
export const formatBytes = (bytes: number, lang: Lang): string =>
  new Intl.NumberFormat(localeOf(lang), {
    style: 'unit',
    unit: bytes < 1000 ? 'byte' : 'kilobyte',
    maximumSignificantDigits: 2,
  }).format(bytes < 1000 ? bytes : bytes / 1000);
