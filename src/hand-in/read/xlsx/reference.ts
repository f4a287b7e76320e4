import { Refused } from '../refused.ts';
import type { Merged } from '../sheet.ts';
import { brokenWorkbook } from './workbook-findings.ts';

export interface Place {
  /** From 0. */
  readonly column: number;
  /** From 1. */
  readonly row: number;
}

/** "AB12" is column 27 of row 12. Read letter by letter: every cell of a sheet has one. */
export function placeOf(reference: string): Place {
  let [at, column] = [0, 0];
  for (let letter = letterAt(reference, at); letter > 0; letter = letterAt(reference, at)) {
    column = 26 * column + letter;
    at += 1;
  }
  const row = Number(reference.slice(at));
  if (at < 1 || at > 3 || !(row >= 1 && Number.isInteger(row))) throw new Refused(brokenWorkbook);
  return { column: column - 1, row };
}

/** A is 1, Z is 26; 0 is no letter. */
function letterAt(text: string, at: number): number {
  const place = text.charCodeAt(at) - 64;
  return place >= 1 && place <= 26 ? place : 0;
}

/** "B2:D4", or a single cell. */
export function mergedOf(range: string): Merged {
  const [from = '', to = from] = range.split(':');
  const [first, last] = [placeOf(from), placeOf(to)];
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}
