import { columnsOf, formOf } from '../template/columns.ts';
import { filledIn } from '../template/example-sheet.ts';
import { exampleIn } from '../template/example.ts';
import { namesIn } from '../template/names.ts';
import { cellOf } from '../../take-away/data/published-rows.ts';
import type { BuiltRecord } from '../../core/figures/built-record.ts';
import type { Form } from '../../core/schema/forms.ts';
import { formatPlain } from '../../core/values/format-number.ts';

/** Cells of one line of a form, by column, as an officer writes them. */
export type TypedCells = Readonly<Record<string, string>>;

/** The figures of the template's example. */
export const exampleFigures = (record: BuiltRecord): readonly TypedCells[] =>
  exampleIn(record)?.figures.map((figure) => typedCells('observations', figure, record)) ?? [];

/** The source of the template's example, where there is one. */
export function exampleSources(record: BuiltRecord): readonly TypedCells[] {
  const example = exampleIn(record);
  return example === undefined ? [] : [typedCells('sources', example.source, record)];
}

function typedCells(table: Form['table'], row: object, record: BuiltRecord): TypedCells {
  const names = namesIn(record.reference);
  return Object.fromEntries(
    columnsOf(formOf(table)).map((column) => {
      const value = cellOf(row, column.name);
      return [column.name, typeof value === 'number' ? typed(value) : filledIn(value, column, names)];
    }),
  );
}

/** As a spreadsheet in Vietnam shows a number that has no format: 1685, 85,16. */
const typed = (value: number): string => formatPlain(value).replace('.', ',');
