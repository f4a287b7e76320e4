import { tables } from '../schema/tables.ts';
import { formatPlain } from '../values/format.ts';
import type { TableName } from '../schema/column.ts';
import type { Change, Derived, Observation, ProvinceRecord, Reference } from '../record/types.ts';

/** Text of a file, line by line, so that no export needs the whole record in memory. */
export type Lines = Iterable<string>;

type Cell = string | number;

/** One line of RFC 4180: comma, CRLF, quotes only where they are needed. Numbers are plain, with a decimal dot. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

function csvCell(cell: Cell): string {
  if (typeof cell === 'number' && !Number.isFinite(cell))
    throw new Error(`A CSV cannot carry ${String(cell)}.`);
  const text = typeof cell === 'number' ? formatPlain(cell) : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const columnNames = (table: TableName): readonly string[] => tables[table].columns.map(({ name }) => name);

function cellOf(row: object, column: string): Cell {
  const cell: unknown = Reflect.get(row, column);
  if (typeof cell === 'string' || typeof cell === 'number') return cell;
  throw new Error(`A row has no "${column}".`);
}

const cellsOf = (row: object, columns: readonly string[]): Cell[] =>
  columns.map((column) => cellOf(row, column));

function* rowsCsv(columns: readonly string[], rows: Iterable<object>): Lines {
  yield csvLine(columns);
  for (const row of rows) yield csvLine(cellsOf(row, columns));
}

/** The record's own columns, with the name of the figure before them and its unit after them. */
export const observationColumns: readonly string[] = ['id', ...columnNames('observations'), 'unit'];

/** In order of `tables`: what says which figure it is, then what it is and where it comes from. */
export const derivedColumns: readonly string[] = [
  'id',
  'method',
  ...tables.choices.key,
  'unit',
  'value',
  'qualifier',
  'from',
];

function* flatten<Item>(
  provinces: Iterable<ProvinceRecord>,
  pick: (province: ProvinceRecord) => Iterable<Item>,
): Iterable<Item> {
  for (const province of provinces) yield* pick(province);
}

const observationsOf = (provinces: Iterable<ProvinceRecord>): Iterable<Observation> =>
  flatten(provinces, ({ observations }) => observations);

const derivedOf = (provinces: Iterable<ProvinceRecord>): Iterable<Derived> =>
  flatten(provinces, ({ derived }) => derived);

export const observationsCsv = (provinces: Iterable<ProvinceRecord>): Lines =>
  rowsCsv(observationColumns, observationsOf(provinces));

/** `from` holds the ids of what a figure was computed from, in the order of the computation, separated by a space. */
export function* derivedCsv(provinces: Iterable<ProvinceRecord>): Lines {
  yield csvLine(derivedColumns);
  for (const figure of derivedOf(provinces))
    yield csvLine(cellsOf({ ...figure, from: figure.from.join(' ') }, derivedColumns));
}

/** The history of all figures, without what is not yet released; a figure that was withdrawn has no value. */
export function* changesCsv(
  provinces: Iterable<ProvinceRecord>,
  { releases }: Pick<Reference, 'releases'>,
): Lines {
  const columns = columnNames('changes');
  const isReleased = ({ release }: Change): boolean => release <= releases.length;
  yield csvLine(columns);
  for (const change of flatten(provinces, ({ changes }) => changes.filter(isReleased)))
    yield csvLine(cellsOf({ ...withdrawn, ...('after' in change ? change.after : {}), ...change }, columns));
}

const withdrawn = { value: '', qualifier: '', printed: '' };

const referenceRows = {
  areas: 'areas',
  indicators: 'indicators',
  fields: 'fields',
  'field-map': 'fieldMap',
  sources: 'sources',
  breaks: 'breaks',
  choices: 'choices',
  releases: 'releases',
  corrections: 'corrections',
  'released-charts': 'releasedCharts',
} as const satisfies Record<Exclude<TableName, 'observations' | 'changes'>, keyof Reference>;
export type ReferenceTable = keyof typeof referenceRows;
export const referenceTables = Object.keys(referenceRows) as ReferenceTable[];

export const referenceCsv = (table: ReferenceTable, reference: Reference): Lines =>
  rowsCsv(columnNames(table), reference[referenceRows[table]]);

/** The rows of `observationsCsv` as one JSON array, a row a line; a blank cell is an empty string. */
export function* observationsJson(provinces: Iterable<ProvinceRecord>): Lines {
  let before = '[\n';
  for (const figure of observationsOf(provinces)) {
    yield before + JSON.stringify(pickColumns(figure, observationColumns));
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

const pickColumns = (row: object, columns: readonly string[]): Record<string, Cell> =>
  Object.fromEntries(columns.map((column) => [column, cellOf(row, column)]));
