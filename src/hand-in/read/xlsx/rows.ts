import { keptTexts } from '../../../core/values/kept-texts.ts';
import { mostCells, mostRows, tooManyCells } from '../limits.ts';
import { Refused } from '../refused.ts';
import type { CellKind, SheetLine } from '../sheet.ts';
import type { Cell } from './cell.ts';
import { brokenWorkbook } from './workbook-findings.ts';

interface Row {
  readonly line: number;
  readonly cells: string[];
  /** Of those cells alone that are no text, by their column. */
  readonly others: Map<number, Cell>;
}

/** The rows of a sheet that hold anything, as they come; what is only formatted leaves nothing. */
export interface Rows {
  readonly put: (line: number, column: number, cell: Cell) => void;
  readonly lines: () => readonly SheetLine[];
}

export function gatherRows(): Rows {
  const rows: Row[] = [];
  const kept = keptTexts();
  let [width, filled] = [0, 0];
  return {
    put: (line, column, cell) => {
      if (cell.text === '' && cell.kind !== 'formula') return;
      filled += 1;
      if (line > mostRows || filled > mostCells) throw new Refused(tooManyCells);
      place(rowFor(rows, line), column, cell, kept(cell.text));
      width = Math.max(width, column + 1);
    },
    lines: () => linesOf(rows, width),
  };
}

/** Rows come in their order; a second one of the same number would put its cells in place of others. */
function rowFor(rows: Row[], line: number): Row {
  const last = rows.at(-1);
  if (last?.line === line) return last;
  if (last !== undefined && last.line > line) throw new Refused(brokenWorkbook);
  const row: Row = { line, cells: [], others: new Map() };
  rows.push(row);
  return row;
}

function place({ cells, others }: Row, column: number, cell: Cell, text: string): void {
  if (column < cells.length) throw new Refused(brokenWorkbook);
  while (cells.length < column) cells.push('');
  cells.push(text);
  if (cell.kind !== 'text') others.set(column, cell);
}

/** All rows down to the last with content, blank ones too, each as wide as the widest. */
function linesOf(rows: readonly Row[], width: number): readonly SheetLine[] {
  const last = rows.at(-1)?.line ?? 0;
  if (last * width > mostCells) throw new Refused(tooManyCells);
  const blanks = Array<string>(width).fill('');
  const lines: SheetLine[] = [];
  for (const row of rows) {
    while (lines.length < row.line - 1) lines.push({ line: lines.length + 1, cells: blanks });
    lines.push(lineOf(row, width));
  }
  return lines;
}

function lineOf({ line, cells, others }: Row, width: number): SheetLine {
  while (cells.length < width) cells.push('');
  if (others.size === 0) return { line, cells };
  const told = { line, cells, kinds: cells.map((_, column): CellKind => others.get(column)?.kind ?? 'text') };
  const isDated = told.kinds.includes('date');
  return isDated ? { ...told, shown: cells.map((_, column) => others.get(column)?.shown ?? '') } : told;
}
