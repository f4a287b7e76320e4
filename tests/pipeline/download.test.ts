import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeDownload } from '../../src/pipeline/write-download.ts';
import { writeRecord } from '../../src/pipeline/write-record.ts';
import { csvw } from '../../src/take-away/data/csvw.ts';
import { cellOf, rowsOf } from '../../src/take-away/data/published-rows.ts';
import { columnNames, publishedTable, publishedTables } from '../../src/take-away/data/published.ts';
import { record } from '../core/charts/fixture.ts';
import { publication } from '../take-away/record.ts';
import { packageFaults } from '../support/data-package.ts';
import { sheetsOf, rowOf } from '../support/workbook.ts';
import { digestsOf, temporaryFolder } from '../support/builds.ts';

function written(folder = temporaryFolder()): string {
  writeRecord(record, folder);
  writeDownload(record, publication, folder);
  return folder;
}

let whole: string;
let data: string;
beforeAll(() => {
  whole = mkdtempSync(join(tmpdir(), 'data-'));
  data = join(written(whole), 'data');
});
afterAll(() => {
  rmSync(whole, { recursive: true });
});

const filesIn = (folder: string): readonly string[] =>
  globSync('**/*', { cwd: folder })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
const read = (path: string): Buffer => readFileSync(join(data, path));
const observations = publishedTable('observations');

test('the package keeps to the standard; its files are there with their bytes, hashes, headers and keys', () => {
  expect(packageFaults(data)).toEqual([]);
});

test('a file that is not as it was described is found', () => {
  const folder = join(written(), 'data');
  writeFileSync(join(folder, 'fields.csv'), 'field,name,name_en,order\r\nA b,,x,1.5\r\n');
  rmSync(join(folder, 'observations.parquet'));
  expect(packageFaults(folder)).toEqual(['observations.parquet is not there']);
  writeFileSync(join(folder, 'observations.parquet'), '');
  const faults = packageFaults(folder);
  expect(faults).toContain('fields.csv has another hash');
  expect(faults).toContain('fields.field: "A b"');
  expect(faults).toContain('fields.name: ""');
  expect(faults).toContain('fields.order: "1.5"');
});

test('the checksums are those of all files but themselves and the archive', () => {
  const lines = read('SHA256SUMS').toString().trimEnd().split('\n');
  const expected = filesIn(data)
    .filter((path) => !['SHA256SUMS', 'dan-van-kheo.zip'].includes(path))
    .map((path) => `${createHash('sha256').update(read(path)).digest('hex')}  ${path}`);
  expect(lines).toEqual(expected);
});

test('the archive holds every other file as it is', () => {
  const packed = unzipSync(read('dan-van-kheo.zip'));
  const others = filesIn(data).filter((path) => path !== 'dan-van-kheo.zip');
  expect(Object.keys(packed).sort()).toEqual(others);
  for (const path of others) expect(Buffer.from(packed[path] ?? []).equals(read(path)), path).toBe(true);
});

test('Parquet has the figures of the record cell by cell, a row group a province', async () => {
  const file = await asyncBufferFromFile(join(data, 'observations.parquet'));
  const rows = [...rowsOf(observations, record)].map((row) =>
    Object.fromEntries(columnNames(observations).map((name) => [name, cellOf(row, name)])),
  );
  const withBlanks = (await parquetReadObjects({ file })).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]: [string, unknown]) => [name, cell ?? ''])),
  );
  expect(withBlanks).toEqual(rows);
  const metadata = await parquetMetadataAsync(file);
  expect(metadata.row_groups.map(({ num_rows }) => Number(num_rows))).toEqual(
    record.provinces.map((province) => province.observations.length),
  );
  expect(metadata.key_value_metadata).toContainEqual({ key: 'version', value: '3.0.0' });
  expect(metadata.key_value_metadata).toContainEqual({ key: 'licence', value: publication.licence.url });
});

test('the workbook has every table as a sheet, cell by cell, after one that explains', () => {
  const [about, ...sheets] = sheetsOf(read('observations.xlsx'));
  expect(about?.name).toBe('Giải thích');
  expect([...(about?.cells.values() ?? [])]).toContain('bản 3, ngày 31/1/2027');
  expect(sheets.map(({ name }) => name)).toEqual(publishedTables.map(({ name }) => name));
  for (const [index, table] of publishedTables.entries()) {
    const sheet = sheets[index];
    if (sheet === undefined) throw new Error(`No sheet of ${table.name}.`);
    const expected = [...rowsOf(table, record)].map((row) =>
      columnNames(table)
        .map((name) => cellOf(row, name))
        .filter((cell) => cell !== ''),
    );
    expect(expected.map((_, row) => rowOf(sheet, row + 2))).toEqual(expected);
    expect(sheet.xml).toContain('state="frozen"');
    expect(sheet.xml).not.toContain('<f');
  }
});

test('the metadata of a table lie beside it, and its keys lead to tables of their own group', () => {
  for (const table of publishedTables) {
    const metadata = JSON.parse(read(`${table.name}.csv-metadata.json`).toString()) as ReturnType<
      typeof csvw
    >;
    const [own] = metadata.tables;
    expect(own?.url).toBe(`${table.name}.csv`);
    expect(own?.tableSchema.columns.map(({ titles }) => titles)).toEqual(
      read(`${table.name}.csv`).toString().split('\r\n', 1)[0]?.split(','),
    );
    const urls = metadata.tables.map(({ url }) => url);
    const resources = metadata.tables.flatMap(
      ({ tableSchema }) => tableSchema.foreignKeys?.map(({ reference }) => reference.resource) ?? [],
    );
    expect(resources.filter((url) => !urls.includes(url))).toEqual([]);
  }
});

test('the README names every file and every column of the observations', () => {
  const readme = read('README.md').toString();
  expect(readme).toBe(readme.normalize('NFC'));
  const named = filesIn(data).filter(
    (path) => !/^(observations|changes)\/|\.csv-metadata\.json$|^README\.md$/.test(path),
  );
  expect(named.filter((path) => !readme.includes(`\`${path}\``))).toEqual([]);
  expect(columnNames(observations).filter((name) => !readme.includes(`- \`${name}\`: `))).toEqual([]);
});

test('the same record gives the same bytes', () => {
  expect(digestsOf(written())).toEqual(digestsOf(whole));
});
