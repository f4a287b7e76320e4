import { Refused } from '../refused.ts';
import type { CellKind } from '../sheet.ts';
import { dateOf, type DateSystem } from './dates.ts';
import { plain, type NumberFormat } from './number-format.ts';
import { numberIn, numberText, percentText } from './number-text.ts';
import { brokenWorkbook } from './workbook-findings.ts';
import { unescaped } from './strings.ts';

/** What cells refer to. */
export interface Book {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly dates: DateSystem;
}

/** A cell as the sheet stores it. */
export interface StoredCell {
  readonly type: string;
  readonly style: number;
  readonly value: string;
  /** A blank value may be what a formula gave. */
  readonly hasValue: boolean;
  readonly isFormula: boolean;
  /** Text that stands in the cell itself, without its escapes. */
  readonly inline: string;
}

export interface Cell {
  readonly text: string;
  readonly kind: CellKind;
  readonly shown?: string;
}

const blank: Cell = { text: '', kind: 'text' };

const textTypes: readonly string[] = ['s', 'str', 'inlineStr'];

/** A formula whose result is a text is read like any text; one without a result is told. */
export function cellOf(stored: StoredCell, book: Book): Cell {
  const cell = contentOf(stored, book);
  if (!stored.isFormula) return cell;
  const isText = textTypes.includes(stored.type) && stored.hasValue;
  return { ...cell, kind: isText ? 'formula-text' : 'formula' };
}

function contentOf({ type, style, value, inline }: StoredCell, book: Book): Cell {
  if (type === 'inlineStr') return { text: inline, kind: 'text' };
  if (type === 'str') return { text: unescaped(value), kind: 'text' };
  if (value === '') return blank;
  if (type === 's') return { text: sharedText(value, book), kind: 'text' };
  if (type === 'b') return { text: value === '1' || value === 'true' ? 'TRUE' : 'FALSE', kind: 'boolean' };
  if (type === 'e') return { text: value, kind: 'error' };
  if (type === 'd') return { text: isoText(value), kind: 'date' };
  return numberCell(value, book.formats[style] ?? plain, book.dates);
}

function sharedText(value: string, { strings }: Book): string {
  const text = strings[numberIn(value)];
  if (text === undefined) throw new Refused(brokenWorkbook);
  return text;
}

/** "2026-11-22T00:00:00.000" is a day. */
const isoText = (value: string): string => value.replace(/Z$|\.0+Z?$/, '').replace(/T00:00(?::00)?$/, '');

function numberCell(value: string, format: NumberFormat, dates: DateSystem): Cell {
  if (format.shows === 'percent') return { text: percentText(value), kind: 'percent' };
  const date = format.shows === 'date' ? dateOf(numberIn(value), format, dates) : undefined;
  return date === undefined ? { text: numberText(value), kind: 'number' } : { ...date, kind: 'date' };
}
