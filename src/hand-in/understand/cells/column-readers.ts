import type { Row } from '../../../core/figures/rows.ts';
import type { Column, TableName } from '../../../core/schema/column.ts';
import { columnsIn } from '../../../core/words/lang.ts';
import type { Known } from '../../incoming.ts';
import { areaNames } from './area-names.ts';
import { cellReader, type ColumnReader } from './cell-reader.ts';
import { codeReader } from './codes.ts';
import { fieldLabelReader } from './field-labels.ts';
import { nameReader, namesOf } from './names.ts';
import { dateReader, periodReader } from './periods.ts';
import { remembered, type CellReader } from './reading.ts';
import { sourceReader } from './source-keys.ts';

/** What the cells of a column may name: rows of the record, and of the hand-in as far as it is read. */
export interface Vocabulary {
  readonly areas: readonly Row[];
  readonly fieldMap: readonly Row[];
  /** How the hand-in writes its sources, by their keys. */
  readonly sources: ReadonlyMap<string, string>;
}

const asIs: ColumnReader = { text: (text) => ({ text }) };

/** The readers of the columns, but for numbers, which are read by the whole column. */
export function columnReaders(known: Known, { areas, fieldMap, sources }: Vocabulary) {
  const named = (table: TableName, key: string): ColumnReader =>
    nameReader(namesOf(known[table].rows.flatMap(({ cells }) => namesIn(cells, key))));
  const references: Readonly<Partial<Record<TableName, ColumnReader>>> = {
    areas: nameReader(areaNames(areas)),
    indicators: named('indicators', 'indicator'),
    fields: named('fields', 'field'),
    sources: sourceReader(sources),
  };
  const fieldLabel = fieldLabelReader(fieldMap, known.fields.rows);
  return (table: TableName, column: Column): CellReader =>
    remembered(cellReader(withoutDashes(column, readerFor(table, column, references, fieldLabel))));
}

const dash = /^[-–—.…]+$/;

/** "-" among words says that there is nothing to say. Of a period or a day it may say that nobody knows, which is to be asked. */
const withoutDashes = ({ type }: Column, reader: ColumnReader): ColumnReader =>
  type === 'period' || type === 'date'
    ? reader
    : { ...reader, text: (text) => (dash.test(text) ? { text: '', told: ['dash'] } : reader.text(text)) };

const namesIn = (cells: Row['cells'], key: string): readonly (readonly [string, string])[] =>
  [key, ...columnsIn('name').toReversed()].map((column) => [cells[column] ?? '', cells[key] ?? ''] as const);

function readerFor(
  table: TableName,
  { name, type, codes, references }: Column,
  named: Readonly<Partial<Record<TableName, ColumnReader>>>,
  fieldLabel: ColumnReader,
): ColumnReader {
  if (codes !== undefined) return codeReader(codes);
  if (type === 'period') return periodReader;
  if (type === 'date') return dateReader;
  if (table === 'observations' && name === 'field') return fieldLabel;
  if (table === 'sources' && name === 'source') return sourceReader(new Map());
  // What an area belongs to may be an area of the same sheet: it is read when its row is made.
  if (table === 'areas') return asIs;
  return (references === undefined ? undefined : named[references]) ?? asIs;
}
