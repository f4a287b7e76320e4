import { expect, test } from 'vitest';
import { cellsOf, sheetOf, understoodOf } from './read.ts';

const linesOf = (text: string): [number, ...string[]][] =>
  sheetOf(text).lines.map(({ line, cells }) => [line, ...cells]);

test.each([
  ['commas', 'a,b\n1,2\n', []],
  ['semicolons', 'a;b\n1;2\n', ['delimiter']],
  ['tabs', 'a\tb\n1\t2\n', ['delimiter']],
  ['what Excel names', 'sep=;\na;b\n1;2\n', ['delimiter']],
  ['what Excel names, in quotation marks', '"sep=|"\r\na|b\r\n1|2\r\n', ['delimiter']],
])('cells are parted by %s', (_, text, understood) => {
  expect(cellsOf(text)).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
  expect(understoodOf(text)).toEqual(understood);
});

test('the line on which Excel names the delimiter is none of the table, but counts', () => {
  expect(linesOf('sep=;\na;b\n')).toEqual([[2, 'a', 'b']]);
});

test.each([
  ['decimal commas among semicolons', 'tỉnh;tỷ lệ;năm\nBắc Kạn;85,16;2020\nCao Bằng;81,4;2021\n', 3],
  ['decimal commas in each cell', '1,5;2,5\n3,5;4,5\n', 2],
  [
    'a title above the table and a note below it',
    'Biểu 01, năm 2020\na;b;c\n1;2;3\n4;5;6\nNguồn: A, B, C\n',
    3,
  ],
  ['lists of semicolons among commas', 'a,b,c\n"x","1; 2",3\n"y","3; 4",5\n', 3],
  ['a line with one cell too many', 'a,b,c\n1,2,3\n1,2,3,4\n5,6,7\n', 3],
  ['many lines with an unquoted comma', 'a,b,c,d\n1,2,3,4\n1,2,3,4,5\n1,2,3,4,5,6\n1,2,3\n', 4],
])('the delimiter is that of most lines: %s', (_, text, cells) => {
  expect(cellsOf(text).filter((line) => line.length === cells).length).toBeGreaterThanOrEqual(2);
});

test('prose with commas here and there is one column', () => {
  const prose = 'Ghi chú\nMột, hai, ba\nBốn\nNăm, sáu\nBảy\nTám\n';
  expect(cellsOf(prose)).toEqual(
    prose
      .trimEnd()
      .split('\n')
      .map((line) => [line]),
  );
});

test.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR', '\r'],
])('lines end in %s, the last one or not', (_, end) => {
  const lines = ['a,b', '1,2', '', '3,4'];
  const expected = [
    [1, 'a', 'b'],
    [2, '1', '2'],
    [3, ''],
    [4, '3', '4'],
  ];
  expect(linesOf(lines.join(end))).toEqual(expected);
  expect(linesOf(lines.join(end) + end)).toEqual(expected);
});

test('line ends may be mixed', () => {
  expect(linesOf('a,b\r\n1,2\r3,4\n5,6')).toEqual([
    [1, 'a', 'b'],
    [2, '1', '2'],
    [3, '3', '4'],
    [4, '5', '6'],
  ]);
});

test('a quoted cell may hold delimiters, quotation marks and line ends; lines are counted as an editor does', () => {
  expect(linesOf('a,b\n"x,""y""","1\r\n2\n3"\nz,4\n')).toEqual([
    [1, 'a', 'b'],
    [2, 'x,"y"', '1\n2\n3'],
    [5, 'z', '4'],
  ]);
});

test('a quotation mark inside a cell that is not quoted is a letter', () => {
  expect(cellsOf('a,b\nống 5" to,2\n')[1]).toEqual(['ống 5" to', '2']);
});

test('blank lines stay, also at the end and with delimiters only', () => {
  expect(linesOf('a,b\n\n,\n \n1,2\n\n\n')).toEqual([
    [1, 'a', 'b'],
    [2, ''],
    [3, '', ''],
    [4, ' '],
    [5, '1', '2'],
    [6, ''],
    [7, ''],
  ]);
});
