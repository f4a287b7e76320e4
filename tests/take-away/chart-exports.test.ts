import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { toldIn } from '../../src/core/charts/chart.ts';
import { csv } from '../../src/take-away/chart/csv.ts';
import { json } from '../../src/take-away/chart/json.ts';
import { chartColumns, chartRows } from '../../src/take-away/chart/rows.ts';
import { xlsx } from '../../src/take-away/chart/xlsx.ts';
import { langs } from '../../src/core/words/lang.ts';
import { expectGolden } from '../golden.ts';
import { rowOf, sheetsOf } from '../support/workbook.ts';
import { bytesIn, chartFile, chartFiles, textIn } from './chart-files.ts';

interface Json {
  readonly panels: readonly { readonly rows: readonly Readonly<Record<string, unknown>>[] }[];
}

/** Bars with a bound and a remainder; lines with a break; spans with an average per year. */
const golden = ['linh-vuc-bac-kan', 'hai-long-bac-kan', 'theo-ky'];

test.for(golden)('%s has the same CSV as before', (id) => {
  expectGolden(`exports/${id}.csv`, textIn(csv, chartFile(id)));
});

test.for(golden)('%s has the same JSON as before', (id) => {
  expectGolden(`exports/${id}.json`, textIn(json, chartFile(id)));
});

test('the workbook tells codes by their names, and never says that a computed figure is as printed', () => {
  const [sheet] = sheetsOf(bytesIn(xlsx, chartFile('linh-vuc-bac-kan')));
  if (sheet === undefined) throw new Error('No sheet.');
  expect(rowOf(sheet, 5)).toEqual(
    expect.arrayContaining(['mô hình', 'đúng như nguồn ghi', 'công bố', 'cộng dồn từ đầu']),
  );
  expect(rowOf(sheet, 9)).toEqual(expect.arrayContaining([367, 'tính từ số chính xác', 'tính toán']));
});

test('the columns of the CSV are the same in both languages', () => {
  const header = (text: string): string | undefined => text.split('\r\n', 1)[0];
  for (const lang of langs)
    for (const file of chartFiles(lang)) expect(header(textIn(csv, file))).toBe(chartColumns.join(','));
});

describe.each(langs)('Every chart in the language "%s"', (lang) => {
  const files = chartFiles(lang).map((file) => [file.chart.id, file] as const);

  test.each(files)('%s: the CSV has each figure told, and each gap, in order', (_id, file) => {
    const { data } = Papa.parse<Record<string, string>>(textIn(csv, file), {
      header: true,
      delimiter: ',',
      skipEmptyLines: true,
    });
    const told = file.chart.panels.flatMap(toldIn);
    const figures = data.filter(({ id }) => id !== '');
    expect(figures.map(({ id, value }) => [id, Number(value)])).toEqual(
      told.map(({ figure }) => [figure.id, figure.value]),
    );
    expect(
      data.filter(({ id }) => id === '').every(({ missing, value }) => missing !== '' && value === ''),
    ).toBe(true);
  });

  test.each(files)('%s: JSON and XLSX have the rows of the CSV, with numbers as numbers', (_id, file) => {
    const rows = chartRows(file.context, file.chart).map(({ cells }) => cells);
    const parsed = JSON.parse(textIn(json, file)) as Json;
    const fromJson = parsed.panels.flatMap((panel) => panel.rows);
    expect(fromJson.map(({ value, id, missing }) => [value ?? '', id, missing])).toEqual(
      rows.map(({ value, id, missing }) => [value, id, missing]),
    );
    const [sheet] = sheetsOf(bytesIn(xlsx, file));
    if (sheet === undefined) throw new Error('No sheet.');
    const numbers = rows.map((_, index) =>
      rowOf(sheet, index + 5).filter((cell) => typeof cell === 'number'),
    );
    expect(numbers).toEqual(rows.map(({ value }) => [value].filter((cell) => cell !== '')));
    expect(rowOf(sheet, 1)).toEqual([file.chart.title]);
  });

  test.each(files)('%s: the second sheet has its notes, refusals, limits and address', (_id, file) => {
    const [, about] = sheetsOf(bytesIn(xlsx, file));
    const texts = [...(about?.cells.values() ?? [])];
    const { notes, refusals, doesNotSay } = file.chart;
    for (const text of [...notes, ...refusals, doesNotSay, file.address]) expect(texts).toContain(text);
  });

  test.each(files)('%s: the same chart has the same bytes', (_id, file) => {
    expect(bytesIn(xlsx, file)).toEqual(bytesIn(xlsx, file));
  });
});
