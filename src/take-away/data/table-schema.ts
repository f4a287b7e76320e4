import {
  foreignKeysOf,
  hasPrimaryKey,
  patterns,
  type PublishedColumn,
  type PublishedTable,
  type PublishedType,
} from './published.ts';

/** Table Schema of the Data Package standard, version 2. https://datapackage.org/standard/table-schema/ */

const types: Readonly<Record<PublishedType, object>> = {
  key: { type: 'string' },
  text: { type: 'string' },
  number: { type: 'number' },
  integer: { type: 'integer' },
  period: { type: 'string' },
  date: { type: 'date' },
  url: { type: 'string', format: 'uri' },
  code: { type: 'string' },
  id: { type: 'string' },
  ids: { type: 'string' },
};

export const tableSchema = (table: PublishedTable) => ({
  fields: table.columns.map((column) => fieldOf(column, table)),
  missingValues: [''],
  ...keysOf(table),
  ...referencesOf(table),
});

function fieldOf(column: PublishedColumn, table: PublishedTable) {
  const { name, type, title, description, codes } = column;
  return {
    name,
    title: `${title.vi} – ${title.en}`,
    ...(description && { description: `${description.vi}\n\n${description.en}` }),
    ...types[type],
    ...constraintsOf(column, table),
    ...(codes && {
      categories: Object.entries(codes).map(([value, { vi, en }]) => ({ value, label: `${vi} – ${en}` })),
    }),
  };
}

function constraintsOf({ name, type, required, codes }: PublishedColumn, { key }: PublishedTable) {
  const constraints = {
    ...(required && { required }),
    ...(key.length === 1 && key[0] === name && { unique: true }),
    ...(codes && { enum: Object.keys(codes) }),
    ...(patterns[type] !== undefined && { pattern: patterns[type] }),
  };
  return Object.keys(constraints).length > 0 ? { constraints } : {};
}

/** A primary key may not be blank; what tells rows apart with blanks in it is a unique key. */
const keysOf = (table: PublishedTable) =>
  hasPrimaryKey(table) ? { primaryKey: table.key } : { uniqueKeys: [table.key] };

/** A reference of a table to itself names no resource. */
function referencesOf(table: PublishedTable) {
  const foreignKeys = foreignKeysOf(table).map(({ column, table: other, key }) => ({
    fields: [column],
    reference: { ...(other !== table.name && { resource: other }), fields: [key] },
  }));
  return foreignKeys.length > 0 ? { foreignKeys } : {};
}
