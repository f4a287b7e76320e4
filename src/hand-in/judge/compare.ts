import type { Row } from '../../core/figures/rows.ts';
import type { Column, TableName } from '../../core/schema/column.ts';
import { tables } from '../../core/schema/tables.ts';
import { numberOf } from '../../core/values/number.ts';
import { conflictsOf, type Conflict } from './conflicts.ts';
import type { Incoming, Known } from '../incoming.ts';
import { rowsByKey } from './union.ts';

/** A row that says something else than the record, and the columns in which it does. */
export interface ChangedRow {
  readonly row: Row;
  readonly before: Row;
  readonly columns: readonly string[];
}

export interface TableComparison {
  readonly added: readonly Row[];
  readonly changed: readonly ChangedRow[];
  readonly same: readonly Row[];
}

export interface Comparison extends TableComparison {
  /**
   * Figures of the record that a source which is handed in no longer has, in a province of which it has others: they would be
   * withdrawn. Sure only when no row of the hand-in was reported.
   */
  readonly missing: readonly Row[];
  readonly conflicts: readonly Conflict[];
  readonly sources: TableComparison;
  readonly areas: TableComparison;
  readonly labels: TableComparison;
}

/** What accepted rows do to the record: to the figures, and to the tables that they rest on. */
export function compareIncoming(rows: Incoming['rows'], known: Known): Comparison {
  const compare = (table: TableName): TableComparison => compareTable(table, rows[table] ?? [], known);
  return {
    ...compare('observations'),
    missing: missingFigures(rows.observations ?? [], known),
    conflicts: conflictsOf(rows, known),
    sources: compare('sources'),
    areas: compare('areas'),
    labels: compare('field-map'),
  };
}

function compareTable(table: TableName, rows: readonly Row[], known: Known): TableComparison {
  const standing = rowsByKey(table, known[table].rows);
  const added: Row[] = [];
  const changed: ChangedRow[] = [];
  const same: Row[] = [];
  for (const row of rows) {
    const before = standing.sameAs(row);
    const columns = before === undefined ? [] : changedColumns(table, before, row);
    if (before === undefined) added.push(row);
    else if (columns.length === 0) same.push(row);
    else changed.push({ row, before, columns });
  }
  return { added, changed, same };
}

export const changedColumns = (table: TableName, before: Row, after: Row): readonly string[] =>
  tables[table].columns
    .filter((column) => !saysTheSame(column, before.cells[column.name] ?? '', after.cells[column.name] ?? ''))
    .map(({ name }) => name);

/** "85.160" and "85.16" are one number. */
const saysTheSame = ({ type }: Column, a: string, b: string): boolean =>
  a === b || (type === 'number' && numberOf(a) !== undefined && numberOf(a) === numberOf(b));

function missingFigures(rows: readonly Row[], known: Known): readonly Row[] {
  const standing = rowsByKey('observations', known.observations.rows);
  const there = new Set(rows.map((row) => standing.sameAs(row)));
  const spokenOf = new Set(rows.map(partOf));
  return known.observations.rows.filter((row) => spokenOf.has(partOf(row)) && !there.has(row));
}

/** What of a source concerns one province. */
const partOf = ({ file, cells }: Row): string => [file, cells['source']].join('\u0000');
