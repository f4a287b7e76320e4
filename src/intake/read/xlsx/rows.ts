import { mostCells, mostRows, tooManyCells } from '../limits.ts';
import { Refused } from '../refused.ts';
import type { CellKind, SheetLine } from '../sheet.ts';
import type { Cell } from './cell.ts';
import { brokenWorkbook } from './refusals.ts';

interface Row {
  readonly line: number;
  readonly cells: string[];
  readonly kinds: CellKind[];
  readonly shown: string[];
}

/** The rows of a sheet that hold anything, as they come; what is only formatted leaves nothing. */
export interface Rows {
  readonly put: (line: number, column: number, cell: Cell) => void;
  readonly lines: () => readonly SheetLine[];
}

export function gatherRows(): Rows {
  const rows: Row[] = [];
  let [width, filled] = [0, 0];
  return {
    put: (line, column, cell) => {
      if (cell.text === '' && cell.kind !== 'formula') return;
      filled += 1;
      if (line > mostRows || filled > mostCells) throw new Refused(tooManyCells);
      place(rowFor(rows, line), column, cell);
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
  const row: Row = { line, cells: [], kinds: [], shown: [] };
  rows.push(row);
  return row;
}

function place({ cells, kinds, shown }: Row, column: number, cell: Cell): void {
  if (column < cells.length) throw new Refused(brokenWorkbook);
  while (cells.length < column) {
    cells.push('');
    kinds.push('text');
    shown.push('');
  }
  cells.push(cell.text);
  kinds.push(cell.kind);
  shown.push(cell.shown ?? '');
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

function lineOf({ line, cells, kinds, shown }: Row, width: number): SheetLine {
  const wide = { line, cells: widened(cells, width, '') };
  if (kinds.every((kind) => kind === 'text')) return wide;
  const told = { ...wide, kinds: widened(kinds, width, 'text') };
  return kinds.includes('date') ? { ...told, shown: widened(shown, width, '') } : told;
}

function widened<T>(items: T[], width: number, blank: T): readonly T[] {
  while (items.length < width) items.push(blank);
  return items;
}
