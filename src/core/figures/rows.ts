import type { TableName } from '../schema/column.ts';

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
