import type { BuiltRecord } from '../../core/figures/built-record.ts';
import type { Lines } from './csv.ts';
import { columnNames, type PublishedTable } from './published.ts';
import { cellOf, rowsOf } from './published-rows.ts';

/** The rows of a table as one JSON array, a row a line; numbers are numbers, a blank cell is an empty string. */
export function* tableJson(table: PublishedTable, record: BuiltRecord): Lines {
  const columns = columnNames(table);
  let before = '[\n';
  for (const row of rowsOf(table, record)) {
    const cells = columns.map((column) => [column, cellOf(row, column)] as const);
    yield before + JSON.stringify(Object.fromEntries(cells));
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
