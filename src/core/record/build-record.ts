import type { Row, Rows } from '../figures/rows.ts';
import { provinceOfFile } from '../figures/province-of-file.ts';
import type { TableName } from '../schema/column.ts';
import { historyOf } from '../rules/changes.ts';
import { derive } from './derive.ts';
import {
  area,
  choice,
  correction,
  field,
  fieldMapping,
  indicator,
  logEntry,
  observation,
  release,
  releasedChart,
  seriesBreak,
  slide,
  source,
} from './typed.ts';
import type { BuiltRecord, ProvinceRecord } from '../figures/built-record.ts';
import type { Reference } from '../figures/tables.ts';

/** The record of rows in which the checks found nothing: typed, named, with what is computed from them. */
export function buildRecord(rows: Rows): BuiltRecord {
  const reference = buildReference(rows);
  const figures = rowsByProvince(rows.observations.rows);
  const histories = rowsByProvince(rows.changes.rows);
  const build = (keys: Iterable<string>): readonly ProvinceRecord[] =>
    [...keys]
      .toSorted()
      .map((key) => buildProvince(key, figures.get(key) ?? [], histories.get(key) ?? [], reference));
  return {
    reference,
    provinces: build(figures.keys()),
    departed: build([...histories.keys()].filter((key) => !figures.has(key))),
  };
}

function buildReference(rows: Rows): Reference {
  const typed = <Item>(table: TableName, build: (row: Row) => Item): Item[] => rows[table].rows.map(build);
  return {
    areas: typed('areas', area),
    indicators: typed('indicators', indicator),
    fields: typed('fields', field),
    fieldMap: typed('field-map', fieldMapping),
    sources: typed('sources', source),
    breaks: typed('breaks', seriesBreak),
    choices: typed('choices', choice),
    releases: typed('releases', release),
    corrections: typed('corrections', correction),
    releasedCharts: typed('released-charts', releasedChart),
    slides: typed('slides', slide),
  };
}

/** One province needs its own rows and the small tables, nothing of any other. */
function buildProvince(
  province: string,
  rows: readonly Row[],
  history: readonly Row[],
  reference: Reference,
): ProvinceRecord {
  const units = new Map(reference.indicators.map(({ indicator: key, unit }) => [key, unit]));
  const observations = rows.map((row) => observation(row, units));
  const changes = historyOf(history.map(logEntry), observations, reference);
  return { province, observations, ...derive(observations, reference), changes };
}

/** A file holds one province, with its units and what is told of the country beside them; the checks see to that. */
function rowsByProvince(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const provinces = new Map<string, Row[]>();
  for (const row of rows) {
    const province = provinceOfFile(row.file);
    const own = provinces.get(province) ?? [];
    own.push(row);
    provinces.set(province, own);
  }
  return provinces;
}
