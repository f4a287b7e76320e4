import type { Row, Rows, TableRows } from '../../core/figures/rows.ts';
import type { TableName } from '../../core/schema/column.ts';
import { tables } from '../../core/schema/tables.ts';
import type { Incoming, Known } from '../incoming.ts';

/** What makes a row of a table the same row, whatever else it says. */
export const rowKey = (table: TableName, { cells }: Row): string =>
  tables[table].key.map((column) => cells[column] ?? '').join('\u0000');

/** Rows of a table, by what makes them the same row. */
export interface RowsByKey {
  /** The one that has the key of a row; of several the last. */
  readonly sameAs: (row: Row) => Row | undefined;
}

const made = new WeakMap<readonly Row[], RowsByKey>();

/** Put together once for a list of rows. */
export function rowsByKey(table: TableName, rows: readonly Row[]): RowsByKey {
  const byKey = made.get(rows) ?? index(table, rows);
  made.set(rows, byKey);
  return byKey;
}

/** Of most rows that are new one cell or other is new, so that their keys need not be put together. */
function index(table: TableName, rows: readonly Row[]): RowsByKey {
  const columns = tables[table].key.map((column) => ({
    column,
    texts: new Set(rows.map(({ cells }) => cells[column] ?? '')),
  }));
  const byKey = new Map(rows.map((row) => [rowKey(table, row), row]));
  const isKnown = ({ cells }: Row): boolean =>
    columns.every(({ column, texts }) => texts.has(cells[column] ?? ''));
  return { sameAs: (row) => (isKnown(row) ? byKey.get(rowKey(table, row)) : undefined) };
}

/** The record with the incoming rows in it: each in the place of the row that it changes, or after all others. */
export function unionOf(rows: Incoming['rows'], known: Known): Rows {
  const together = Object.keys(rows).filter((table): table is TableName => Object.hasOwn(tables, table));
  const changed = together.map((table) => [table, withRows(table, known[table], rows[table] ?? [])] as const);
  return { ...known, ...Object.fromEntries(changed) };
}

/** Rows in the place of those that have their key. Several of one key all stand, for a check to find. */
export function withRows(table: TableName, known: TableRows, incoming: readonly Row[]): TableRows {
  if (incoming.length === 0) return known;
  const standing = rowsByKey(table, known.rows);
  const changed = new Set(incoming.map((row) => standing.sameAs(row)));
  const rest = known.rows.filter((row) => !changed.has(row));
  return { ...known, rows: [...rest, ...incoming] };
}
