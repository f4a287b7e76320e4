import Papa from 'papaparse';
import type { Table } from '../schema/column.ts';

/** A row of a table of the data folder, by column; what is not given is blank. */
export type DataRow = Readonly<Record<string, string>>;

const linesOf = ({ columns }: Table, rows: readonly DataRow[]): string => {
  const cells = rows.map((row) => columns.map(({ name }) => row[name] ?? ''));
  return cells.length === 0 ? '' : `${Papa.unparse(cells, { newline: '\n' })}\n`;
};

const headingsOf = ({ columns }: Table): string => `${columns.map(({ name }) => name).join(',')}\n`;

/** A whole file of a table, as the data folder holds it. */
export const dataCsv = (table: Table, rows: readonly DataRow[]): string =>
  headingsOf(table) + linesOf(table, rows);

/** A file with rows more at its end; what stood there stays byte for byte. */
export const withRows = (text: string | undefined, table: Table, rows: readonly DataRow[]): string =>
  (text ?? headingsOf(table)).replace(/(?<=[^\n])$/, '\n') + linesOf(table, rows);
