import type { TableSlide } from '../deck/slide.ts';
import { widthOf } from './arial.ts';
import { heightOf } from './fit.ts';

type Table = Pick<TableSlide, 'columns' | 'rows'>;
export type Cells = readonly string[];

/** The sizes that a table may be set in, the largest first: what is read in a hall, or down to what is read on a hand-out. */
const hall = [18] as const;
const atHand = [18, 16, 14, 13, 12] as const;
export const sizesOf = ({ isAtHand = false }: TableSlide): readonly number[] => (isAtHand ? atHand : hall);
export const smallestOf = (slide: TableSlide): number => Math.min(...sizesOf(slide));
/** Around the text of a cell. */
export const inset = { x: 6, y: 3.5 } as const;

/** A row of one text stands over those below it. */
export const isGroup = (cells: Cells): boolean => cells.length === 1;

/** No column is narrower than its longest word; what is left goes to long texts, though less than they would like. */
export function columnWidths({ columns, rows }: Table, width: number, size: number): readonly number[] {
  const full = rows.filter((cells) => !isGroup(cells));
  const needs = columns.map((column, index) => {
    const cells = full.map((row) => row[index] ?? '');
    const words = [column, ...cells].flatMap((cell) => cell.split(' '));
    const least = widest(words, size, true) + 2 * inset.x;
    return { least: Math.min(least, width / columns.length), weight: Math.sqrt(widest(cells, size, false)) };
  });
  const spare = width - needs.reduce((sum, { least }) => sum + least, 0);
  const weights = needs.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return needs.map(({ least, weight }) => least + (spare * weight) / weights);
}

const widest = (texts: readonly string[], size: number, isBold: boolean): number =>
  Math.max(0, ...texts.map((text) => widthOf(text, size, isBold))) * 1.05;

export function rowHeight(cells: Cells, widths: readonly number[], size: number, isHead = false): number {
  const isStrong = isHead || isGroup(cells);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const room = (index: number): number => (isGroup(cells) ? whole : (widths[index] ?? 0)) - 2 * inset.x;
  const heights = cells.map((cell, index) => heightOf([cell], room(index), { size, isBold: isStrong }));
  return Math.max(...heights) + 2 * inset.y;
}

/** Of all rows, the head first. */
export const rowHeights = (
  { columns, rows }: Table,
  widths: readonly number[],
  size: number,
): readonly number[] => [columns, ...rows].map((cells, row) => rowHeight(cells, widths, size, row === 0));

export const tableHeight = (table: Table, width: number, size: number): number =>
  rowHeights(table, columnWidths(table, width, size), size).reduce((sum, height) => sum + height, 0);
