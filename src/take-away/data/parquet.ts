import { parquetWriteRows } from 'hyparquet-writer';
import type { BuiltRecord } from '../../core/figures/built-record.ts';
import { dataAddress, semanticVersion, type Publication } from './publication.ts';
import { publishedTable, type PublishedColumn, type PublishedTable } from './published.ts';
import { cellOf, rowsOf } from './published-rows.ts';

type Writer = Parameters<typeof parquetWriteRows>[0]['writer'];

/** Numbers are doubles, all else is text; a blank cell is null. */
const columnOf = ({ name, type, required }: PublishedColumn) =>
  ({
    name,
    type: type === 'number' || type === 'integer' ? 'DOUBLE' : 'STRING',
    nullable: !required,
  }) as const;

function* rowsWithNulls(table: PublishedTable, record: BuiltRecord): Iterable<Record<string, unknown>> {
  for (const row of rowsOf(table, record))
    yield Object.fromEntries(
      table.columns.map(({ name }) => {
        const cell = cellOf(row, name);
        return [name, cell === '' ? null : cell];
      }),
    );
}

/** Writes all printed figures, a row group a province, so that one province is in memory at a time. */
export function writeParquet(record: BuiltRecord, publication: Publication, writer: Writer): void {
  const table = publishedTable('observations');
  const groups = record.provinces.map(({ observations }) => observations.length).filter((rows) => rows > 0);
  void parquetWriteRows({
    writer,
    rows: rowsWithNulls(table, record),
    columns: table.columns.map(columnOf),
    rowGroupSize: groups,
    kvMetadata: Object.entries({
      title: publication.name.vi,
      version: semanticVersion(publication.version),
      licence: publication.licence.url,
      source: dataAddress(publication),
    }).map(([key, value]) => ({ key, value })),
  });
}
