import { inEach } from '../words/localized.ts';
import { columnsIn, type Localized } from '../words/lang.ts';
import type { TableName } from './column.ts';

/** A sheet that officers fill in: some columns of a table, in the order in which they are asked. */
export interface Form {
  readonly table: TableName;
  /** Of the sheet, and in lower case without marks of the CSV file. */
  readonly title: Localized;
  readonly columns: readonly string[];
  /** Columns that officers must fill in though the table lets them be blank: only the country, which is there, belongs to nothing. */
  readonly needed: readonly string[];
  /** Columns of the table that are made by rule where nobody filled them in: keys and English names from Vietnamese ones. */
  readonly made: readonly string[];
  /** Whether a hand-in may be without it. */
  readonly optional: boolean;
}

/** What a province hands in. Everything else in the record is the work of those who keep it. */
export const forms: readonly Form[] = [
  {
    table: 'observations',
    title: inEach((words) => words.schema.forms.observations),
    columns: [
      'area',
      'period',
      'indicator',
      'field',
      'subject',
      'origin',
      'bloc',
      'basis',
      'value',
      'qualifier',
      'printed',
      'source',
      'locator',
      'authority',
      'note',
    ],
    needed: [],
    made: [],
    optional: false,
  },
  {
    table: 'sources',
    title: inEach((words) => words.schema.forms.sources),
    columns: ['source', 'title', 'publisher', 'published', 'accessed', 'url', 'kind', 'copy_of', 'note'],
    needed: [],
    made: [],
    optional: true,
  },
  {
    table: 'areas',
    title: inEach((words) => words.schema.forms.areas),
    columns: ['name', 'level', 'parent', 'valid_from', 'valid_to', 'code', 'code_system'],
    needed: ['parent'],
    made: ['area', ...columnsIn('name').slice(1), 'successor'],
    optional: true,
  },
  {
    table: 'field-map',
    title: inEach((words) => words.schema.forms['field-map']),
    columns: ['scheme', 'label', 'field', 'match'],
    needed: [],
    made: [],
    optional: true,
  },
];

/** Sheets of the workbook beside the forms: nothing on them is handed in, whatever their columns are. */
export const asideSheets: readonly Localized[] = [
  inEach((words) => words.schema.forms.instructions),
  inEach((words) => words.schema.forms.example),
  inEach((words) => words.schema.forms.lists),
];
