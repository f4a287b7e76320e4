import type { SheetCell } from './cell.ts';
import type { TextStyle } from './styles.ts';

/** In points. */
const lineHeight = 15;
const padding = 6;
/** A width counts digits; letters are narrower on the average. */
const lettersPerWidth = 1.1;
const wraps: readonly TextStyle[] = ['wrapped', 'section', 'head'];
/** What the widths of columns are counted in. */
const usualSize = 11;

/** Not every spreadsheet fits rows to wrapped text by itself, so the lines are reckoned. */
export function heightXml(cells: readonly SheetCell[], widths: readonly number[]): string {
  const lines = Math.max(1, ...cells.map((cell, column) => linesOf(cell, widths[column] ?? 1)));
  if (lines === 1 && !cells.some(isTall)) return '';
  return ` ht="${Math.ceil(lineHeight * lines) + padding}" customHeight="1"`;
}

const sizeOf = (cell: SheetCell): number =>
  'style' in cell && typeof cell.style === 'object' ? cell.style.size : usualSize;

/** A sheet with looks of its own is read like a page: its rows stand apart, all alike. */
const isTall = (cell: SheetCell): boolean =>
  'style' in cell && (typeof cell.style === 'object' || cell.style === 'title');

/** In lines of the usual size. */
function linesOf(cell: SheetCell, width: number): number {
  const scale = sizeOf(cell) / usualSize;
  if (!('text' in cell) || !isWrapped(cell)) return scale;
  const letters = (width * lettersPerWidth) / scale;
  const lines = cell.text
    .split('\n')
    .map((line) => Math.max(1, Math.ceil(line.length / letters)))
    .reduce((sum, count) => sum + count);
  return lines * scale;
}

const isWrapped = ({ style }: Extract<SheetCell, { readonly text: string }>): boolean =>
  typeof style === 'object' ? style.wraps : style !== undefined && wraps.includes(style);
