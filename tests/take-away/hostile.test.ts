import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Row, Rows } from '../../src/core/figures/rows.ts';
import { contextOf } from '../../src/core/reading/context.ts';
import { areaCharts, themeCharts } from '../../src/core/charts/register.ts';
import { bytesIn, textIn } from './chart-files.ts';
import { csv } from '../../src/take-away/chart/csv.ts';
import { json } from '../../src/take-away/chart/json.ts';
import { xlsx } from '../../src/take-away/chart/xlsx.ts';
import { tableCsv } from '../../src/take-away/data/csv.ts';
import { dataWorkbook } from '../../src/take-away/data/data-workbook.ts';
import { dcatDataset, schemaOrgDataset } from '../../src/take-away/data/json-ld.ts';
import { csvPath, publishedTables } from '../../src/take-away/data/published.ts';
import { fileNames } from '../../src/take-away/data/readme.ts';
import { cellOf, rowsOf } from '../../src/take-away/data/published-rows.ts';
import { scriptJson } from '../../src/site/script-json.ts';
import { workbookBytes } from '../../src/take-away/office/xlsx/workbook.ts';
import { joined } from '../../src/take-away/office/zip.ts';
import { buildRecord } from '../../src/core/record/build-record.ts';
import { tables } from '../../src/core/schema/tables.ts';
import { fixture } from '../core/charts/fixture.ts';
import { sheetsOf } from '../support/workbook.ts';
import { publication } from './record.ts';

const texts = [
  '=HYPERLINK("https://example.org";"xem")',
  '</script><script>alert(1)</script>',
  'javascript:alert(1)',
  "+cmd|' /C calc'!A0",
  '@SUM(1+1)',
  ']]>&lt;',
];

/** The fixture with the same hostile text in every column of free text that says nothing to a computation. */
function hostile(text: string): Rows {
  const told = (row: Row, columns: readonly string[]): Row => ({
    ...row,
    cells: { ...row.cells, ...Object.fromEntries(columns.map((column) => [column, text])) },
  });
  const free = (name: keyof Rows): readonly string[] =>
    tables[name].columns
      .filter(({ type, name: column }) => type === 'text' && !['field', 'bloc', 'label'].includes(column))
      .map(({ name: column }) => column);
  return Object.fromEntries(
    Object.entries(fixture.rows).map(([name, table]) => [
      name,
      { ...table, rows: table.rows.map((row) => told(row, free(name as keyof Rows))) },
    ]),
  ) as unknown as Rows;
}

const written = [
  fileNames.archive,
  fileNames.workbook,
  fileNames.json,
  fileNames.parquet,
  ...publishedTables.map(({ name }) => csvPath(name)),
].map((path) => ({ path, bytes: 1, sha256: '' }));

const runs = /^(?:[=@\t\r]|[+-](?!\d))/;

const csvCells = (text: string): readonly string[] =>
  Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n', skipEmptyLines: true }).data.flat();

test.for(texts)('a hostile text does no harm in any file: %s', (text) => {
  const record = buildRecord(hostile(text));
  const { reference, provinces } = record;
  const context = contextOf(reference, provinces, 'vi');
  const charts = [
    ...themeCharts(context),
    ...provinces.flatMap((province) => areaCharts(contextOf(reference, [province], 'vi'), province)),
  ];
  const files = charts.map((chart) => ({ context, chart, address: publication.address, publication }));

  const csvs = [
    ...publishedTables.map((table) => [...tableCsv(table, record)].join('')),
    ...files.map((file) => textIn(csv, file)),
  ];
  const cells = csvs.flatMap(csvCells);
  expect(cells.filter((cell) => runs.test(cell))).toEqual([]);
  expect(cells.filter((cell) => cell === text || cell === `'${text}`).length).toBeGreaterThan(100);

  const workbooks = [
    joined(workbookBytes(dataWorkbook(record, publication))),
    ...files.slice(0, 3).map((file) => bytesIn(xlsx, file)),
  ].map(sheetsOf);
  for (const { xml } of workbooks.flat()) expect(xml).not.toMatch(/<f[ >]|<script|<hyperlink/);
  const inWorkbook = new Set(workbooks.flat().flatMap(({ cells: each }) => [...each.values()]));
  const sources = publishedTables.flatMap((table) =>
    table.name === 'sources' ? [...rowsOf(table, record)].map((row) => cellOf(row, 'title')) : [],
  );
  expect(sources.every((title) => inWorkbook.has(title) && title === text)).toBe(true);

  for (const file of files) expect(textIn(json, file)).toContain(JSON.stringify(text).slice(1, -1));
  const described = { record, files: written, publication, lang: 'vi', sourceAddress: String } as const;
  for (const value of [schemaOrgDataset(described), dcatDataset(described)]) {
    expect(scriptJson(value)).not.toMatch(/[<>\u2028\u2029]/);
    expect(JSON.parse(scriptJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
  }
});
