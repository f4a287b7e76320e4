import { formatPlain } from '../../../core/values/format-number.ts';
import { Refused } from '../refused.ts';
import { brokenWorkbook } from './workbook-findings.ts';

/** What Excel computes with and shows: 85.160000000000004 is 85.16. */
const digits = 15;
const shortWhole = /^-?(?:0|[1-9]\d{0,14})$/;
const openToTwoReadings = /^-?[1-9]\d{0,2}\.\d{3}$/;

/** The number of a cell. */
export function numberIn(text: string): number {
  const value = text.trim() === '' ? NaN : Number(text);
  if (!Number.isFinite(value)) throw new Refused(brokenWorkbook);
  return value;
}

/** As the record writes it. Formatting is left to few: it costs more than all else. */
export function numberText(text: string): string {
  return shortWhole.test(text) && text !== '-0' ? text : plainText(numberIn(text));
}

/** 0.8516 → "85.16%". */
export const percentText = (text: string): string => `${plainText(numberIn(text) * 100)}%`;

function plainText(value: number): string {
  const rounded = Number(value.toPrecision(digits));
  const short = String(rounded);
  return short.includes('e') || openToTwoReadings.test(short) || rounded === 0 ? formatPlain(rounded) : short;
}
