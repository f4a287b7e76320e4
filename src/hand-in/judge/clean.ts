import type { Row } from '../../core/figures/rows.ts';
import { dataCsv } from '../../core/record/data-csv.ts';
import type { TableName } from '../../core/schema/column.ts';
import { forms } from '../../core/schema/forms.ts';
import { tables } from '../../core/schema/tables.ts';
import type { Incoming } from '../incoming.ts';

/** A file of the record, by its path in the data folder. */
export interface RecordFile {
  readonly path: string;
  readonly text: string;
}

/** The accepted rows alone, as the record writes them: RFC 4180 with LF, each file with all columns of its table in their order. */
export const cleanFiles = (rows: Incoming['rows']): readonly RecordFile[] =>
  forms.flatMap(({ table }) =>
    [...byFile(rows[table] ?? [])].map(([path, own]) => recordFile(table, path, own)),
  );

export const recordFile = (table: TableName, path: string, rows: readonly Row[]): RecordFile => ({
  path,
  text: dataCsv(
    tables[table],
    rows.map(({ cells }) => cells),
  ),
});

/** Rows by the file that they stand in, in the order of first appearance. */
export function byFile(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const files = new Map<string, Row[]>();
  for (const row of rows) {
    const own = files.get(row.file);
    if (own === undefined) files.set(row.file, [row]);
    else own.push(row);
  }
  return files;
}
