import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeLines } from '../../src/pipeline/write-lines.ts';
import { csvLine } from '../../src/take-away/data/csv.ts';
import type { TableName } from '../../src/core/schema/column.ts';
import { tables } from '../../src/core/schema/tables.ts';
import { formatNumber } from '../../src/core/values/format-number.ts';

export interface Size {
  /** Provinces. */
  readonly areas: number;
  readonly years: number;
}

type Row = Readonly<Record<string, string | number>>;

const lastYear = 2024;
export const source = 'nguon-sinh-ra';
/** Labels that the crosswalk of the whole country knows. */
const labels = ['kinh tế', 'văn hóa - xã hội', 'quốc phòng - an ninh', 'xây dựng hệ thống chính trị'];

/** Numbers without rhyme that are the same every time. */
function* scatter(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

const between = (numbers: Generator<number, never>, low: number, high: number): number =>
  low + Math.floor(numbers.next().value * (high - low));

function figure(area: string, year: number, indicator: string, value: number, field = ''): Row {
  const number = formatNumber(value, 'vi');
  const printed = indicator.startsWith('satisfaction') ? `${number}%` : `${number} mô hình`;
  const rest = { basis: 'flow', qualifier: 'exact', source, locator: 'bảng 1' };
  return { area, period: String(year), indicator, field, value, printed, ...rest };
}

/** What one province prints of one year: a total, its parts, what came of them, and how content residents are. */
function figuresOf(area: string, year: number, numbers: Generator<number, never>): readonly Row[] {
  const parts = labels.map(() => between(numbers, 50, 400));
  const registered = parts.reduce((sum, part) => sum + part, 0);
  const recognised = Math.round((registered * between(numbers, 50, 95)) / 100);
  const satisfaction = between(numbers, 7000, 9500) / 100;
  return [
    figure(area, year, 'models-registered', registered),
    ...parts.map((part, index) => figure(area, year, 'models-registered', part, labels[index])),
    figure(area, year, 'models-recognised', recognised),
    figure(area, year, 'satisfaction-sipas', satisfaction),
  ];
}

export const provinceName = (index: number): string => `Tỉnh số ${String(index + 1)}`;
const keyOf = (index: number): string => `tinh-${String(index + 1).padStart(4, '0')}`;

const country: Row = { area: 'vn', name: 'Việt Nam', name_en: 'Viet Nam', level: 'country' };
const province = (index: number): Row => {
  const name = provinceName(index);
  return {
    area: keyOf(index),
    name,
    name_en: `Province ${String(index + 1)}`,
    level: 'province',
    parent: 'vn',
  };
};
const onlySource: Row = {
  source,
  title: 'Số liệu sinh ra để đo tốc độ',
  publisher: 'Phép đo',
  published: `${String(lastYear)}-12-31`,
  accessed: `${String(lastYear)}-12-31`,
  kind: 'dataset',
  note: 'Không phải số liệu thật.',
};

function write(folder: string, file: string, table: TableName, rows: readonly Row[]): void {
  const names = tables[table].columns.map(({ name }) => name);
  writeLines(join(folder, file), [
    csvLine(names),
    ...rows.map((row) => csvLine(names.map((name) => row[name] ?? ''))),
  ]);
}

/** Writes a sound record of a chosen size; returns how many rows of figures it has. Definitions come from the folder `data`. */
export function generateRecord(folder: string, data: string, { areas, years }: Size): number {
  const provinces = Array.from({ length: areas }, (_, index) => province(index));
  write(folder, 'areas.csv', 'areas', [country, ...provinces]);
  write(folder, 'sources.csv', 'sources', [onlySource]);
  write(folder, 'breaks.csv', 'breaks', []);
  for (const table of ['choices', 'releases', 'corrections', 'released-charts', 'slides'] as const)
    write(folder, `${table}.csv`, table, []);
  write(
    folder,
    'field-map.csv',
    'field-map',
    labels.map((label, index) => ({ scheme: 'vn', label, field: fieldOf(index), match: 'exactMatch' })),
  );
  for (const file of ['indicators.csv', 'fields.csv']) copyFileSync(join(data, file), join(folder, file));
  return provinces.reduce((count, _, index) => {
    const numbers = scatter(index + 1);
    const span = Array.from({ length: years }, (__, back) => lastYear - years + 1 + back);
    const rows = span.flatMap((year) => figuresOf(keyOf(index), year, numbers));
    write(folder, `observations/${keyOf(index)}.csv`, 'observations', rows);
    return count + rows.length;
  }, 0);
}

const fieldOf = (index: number): string =>
  ['economy', 'culture-society', 'defence-security', 'political-system'][index] ?? '';
