import { join } from 'node:path';
import { tableCsv, type Lines } from '../take-away/data/csv.ts';
import { tableJson } from '../take-away/data/json.ts';
import { csvPath, publishedTable, publishedTables } from '../take-away/data/published.ts';
import { fileNames } from '../take-away/data/readme.ts';
import { releaseOf } from '../take-away/data/publication.ts';
import type { BuiltRecord } from '../core/figures/built-record.ts';
import { writeLines } from './write-lines.ts';

const json = (value: unknown): Lines => [JSON.stringify(value), '\n'];
const observations = publishedTable('observations');
const changes = publishedTable('changes');

/** What the pages read (`record/`) and the tables that readers take away (`data/`), by path. */
function* recordFiles(record: BuiltRecord): Iterable<readonly [path: string, lines: Lines]> {
  const { reference, provinces } = record;
  yield ['record/reference.json', json(reference)];
  yield ['record/version.json', json(releaseOf(record))];
  for (const each of provinces) {
    yield [`record/provinces/${each.province}.json`, json(each)];
    yield [
      `data/observations/${each.province}.csv`,
      tableCsv(observations, { reference, provinces: [each], departed: [] }),
    ];
  }
  for (const each of record.departed) yield [`record/departed/${each.province}.json`, json(each)];
  for (const each of [...provinces, ...record.departed])
    yield [
      `data/changes/${each.province}.csv`,
      tableCsv(changes, { reference, provinces: [each], departed: [] }),
    ];
  yield [`data/${fileNames.json}`, tableJson(observations, record)];
  for (const table of publishedTables) yield [`data/${csvPath(table.name)}`, tableCsv(table, record)];
}

export function writeRecord(record: BuiltRecord, folder: string): void {
  for (const [path, lines] of recordFiles(record)) writeLines(join(folder, path), lines);
}
