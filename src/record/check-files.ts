import { everyTable, type Rows } from '../checks/draft.ts';
import { checkRecord } from '../checks/index.ts';
import type { Problem } from '../checks/problem.ts';
import type { TableName } from '../schema/column.ts';
import { tables } from '../schema/tables.ts';
import type { DataFile } from './files.ts';
import { readTable, type ReadTable } from './read.ts';

export interface CheckedRecord {
  readonly rows: Rows;
  /** All problems, in the order of files, lines and columns; the record may be built only if there are none. */
  readonly problems: readonly Problem[];
  readonly files: number;
}

/** Reads and checks files that are in memory; `found` is what was already found in looking for them. */
export function checkFiles(files: readonly DataFile[], found: readonly Problem[] = []): CheckedRecord {
  const read = files.map(({ table, file, text }) => ({ table, ...readTable(tables[table], file, text) }));
  const unread = new Set(found.map(({ file }) => file));
  const rows = gather(read, (table) => [...unread].some((file) => isFileOf(table, file)));
  const problems = checkRecord(rows, [...found, ...read.flatMap((table) => table.problems)]);
  return { rows, problems, files: files.length };
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
