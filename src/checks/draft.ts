import type { Column, TableName } from '../schema/column.ts';
import { tables } from '../schema/tables.ts';
import { beginningOf } from '../values/beginning.ts';
import { wordsOf, type Fault, type Finding, type Found, type Problem } from './problem.ts';
import type { Reported } from './reported.ts';

/** One row as it stands in the file, by the headings that the table knows. */
export interface Row {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** What was read of one table, from one file or several. Every row of the files is in one of the two lists. */
export interface TableRows {
  readonly rows: readonly Row[];
  /** Rows that were reported as a whole and are not looked at further, except that what they name is named. */
  readonly rejected: readonly Row[];
  /** False when a file is missing or its headings were not understood: then nobody is told of an unknown key. */
  readonly complete: boolean;
}

export type Rows = Readonly<Record<TableName, TableRows>>;

/** Every table, as it is told of each. */
export const everyTable = (rowsOf: (table: TableName) => TableRows): Rows => ({
  observations: rowsOf('observations'),
  areas: rowsOf('areas'),
  indicators: rowsOf('indicators'),
  fields: rowsOf('fields'),
  'field-map': rowsOf('field-map'),
  sources: rowsOf('sources'),
  breaks: rowsOf('breaks'),
  choices: rowsOf('choices'),
  releases: rowsOf('releases'),
  changes: rowsOf('changes'),
  corrections: rowsOf('corrections'),
  'released-charts': rowsOf('released-charts'),
  slides: rowsOf('slides'),
});

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

/** Looks at a draft, and finds faults one by one. */
export type Check = (draft: Draft) => Iterable<Fault>;

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

type Judge = (text: string, column: Column, row: Row) => Found | undefined;

/** Looks at every cell of the columns that a check wants, blank cells left out. */
export function* perCell(draft: Draft, wants: (column: Column) => boolean, judge: Judge): Iterable<Fault> {
  for (const { name, columns } of Object.values(tables)) {
    const wanted = columns.filter(wants);
    for (const row of draft.rows(name)) {
      for (const column of wanted) {
        const text = draft.cell(row, column.name) ?? '';
        const found = text === '' ? undefined : judge(text, column, row);
        if (found !== undefined) yield faultAt(row, column.name, found);
      }
    }
  }
}

/** Looks at the rows of one table; a check says what it found and in which column. */
export function* perRow(
  draft: Draft,
  table: TableName,
  judge: (row: Row) => readonly [string, Found] | undefined,
): Iterable<Fault> {
  for (const row of draft.rows(table)) {
    const found = judge(row);
    if (found !== undefined) yield faultAt(row, found[0], found[1]);
  }
}

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
