import { cellOf, rowsOf } from '../../take-away/data/published-rows.ts';
import { departed, province, recordKeys, reference } from '../../site/record/written-record.ts';
import type { ProvinceRecord } from '../../core/figures/built-record.ts';
import { tables } from '../../core/schema/tables.ts';
import { formatPlain } from '../../core/values/format-number.ts';
import type { SharedTables, RecordTable } from '../page/record-file.ts';

/** What a check of figures looks at, and what charts are made from. The history of releases is neither. */
const small = ['areas', 'indicators', 'fields', 'field-map', 'sources', 'breaks', 'choices'] as const;

export const sharedTables = (): SharedTables => ({
  provinces: recordKeys(),
  tables: small.map((table) => knownTable(table, `${table}.csv`, [])),
});

export const provinceTable = (key: string): RecordTable =>
  knownTable('observations', `observations/${key}.csv`, [province(key)]);

function knownTable(
  table: (typeof small)[number] | 'observations',
  file: string,
  provinces: readonly ProvinceRecord[],
): RecordTable {
  const columns = tables[table].columns.map(({ name }) => name);
  const record = { reference: reference(), provinces, departed: departed() };
  const rows = [...rowsOf({ name: table }, record)].map((row) =>
    columns.map((column) => textOf(row, column)),
  );
  return { table, file, columns, rows };
}

function textOf(row: object, column: string): string {
  const cell = cellOf(row, column);
  return typeof cell === 'number' ? formatPlain(cell) : cell;
}
