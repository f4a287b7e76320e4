import { everyTable, type Row, type Rows } from '../../core/figures/rows.ts';
import type { RecordTable } from './record-file.ts';

/** The record, of those of its tables that were fetched; of the others nothing is known, and nobody asks. */
export const rowsFrom = (fetched: readonly RecordTable[]): Rows =>
  everyTable((name) => ({
    rows: fetched.filter(({ table }) => table === name).flatMap(rowsOf),
    rejected: [],
    complete: true,
  }));

/** Its first row stands below the headings. */
const rowsOf = ({ file, columns, rows }: RecordTable): readonly Row[] =>
  rows.map((cells, index) => ({
    file,
    line: index + 2,
    cells: Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? ''])),
  }));
