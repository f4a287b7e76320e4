import { everyTable, type Rows } from '../figures/rows.ts';
import { checkRecord, type Faults } from '../checks/index.ts';
import type { Problem } from '../figures/problem.ts';
import type { TableName } from '../schema/column.ts';
import { tables } from '../schema/tables.ts';
import { readTable, type ReadTable } from './read-table.ts';

/** One file of the data folder, not yet looked into. */
export interface DataFile {
  readonly table: TableName;
  /** Path inside the data folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** The record may be built only if it has no problems. */
export interface CheckedRecord extends Faults {
  readonly rows: Rows;
  readonly files: number;
}

/** Reads and checks files that are in memory; `found` is what was already found in looking for them. */
export function checkFiles(files: readonly DataFile[], found: readonly Problem[] = []): CheckedRecord {
  const read = files.map(({ table, file, text }) => ({ table, ...readTable(tables[table], file, text) }));
  const unread = new Set(found.map(({ file }) => file));
  const rows = gather(read, (table) => [...unread].some((file) => isFileOf(table, file)));
  const faults = checkRecord(rows, [{ problems: found, more: [] }, ...read]);
  return { ...faults, rows, files: files.length };
}

const isFileOf = (table: TableName, file: string): boolean =>
  file === `${table}.csv` || file.startsWith(`${table}/`);

/** Before the first release no province has a history. */
const mayBeAbsent = (table: TableName): boolean => table === 'changes';

type Named = ReadTable & { readonly table: TableName };

const gather = (read: readonly Named[], isUnread: (table: TableName) => boolean): Rows =>
  everyTable((table) => {
    const parts = read.filter((part) => part.table === table);
    return {
      rows: parts.flatMap(({ rows }) => rows),
      rejected: parts.flatMap(({ rejected }) => rejected),
      complete:
        !isUnread(table) &&
        (parts.length > 0 || mayBeAbsent(table)) &&
        parts.every(({ complete }) => complete),
    };
  });
