import type { Row, Rows, TableRows } from '../checks/draft.ts';
import type { TableName } from '../schema/column.ts';
import { tables } from '../schema/tables.ts';
import type { Incoming, Known } from './incoming.ts';

const known = new WeakMap<Row['cells'], string>();

/** What makes a row of a table the same row, whatever else it says. Put together once: rows are compared in many places. */
export function rowKey(table: TableName, { cells }: Row): string {
  const key = known.get(cells) ?? tables[table].key.map((column) => cells[column] ?? '').join('\u0000');
  known.set(cells, key);
  return key;
}

export const rowsByKey = (table: TableName, rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [rowKey(table, row), row]));

/** The record with the incoming rows in it: each in the place of the row that it changes, or after all others. */
export function unionOf(rows: Incoming['rows'], known: Known): Rows {
  const together = Object.keys(rows).filter((table): table is TableName => Object.hasOwn(tables, table));
  const changed = together.map((table) => [table, withRows(table, known[table], rows[table] ?? [])] as const);
  return { ...known, ...Object.fromEntries(changed) };
}

/** Rows in the place of those that have their key. Several of one key all stand, for a check to find. */
export function withRows(table: TableName, known: TableRows, incoming: readonly Row[]): TableRows {
  if (incoming.length === 0) return known;
  const standing = new Set(known.rows.map((row) => rowKey(table, row)));
  const changed = new Set(incoming.map((row) => rowKey(table, row)).filter((key) => standing.has(key)));
  const rest = known.rows.filter((row) => !changed.has(rowKey(table, row)));
  return { ...known, rows: [...rest, ...incoming] };
}
