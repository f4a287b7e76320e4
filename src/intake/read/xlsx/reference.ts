import { Refused } from '../refused.ts';
import type { Merged } from '../sheet.ts';
import { brokenWorkbook } from './refusals.ts';

export interface Place {
  /** From 0. */
  readonly column: number;
  /** From 1. */
  readonly row: number;
}

/** "AB12" is column 27 of row 12; "$" means nothing here. */
export function placeOf(reference: string): Place {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(reference) ?? [];
  if (letters === undefined) throw new Refused(brokenWorkbook);
  let column = 0;
  for (const letter of letters.toUpperCase()) column = 26 * column + letter.charCodeAt(0) - 64;
  return { column: column - 1, row: Number(digits) };
}

/** "B2:D4", or a single cell. */
export function mergedOf(range: string): Merged {
  const [from = '', to = from] = range.split(':');
  const [first, last] = [placeOf(from), placeOf(to)];
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}
