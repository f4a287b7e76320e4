import type { TableName } from '../../core/schema/column.ts';

/** A table of the record as its file has it, for those who compare something with it. */
export interface RecordTable {
  readonly table: TableName;
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What every check of an incoming file needs; the figures of a province lie beside it in a file of their own. */
export interface SharedTables {
  /** Those that have figures, the country among them. */
  readonly provinces: readonly string[];
  readonly tables: readonly RecordTable[];
}

/** Below the base, whatever the language. */
export const sharedTablesPath = 'kiem-tra/so-lieu-chung.json';
export const provinceTablePath = (key: string): string => `kiem-tra/${key}.json`;
