import type { Row, Rows, TableRows } from '../../checks/draft.ts';
import type { KnownTable } from '../../site/known-file.ts';

const none: TableRows = { rows: [], rejected: [], complete: true };

/** The record, of those of its tables that were fetched; of the others nothing is known, and nobody asks. */
export function knownFrom(fetched: readonly KnownTable[]): Rows {
  const together = (name: KnownTable['table']): TableRows => ({
    ...none,
    rows: fetched.filter(({ table }) => table === name).flatMap(rowsOf),
  });
  return {
    observations: together('observations'),
    areas: together('areas'),
    indicators: together('indicators'),
    fields: together('fields'),
    'field-map': together('field-map'),
    sources: together('sources'),
    breaks: together('breaks'),
    choices: together('choices'),
    releases: none,
    changes: none,
    corrections: none,
    'released-charts': none,
    slides: none,
  };
}

/** Its first row stands below the headings. */
const rowsOf = ({ file, columns, rows }: KnownTable): readonly Row[] =>
  rows.map((cells, index) => ({
    file,
    line: index + 2,
    cells: Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? ''])),
  }));
