import { allDecimals, formatNumber } from './format-number.ts';
import type { Qualifier } from '../schema/code-lists.ts';
import { qualifiers } from '../schema/code-lists.ts';
import type { UnitCode } from '../schema/units.ts';
import type { Lang } from '../words/lang.ts';
import { wordsIn } from '../words/words.ts';
import type { Quantity } from './quantity.ts';

/** The one place that turns figures and dates into text. */

const marks: Readonly<Record<Qualifier, string>> = {
  exact: '',
  'at-least': '≥ ',
  'at-most': '≤ ',
  about: '≈ ',
};
/** What a computed figure is given with; a printed one keeps what was printed. */
const computedDecimals = 1;
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
  return bare ? number : noBreak(wordsIn(lang).units[unit].amount(number));
}

/** The space that follows a mark or a number does not break a line; those inside a unit's name may. */
const noBreak = (text: string): string => text.replace(' ', '\u00a0');

/** An ISO day: "2023-09-30" → "30/9/2023", "30 September 2023". */
export const formatDate = (iso: string, lang: Lang): string => wordsIn(lang).dates.day(...partsOfDay(iso));

/** The same with the year first, as references have it: "2023, 30 tháng 9", "2023, September 30". */
export const formatDateYearFirst = (iso: string, lang: Lang): string =>
  wordsIn(lang).dates.dayYearFirst(...partsOfDay(iso));

function partsOfDay(iso: string): readonly [day: number, month: number, year: number] {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (match === null) throw new Error(`"${iso}" is not a day such as 2023-09-30.`);
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return [day, month, year];
}
