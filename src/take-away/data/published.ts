import { inEach } from '../../core/words/localized.ts';
import { methods } from '../../core/figures/figure.ts';
import type { Localized } from '../../core/words/lang.ts';
import type { CellType, Column, TableName } from '../../core/schema/column.ts';
import { descriptions } from '../../core/schema/descriptions.ts';
import { tables } from '../../core/schema/tables.ts';

/** What a published cell may hold: as in the record, or the name of a figure, or several of them separated by a space. */
export type PublishedType = CellType | 'id' | 'ids';

export interface PublishedColumn extends Omit<Column, 'type'> {
  readonly type: PublishedType;
  readonly description?: Localized;
}

export type PublishedName = TableName | 'derived';

/** A table as readers take it away; the metadata of every format are made from this alone. */
export interface PublishedTable {
  readonly name: PublishedName;
  readonly title: Localized;
  /** The columns that tell one row from another. */
  readonly key: readonly string[];
  readonly columns: readonly PublishedColumn[];
}

const described = (column: PublishedColumn): PublishedColumn => {
  const description = descriptions[column.name];
  return description === undefined ? column : { ...column, description };
};

function columnOf(table: TableName, name: string): PublishedColumn {
  const column = tables[table].columns.find((each) => each.name === name);
  if (column === undefined) throw new Error(`The table "${table}" has no column "${name}".`);
  return column;
}

const figure: PublishedColumn = {
  name: 'id',
  type: 'id',
  required: true,
  title: inEach((words) => words.schema.published.figure),
};
const unit = columnOf('indicators', 'unit');
const method: PublishedColumn = {
  name: 'method',
  type: 'code',
  required: true,
  title: inEach((words) => words.schema.published.method),
  codes: methods,
};
const from: PublishedColumn = {
  name: 'from',
  type: 'ids',
  required: true,
  title: inEach((words) => words.schema.published.from),
};

/** The record's own columns, with the name of the figure before them and its unit after them. */
const observations: PublishedTable = {
  ...tables.observations,
  key: ['id'],
  columns: [figure, ...tables.observations.columns, unit].map(described),
};

/** What says which figure it is, then what it is and where it comes from. */
const derived: PublishedTable = {
  name: 'derived',
  title: inEach((words) => words.schema.published.derived),
  key: ['id'],
  columns: [
    figure,
    method,
    ...tables.choices.key.map((name) => columnOf('observations', name)),
    unit,
    columnOf('observations', 'value'),
    columnOf('observations', 'qualifier'),
    from,
  ].map(described),
};

const asRecorded = Object.values(tables)
  .filter(({ name }) => name !== 'observations')
  .map((table): PublishedTable => ({ ...table, columns: table.columns.map(described) }));

/** Every table in the order in which it is published: figures first. */
export const publishedTables: readonly PublishedTable[] = [observations, derived, ...asRecorded];

export function publishedTable(name: PublishedName): PublishedTable {
  const table = publishedTables.find((each) => each.name === name);
  if (table === undefined) throw new Error(`No table "${name}" is published.`);
  return table;
}

export const columnNames = ({ columns }: PublishedTable): readonly string[] =>
  columns.map(({ name }) => name);

/** Where a table stands below `/data/`. */
export const csvPath = (name: PublishedName): string => `${name}.csv`;

/** A row is told by a key that is never blank; a key with a blank part only says that no two rows are alike. */
export const hasPrimaryKey = ({ key, columns }: PublishedTable): boolean =>
  key.every((name) => columns.some((column) => column.name === name && column.required));

interface ForeignKey {
  readonly column: string;
  readonly table: TableName;
  /** The column of that table. */
  readonly key: string;
}

/** What the columns of a table point at, one by one. */
export const foreignKeysOf = ({ columns }: PublishedTable): readonly ForeignKey[] =>
  columns.flatMap(({ name, references }) =>
    references === undefined
      ? []
      : publishedTable(references).key.map((key) => ({ column: name, table: references, key })),
  );

const day = '[0-9]{4}(-[0-9]{2}){0,2}';
const id = '[a-z0-9-]+(\\.[a-z0-9-]+)*';
/** The forms of cells, as expressions that have to match the whole cell. */
export const patterns: Readonly<Partial<Record<PublishedType, string>>> = {
  key: '[a-z][a-z0-9]*(-[a-z0-9]+)*',
  id,
  ids: `${id}( ${id})*`,
  period: `((\\.\\./)?${day}|${day}/(${day}|\\.\\.))`,
};
