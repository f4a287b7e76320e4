import { join } from 'node:path';
import type { Row } from '../../src/core/figures/rows.ts';
import type { Incoming, Known } from '../../src/hand-in/incoming.ts';
import type { CellKind, ReadFile, Sheet, SheetLine } from '../../src/hand-in/read/sheet.ts';
import { checkFolder } from '../../src/pipeline/read-data/check-folder.ts';
import { tables } from '../../src/core/schema/tables.ts';
import type { TableName } from '../../src/core/schema/column.ts';

export const realRecord: Known = checkFolder(join(import.meta.dirname, '..', '..', 'data')).rows;

/** A cell: a text, or what a spreadsheet says it is. */
export type Cell = string | { readonly kind: CellKind; readonly text: string };

export const typed = (kind: CellKind, text: string): Cell => ({ kind, text });

/** Lines of a sheet, numbered from 1; blank ones stay out, as a spreadsheet leaves them out. */
export function sheetOf(name: string, lines: readonly (readonly Cell[])[], file = 'nop.xlsx'): Sheet {
  return { file, name, lines: lines.map(lineOf), merged: [] };
}

function lineOf(cells: readonly Cell[], index: number): SheetLine {
  return {
    line: index + 1,
    cells: cells.map((cell) => (typeof cell === 'string' ? cell : cell.text)),
    kinds: cells.map((cell) => (typeof cell === 'string' ? 'text' : cell.kind)),
  };
}

export const fileOf = (...sheets: readonly Sheet[]): ReadFile => ({
  file: sheets[0]?.file ?? 'nop.xlsx',
  sheets,
  understood: [],
  problems: [],
});

/** A CSV, by its lines. */
export const csvOf = (file: string, lines: readonly (readonly string[])[]): ReadFile =>
  fileOf({
    file,
    name: '',
    merged: [],
    lines: lines.map((cells, index) => ({ line: index + 1, cells })),
  });

/** Rows of a table as a sheet, under the names of its columns. */
export const linesOf = (table: TableName, rows: readonly Row[]): readonly (readonly string[])[] => {
  const names = tables[table].columns.map(({ name }) => name);
  return [names, ...rows.map(({ cells }) => names.map((name) => cells[name] ?? ''))];
};

/** Problems as "D7 code", in their order. */
export const faults = ({ problems }: Pick<Incoming, 'problems'>): readonly string[] =>
  problems.map(
    ({ place, code }) => `${place.cell === '' ? `line ${String(place.line)}` : place.cell} ${code}`,
  );
