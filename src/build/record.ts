import { join } from 'node:path';
import {
  changesCsv,
  derivedCsv,
  observationsCsv,
  observationsJson,
  referenceCsv,
  referenceTables,
  type Lines,
} from '../exports/csv.ts';
import type { BuiltRecord } from '../record/build.ts';
import { writeLines } from './write-lines.ts';

const json = (value: unknown): Lines => [JSON.stringify(value), '\n'];

/** What the pages read (`record/`) and what readers take away (`data/`), by path. */
export function* recordFiles({
  reference,
  provinces,
  departed,
}: BuiltRecord): Iterable<readonly [path: string, lines: Lines]> {
  yield ['record/reference.json', json(reference)];
  for (const record of provinces) {
    yield [`record/provinces/${record.province}.json`, json(record)];
    yield [`data/observations/${record.province}.csv`, observationsCsv([record])];
  }
  for (const record of departed) yield [`record/departed/${record.province}.json`, json(record)];
  const histories = [...provinces, ...departed];
  for (const record of histories)
    yield [`data/changes/${record.province}.csv`, changesCsv([record], reference)];
  yield ['data/changes.csv', changesCsv(histories, reference)];
  yield ['data/observations.csv', observationsCsv(provinces)];
  yield ['data/observations.json', observationsJson(provinces)];
  yield ['data/derived.csv', derivedCsv(provinces)];
  for (const table of referenceTables) yield [`data/${table}.csv`, referenceCsv(table, reference)];
}

export function writeRecord(record: BuiltRecord, folder: string): void {
  for (const [path, lines] of recordFiles(record)) writeLines(join(folder, path), lines);
}
