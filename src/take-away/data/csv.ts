import type { BuiltRecord } from '../../core/figures/built-record.ts';
import { formatPlain } from '../../core/values/format-number.ts';
import { guardFormula } from './formula-guard.ts';
import { columnNames, type PublishedTable } from './published.ts';
import { cellOf, rowsOf, type Cell } from './published-rows.ts';

/** Text of a file, line by line, so that no export needs the whole record in memory. */
export type Lines = Iterable<string>;

/** One line of RFC 4180: comma, CRLF, quotes only where they are needed. Numbers are plain, with a decimal dot. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

function csvCell(cell: Cell): string {
  if (typeof cell === 'number' && !Number.isFinite(cell))
    throw new Error(`A CSV cannot carry ${String(cell)}.`);
  const text = typeof cell === 'number' ? formatPlain(cell) : guardFormula(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function* tableCsv(table: PublishedTable, record: BuiltRecord): Lines {
  const columns = columnNames(table);
  yield csvLine(columns);
  for (const row of rowsOf(table, record)) yield csvLine(columns.map((column) => cellOf(row, column)));
}
