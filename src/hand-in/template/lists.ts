import type { Reference } from '../../core/figures/tables.ts';
import type { Column, TableName } from '../../core/schema/column.ts';
import { forms } from '../../core/schema/forms.ts';
import { tables } from '../../core/schema/tables.ts';
import { columnsOf } from './columns.ts';
import { areasInOrder, namesIn } from './names.ts';

/** What a drop-down list offers; one column of the sheet of lists. */
export interface List {
  /** Of its cells, for formulas. */
  readonly name: string;
  readonly title: string;
  readonly items: readonly string[];
}

/** What a column lets be chosen, and whether something else may be written. */
export interface Choosing {
  readonly list: string;
  readonly others: 'refused' | 'asked' | 'let in';
}

const nameOf = (key: string): string => `dm_${key}`;
const labels = nameOf('labels');

/** Keys that the officer gave on the sheet of sources; it is the one list that grows while the form is filled in. */
export const ownSources = nameOf('sources');

/** Every list of the workbook; `title` is that of the fields as sources call them. */
export function templateLists(reference: Reference, title: string): readonly List[] {
  const { areas, indicators, fields } = namesIn(reference);
  const known = [...fields.values(), ...reference.fieldMap.map(({ label }) => label)];
  return [
    tableList('areas', areasInOrder(areas.values())),
    { name: labels, title, items: [...new Set(known)] },
    tableList('fields', fields.values()),
    ...forms.flatMap(columnsOf).flatMap(codeList),
    tableList('indicators', indicators.values()),
  ];
}

const tableList = (table: TableName, items: Iterable<string>): List => ({
  name: nameOf(table),
  title: tables[table].title.vi,
  items: [...new Set(items)],
});

const codeList = ({ name, title, codes }: Column): readonly List[] =>
  codes === undefined
    ? []
    : [{ name: nameOf(name), title: title.vi, items: Object.values(codes).map(({ vi }) => vi) }];

/** Places and documents may be new, and are then written on a sheet of their own; how a source calls a field is up to the source. */
export function choosingIn(table: TableName, { name, codes, references }: Column): Choosing | undefined {
  if (codes !== undefined) return { list: nameOf(name), others: 'refused' };
  if (references !== undefined)
    return { list: nameOf(references), others: isAsked(references) ? 'asked' : 'refused' };
  return table === 'observations' && name === 'field' ? { list: labels, others: 'let in' } : undefined;
}

/** Whether officers add to a table themselves. */
const isAsked = (table: TableName): boolean => forms.some((form) => form.table === table);
