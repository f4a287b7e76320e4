import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFile } from '../../../src/hand-in/read/read-file.ts';
import { cellsOf, sheetOf, understoodOf } from './read.ts';

const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join('tests', 'input', 'intake', name)));

/** LibreOffice 7.4 writes ý as ỳ in Windows-1258. */
const asWritten = (name: string, cells: string): string =>
  name.includes('1258') ? cells.replaceAll('ý', 'ỳ') : cells;

test.each([
  ['cao-bang.xlsx', []],
  ['cao-bang-windows-1258.csv', ['windows-1258', 'delimiter']],
  ['cao-bang-utf-16.csv', ['utf-16', 'delimiter']],
])('%s holds what the CSV of the record holds', (name, understood) => {
  const cells = cellsOf(bytesOf('cao-bang.csv'));
  expect(cells.length).toBe(31);
  expect(cellsOf(bytesOf(name))).toEqual(cells.map((line) => line.map((cell) => asWritten(name, cell))));
  expect(understoodOf(bytesOf(name))).toEqual(understood);
});

test('cells of every kind', () => {
  const { sheets, understood } = readFile({ name: 'values.xlsx', bytes: bytesOf('values.xlsx') });
  expect(sheets.map(({ name, lines }) => [name, lines.length])).toEqual([
    ['Số liệu', 7],
    ['Trống', 0],
    ['Ghi chú', 1],
  ]);
  expect(understood.map(({ code }) => code)).toEqual(['hidden-sheet']);
  expect(sheets[0]?.lines.map(({ cells }) => cells.join(' | '))).toEqual([
    'Đơn vị | Giá trị | Ngày | Tỷ lệ | ',
    'Bắc Kạn | 1685 | 2020-12-31 | 85.16% | ',
    'thành phố\nCao Bằng | 85.16 | 2018-09-28T13:45:00 | 100% | ',
    'hòa “A”, B;C | 1.2340 | 08:24:00 | 7% | ',
    ' |  |  |  | ',
    'Cộng | 1771.394 | 2021-01-01 | #DIV/0! | Bắc Kạn 1',
    '2707 | 0.1 | -5 | 12345678901234600000 | 0.000000123',
  ]);
  expect(sheets[0]?.lines.map(({ kinds }) => kinds?.join(' '))).toEqual([
    undefined,
    'text number date percent text',
    'text number date percent text',
    'text number date percent text',
    undefined,
    'text formula formula formula formula-text',
    'number number number number number',
  ]);
  expect(sheets[0]?.lines[1]?.shown?.[2]).toBe('31/12/2020');
});

test('merged headings, blank rows, totals, and formats down to the last row', () => {
  const { lines, merged } = sheetOf(bytesOf('merged.xlsx'));
  expect(lines.map(({ cells }) => cells.join(' | '))).toEqual([
    'Biểu 01. Mô hình “Dân vận khéo” |  | ',
    'Huyện | Năm | ',
    ' | 2021 | 2022',
    'Ba Bể | 112 | 98',
    'Na Rì |  | 64',
    ' |  | ',
    ' |  | ',
    ' |  | ',
    'Tổng cộng | 112 | 162',
  ]);
  expect(merged).toEqual([
    { top: 1, left: 0, bottom: 1, right: 2 },
    { top: 2, left: 0, bottom: 3, right: 0 },
    { top: 2, left: 1, bottom: 2, right: 2 },
  ]);
});
