import type { WrittenFile } from '../../take-away/data/publication.ts';
import { rowsOf } from '../../take-away/data/published-rows.ts';
import type { PublishedTable } from '../../take-away/data/published.ts';
import type { BuiltRecord } from '../../core/figures/built-record.ts';
import { departed, province, recordKeys, reference } from './written-record.ts';

export function dataFile(files: readonly WrittenFile[], path: string): WrittenFile {
  const file = files.find((each) => each.path === path);
  if (file === undefined) throw new Error(`The pipeline wrote no "${path}".`);
  return file;
}

export const wholeRecord = (): BuiltRecord => ({
  reference: reference(),
  provinces: recordKeys().map(province),
  departed: departed(),
});

export const rowCount = (table: PublishedTable, record: BuiltRecord): number =>
  Iterator.from(rowsOf(table, record)).reduce((count) => count + 1, 0);
