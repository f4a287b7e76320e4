import type { Column, TableName } from '../schema/column.ts';
import { tables } from '../schema/tables.ts';
import { faultAt, type Draft } from '../figures/draft.ts';
import type { Fault, Found } from '../figures/problem.ts';
import type { Row } from '../figures/rows.ts';

/** Looks at a draft, and finds faults one by one. */
export type Check = (draft: Draft) => Iterable<Fault>;

type Judge = (text: string, column: Column, row: Row) => Found | undefined;

/** Looks at every cell of the columns that a check wants, blank cells left out. */
export function* perCell(draft: Draft, wants: (column: Column) => boolean, judge: Judge): Iterable<Fault> {
  for (const { name, columns } of Object.values(tables)) {
    const wanted = columns.filter(wants);
    for (const row of draft.rows(name)) {
      for (const column of wanted) {
        const text = draft.cell(row, column.name) ?? '';
        const found = text === '' ? undefined : judge(text, column, row);
        if (found !== undefined) yield faultAt(row, column.name, found);
      }
    }
  }
}

/** Looks at the rows of one table; a check says what it found and in which column. */
export function* perRow(
  draft: Draft,
  table: TableName,
  judge: (row: Row) => readonly [string, Found] | undefined,
): Iterable<Fault> {
  for (const row of draft.rows(table)) {
    const found = judge(row);
    if (found !== undefined) yield faultAt(row, found[0], found[1]);
  }
}
