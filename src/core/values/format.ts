import type { Qualifier } from '../schema/code-lists.ts';
import { qualifiers } from '../schema/code-lists.ts';
import { unitOf, type UnitCode } from '../schema/units.ts';
import type { Lang } from '../words/lang.ts';
import type { Quantity } from './quantity.ts';

/** The one place that turns numbers and dates into text. */

const locales = { vi: 'vi-VN', en: 'en-GB' } as const satisfies Record<Lang, string>;
const marks: Readonly<Record<Qualifier, string>> = {
  exact: '',
  'at-least': '≥ ',
  'at-most': '≤ ',
  about: '≈ ',
};
/** A bound that is rounded must stay true: "at least" may only lose, "at most" may only gain. */
const roundings = {
  exact: 'halfExpand',
  about: 'halfExpand',
  'at-least': 'floor',
  'at-most': 'ceil',
} as const satisfies Record<Qualifier, string>;
/** What a computed figure is given with; a printed one keeps what was printed. */
const computedDecimals = 1;
/** More than any source prints, few enough to hide that 0.1 + 0.2 is 0.30000000000000004. */
const allDecimals = 12;

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
  const formatter = new Intl.NumberFormat(locales[lang], {
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

export interface QuantityStyle {
  readonly decimals?: number;
  /** Without the unit. */
  readonly bare?: boolean;
}

/** A quantity that may say whether it was printed or computed. */
export type Told = Quantity & { readonly kind?: 'observation' | 'derived' };

/** "≥ 1.100 mô hình", "40,6%", "≈ 700 mô hình". */
export function formatQuantity(
  quantity: Told,
  unit: UnitCode,
  lang: Lang,
  style: QuantityStyle = {},
): string {
  return noBreak(marks[quantity.qualifier]) + amount(quantity, unit, lang, style);
}

/** "ít nhất 1.100 mô hình", "khoảng 700 mô hình"; an exact figure stands alone. */
export function formatQuantityInWords(
  quantity: Told,
  unit: UnitCode,
  lang: Lang,
  style: QuantityStyle = {},
): string {
  const { qualifier } = quantity;
  const word = qualifier === 'exact' ? '' : `${qualifiers[qualifier][lang]} `;
  return word + amount(quantity, unit, lang, style);
}

function amount(
  quantity: Told,
  unit: UnitCode,
  lang: Lang,
  { decimals, bare = false }: QuantityStyle,
): string {
  const { kind, value, qualifier } = quantity;
  const most = decimals ?? (kind === 'derived' ? computedDecimals : allDecimals);
  const isShortened = kind === 'derived' && unit === 'percent' && !Number.isInteger(value);
  const number = formatNumber(value, lang, {
    decimals: most,
    leastDecimals: isShortened ? most : 0,
    qualifier,
  });
  return bare ? number : number + unitAfter(number, unit, lang);
}

function unitAfter(number: string, unit: UnitCode, lang: Lang): string {
  const { suffix, one } = unitOf(unit);
  const word = lang === 'en' && number === '1' && one !== undefined ? one : suffix[lang];
  return word === '' || word === '%' ? word : noBreak(` ${word}`);
}

/** The space that follows a mark or a number does not break a line; those inside a unit's name may. */
const noBreak = (text: string): string => text.replace(' ', '\u00a0');

export const monthsInEnglish: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

/** An ISO day: "2023-09-30" → "30/9/2023", "30 September 2023". */
export function formatDate(iso: string, lang: Lang): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (match === null) throw new Error(`"${iso}" is not a day such as 2023-09-30.`);
  const [year, month, day] = match.slice(1).map(Number);
  const words = [day, monthsInEnglish[Number(month) - 1], year];
  return lang === 'vi' ? [day, month, year].join('/') : words.join(' ');
}

/** The same with the year first, as references have it: "2023, 30 tháng 9", "2023, September 30". */
export function formatDateYearFirst(iso: string, lang: Lang): string {
  const [day = '', month = '', year = ''] = formatDate(iso, lang).split(/[/ ]/);
  return lang === 'vi' ? `${year}, ${day} tháng ${month}` : `${year}, ${month} ${day}`;
}

/** The size of a file, to two digits: "12 kB", "79 byte". */
export const formatBytes = (bytes: number, lang: Lang): string =>
  new Intl.NumberFormat(locales[lang], {
    style: 'unit',
    unit: bytes < 1000 ? 'byte' : 'kilobyte',
    maximumSignificantDigits: 2,
  }).format(bytes < 1000 ? bytes : bytes / 1000);
