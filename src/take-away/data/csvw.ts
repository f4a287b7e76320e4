import type { Publication } from './publication.ts';
import { dataAddress } from './publication.ts';
import {
  csvPath,
  foreignKeysOf,
  hasPrimaryKey,
  patterns,
  publishedTable,
  type PublishedColumn,
  type PublishedName,
  type PublishedTable,
  type PublishedType,
} from './published.ts';
import { langOfColumn, type Localized } from '../../core/words/lang.ts';

/** Metadata of CSV on the Web. https://www.w3.org/TR/tabular-metadata/ */

const bases: Readonly<Record<PublishedType, string>> = {
  key: 'string',
  text: 'string',
  number: 'decimal',
  integer: 'integer',
  period: 'string',
  date: 'date',
  url: 'anyURI',
  code: 'string',
  id: 'string',
  ids: 'string',
};

export const csvwPath = (name: PublishedName): string => `${csvPath(name)}-metadata.json`;

/** A table together with those that its columns point at, for a foreign key may lead only within one group. */
export const csvw = (table: PublishedTable, publication: Publication) => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'vi' }],
  'dc:title': inBoth(publication.name),
  'dc:license': { '@id': publication.licence.url },
  'dc:source': { '@id': dataAddress(publication) },
  tables: withReferenced(table).map(tableOf),
});

const inBoth = ({ vi, en }: Localized) => [
  { '@value': vi, '@language': 'vi' },
  { '@value': en, '@language': 'en' },
];

function withReferenced(table: PublishedTable): readonly PublishedTable[] {
  const found = new Set([table]);
  for (const each of found)
    for (const { table: other } of foreignKeysOf(each)) found.add(publishedTable(other));
  return [...found];
}

const tableOf = (table: PublishedTable) => ({
  url: csvPath(table.name),
  'dc:title': inBoth(table.title),
  dialect: { encoding: 'utf-8', delimiter: ',', quoteChar: '"', doubleQuote: true, header: true },
  tableSchema: {
    columns: table.columns.map(columnOf),
    ...(hasPrimaryKey(table) && { primaryKey: table.key }),
    ...foreignKeys(table),
  },
});

/** `titles` is what stands in the first line of the file; what people read is the label. */
const columnOf = (column: PublishedColumn) => ({
  name: column.name,
  titles: column.name,
  'rdfs:label': inBoth(column.title),
  ...(column.description && { 'dc:description': inBoth(column.description) }),
  datatype: datatypeOf(column),
  ...(column.type === 'ids' && { separator: ' ' }),
  ...(column.type === 'text' && { lang: langOfColumn(column.name) }),
  required: column.required,
  null: '',
});

function datatypeOf({ type, codes }: PublishedColumn) {
  const format = codes === undefined ? patterns[type === 'ids' ? 'id' : type] : Object.keys(codes).join('|');
  return format === undefined ? bases[type] : { base: bases[type], format };
}

function foreignKeys(table: PublishedTable) {
  const keys = foreignKeysOf(table).map(({ column, table: other, key }) => ({
    columnReference: column,
    reference: { resource: csvPath(other), columnReference: key },
  }));
  return keys.length > 0 ? { foreignKeys: keys } : {};
}
