import type { BuiltRecord } from '../../core/figures/built-record.ts';
import type { ProvinceRecord } from '../../core/figures/built-record.ts';
import type { PublishedName, PublishedTable } from './published.ts';

/** A published cell; a blank one is an empty text. */
export type Cell = string | number;

function* ofProvinces(
  { provinces }: BuiltRecord,
  pick: (province: ProvinceRecord) => Iterable<object>,
): Iterable<object> {
  for (const province of provinces) yield* pick(province);
}

/** The history of all figures, without what is not yet released; a figure that was withdrawn has no value. */
function* releasedChanges({ reference, provinces, departed }: BuiltRecord): Iterable<object> {
  for (const { changes } of [...provinces, ...departed])
    for (const change of changes.filter(({ release }) => release <= reference.releases.length))
      yield { ...withdrawn, ...('after' in change ? change.after : {}), ...change };
}

const withdrawn = { value: '', qualifier: '', printed: '' };

const rows: Readonly<Record<PublishedName, (record: BuiltRecord) => Iterable<object>>> = {
  observations: (record) => ofProvinces(record, ({ observations }) => observations),
  derived: (record) => ofProvinces(record, ({ derived }) => derived),
  areas: ({ reference }) => reference.areas,
  indicators: ({ reference }) => reference.indicators,
  fields: ({ reference }) => reference.fields,
  'field-map': ({ reference }) => reference.fieldMap,
  sources: ({ reference }) => reference.sources,
  breaks: ({ reference }) => reference.breaks,
  choices: ({ reference }) => reference.choices,
  releases: ({ reference }) => reference.releases,
  changes: releasedChanges,
  corrections: ({ reference }) => reference.corrections,
  'released-charts': ({ reference }) => reference.releasedCharts,
  slides: ({ reference }) => reference.slides,
};

/** The rows of a table, one by one, in the order in which they are published. */
export const rowsOf = ({ name }: Pick<PublishedTable, 'name'>, record: BuiltRecord): Iterable<object> =>
  rows[name](record);

/** A cell of a row; the names of several figures are separated by a space. */
export function cellOf(row: object, column: string): Cell {
  const cell: unknown = Reflect.get(row, column);
  if (typeof cell === 'string' || typeof cell === 'number') return cell;
  if (Array.isArray(cell)) return cell.join(' ');
  throw new Error(`A row has no "${column}".`);
}
