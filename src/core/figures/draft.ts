import type { TableName } from '../schema/column.ts';
import { tables } from '../schema/tables.ts';
import { beginningOf } from '../values/beginning.ts';
import { wordsOf, type Fault, type Finding, type Found, type Problem } from './problem.ts';
import type { Reported } from './reported.ts';
import type { Row, Rows, TableRows } from './rows.ts';

/**
 * A record that nobody trusts yet, as the checks read it. A cell that was already reported is `undefined`, like the cell of a
 * column that is not there; so one fault is told once, and no check has to know of the others.
 */
export interface Draft {
  readonly rows: (table: TableName) => readonly Row[];
  readonly rejected: (table: TableName) => readonly Row[];
  readonly cell: (row: Row, column: string) => string | undefined;
  /** The keys of a table, by the row that has them; `undefined` when the table could not be read. */
  readonly keys: (table: TableName) => ReadonlyMap<string, Row> | undefined;
}

export function draftOf(rows: Rows, reported: Reported): Draft {
  return {
    rows: (table) => rows[table].rows,
    rejected: (table) => rows[table].rejected,
    cell: (row, column) => (reported.has(row, column) ? undefined : row.cells[column]),
    keys: (table) => keysOf(rows[table], tables[table].key[0] ?? ''),
  };
}

const known = new WeakMap<TableRows, ReadonlyMap<string, Row>>();

function keysOf(table: TableRows, column: string): ReadonlyMap<string, Row> | undefined {
  if (!table.complete) return undefined;
  const keys = known.get(table) ?? firstByKey([...table.rows, ...table.rejected], column);
  known.set(table, keys);
  return keys;
}

function firstByKey(rows: readonly Row[], column: string): ReadonlyMap<string, Row> {
  const map = new Map<string, Row>();
  for (const row of rows) {
    const key = row.cells[column] ?? '';
    if (key !== '' && !map.has(key)) map.set(key, row);
  }
  return map;
}

export const problemAt = ({ file, line, cells }: Row, column: string, found: Finding): Problem => ({
  file,
  line,
  column,
  value: beginningOf(cells[column] ?? ''),
  ...found,
});

export const faultAt = (row: Row, column: string, found: Found): Fault => ({
  file: row.file,
  line: row.line,
  column,
  value: row.cells[column] ?? '',
  code: found.code,
  tell: () => problemAt(row, column, wordsOf(found)),
});

/** The cell of the row that has this key in another table: the unit of an indicator, the level of an area. */
export function cellOf(
  draft: Draft,
  table: TableName,
  key: string | undefined,
  column: string,
): string | undefined {
  const row = key === undefined ? undefined : draft.keys(table)?.get(key);
  return row === undefined ? undefined : draft.cell(row, column);
}
