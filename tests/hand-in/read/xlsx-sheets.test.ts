import { expect, test } from 'vitest';
import { readFile } from '../../../src/hand-in/read/read-file.ts';
import { cellsOf, refusalsOf, sheetOf, understoodOf } from './read.ts';
import { partsOf, relationships, row, text, workbookOf, worksheet, zipOf } from './workbook.ts';

const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const sheets = { A: row(1, text('a')), B: row(1, text('b')), C: row(1, text('c')) };
const namesOf = (bytes: Uint8Array): string[] =>
  readFile({ name: 'x.xlsx', bytes }).sheets.map(({ name }) => name);

test('sheets come in the order of the workbook, blank ones too', () => {
  const bytes = workbookOf({
    sheets: { 'Số liệu': row(1, text('a')), Sheet2: '', 'Ghi chú': row(1, text('b')) },
  });
  expect(namesOf(bytes)).toEqual(['Số liệu', 'Sheet2', 'Ghi chú']);
});

test('hidden sheets are left out, and told', () => {
  const bytes = workbookOf({ sheets, states: { A: 'hidden', C: 'veryHidden' } });
  expect(namesOf(bytes)).toEqual(['B']);
  expect(understoodOf(bytes)).toEqual(['hidden-sheet', 'hidden-sheet']);
  expect(readFile({ name: 'x', bytes }).understood[0]).toMatchObject({
    file: 'x',
    text: {
      vi: 'Trang tính “A” đang bị ẩn nên không đọc; nếu trang ấy cần nộp, hãy bấm chuột phải vào tên một trang khác, chọn Bỏ ẩn (Unhide).',
    },
  });
});

test('a chart on a sheet of its own is no table; macros are not run, and told', () => {
  const parts = {
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'chartsheet', 'chartsheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
      ['rId3', 'worksheet', 'worksheets/sheet3.xml'],
      ['rId4', 'vbaProject', 'vbaProject.bin'],
    ]),
    'xl/vbaProject.bin': 'x',
  };
  const bytes = workbookOf({ sheets, parts });
  expect(namesOf(bytes)).toEqual(['B', 'C']);
  expect(understoodOf(bytes)).toEqual(['macros']);
});

test('a workbook in which nothing is to be seen is refused', () => {
  expect(refusalsOf(workbookOf({ sheets: { A: '', B: row(1, '<c r="A1" s="3"/>') } }))).toEqual([
    'empty-file',
  ]);
  expect(refusalsOf(workbookOf({ sheets: { A: sheets.A }, states: { A: 'hidden' } }))).toEqual([
    'empty-file',
  ]);
});

test('blank rows and cells in between keep their place; hidden rows and columns are read', () => {
  const data = `<row r="2"><c r="C2" t="str"><v>x</v></c></row><row r="5" hidden="1"><c r="A5"><v>1</v></c></row>`;
  const { lines } = sheetOf(
    workbookOf({ sheets: { A: worksheet(data, '<cols><col min="3" max="3" hidden="1"/></cols>') } }),
  );
  expect(lines.map(({ line, cells }) => [line, ...cells])).toEqual([
    [1, '', '', ''],
    [2, '', '', 'x'],
    [3, '', '', ''],
    [4, '', '', ''],
    [5, '1', '', ''],
  ]);
});

test('hidden rows in which something stands are told', () => {
  const hidden = (line: number, cells: string): string => `<row r="${line}" hidden="1">${cells}</row>`;
  const bytes = workbookOf({
    sheets: { A: row(1, text('a')) + hidden(2, '<c r="A2"><v>1</v></c>') + hidden(3, '') },
  });
  expect(understoodOf(bytes)).toEqual(['hidden-rows']);
  expect(readFile({ name: 'x', bytes }).understood[0]?.text.en).toContain(
    '“A” that are hidden or filtered out, and were read all the same: 1.',
  );
  expect(understoodOf(workbookOf({ sheets: { A: row(1, text('a')) + hidden(2, '') } }))).toEqual([]);
});

test('cells and rows without a place follow the one before', () => {
  const data =
    '<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c r="B2"><v>3</v></c><c><v>4</v></c></row>';
  expect(cellsOf(workbookOf({ sheets: { A: data } }))).toEqual([
    ['1', '', '2'],
    ['', '3', '4'],
  ]);
});

test('formats down to the last row and column leave nothing', () => {
  const formatted = Array.from({ length: 500 }, (_, at) => row(at + 2, '<c r="@" s="1"/>', '<c s="1"/>'));
  const data = `${row(1, text('a'))}${formatted.join('')}<row r="1048576"><c r="XFD1048576" s="1"/></row>`;
  expect(cellsOf(workbookOf({ sheets: { A: data } }))).toEqual([['a']]);
});

test('a cell so far off that the table between would be blank millions of times is refused', () => {
  const data = '<row r="1"><c r="A1"><v>1</v></c></row><row r="9000"><c r="XFD9000"><v>1</v></c></row>';
  expect(refusalsOf(workbookOf({ sheets: { A: data } }))).toEqual(['too-many-cells']);
  const last = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048577"><c r="A1048577"><v>1</v></c></row>';
  expect(refusalsOf(workbookOf({ sheets: { A: last } }))).toEqual(['too-many-cells']);
});

test('merged cells are told as rectangles', () => {
  const merges = '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="AA2:AB13"/></mergeCells>';
  expect(sheetOf(workbookOf({ sheets: { A: worksheet(row(1, text('a')), merges) } })).merged).toEqual([
    { top: 1, left: 0, bottom: 1, right: 2 },
    { top: 2, left: 26, bottom: 13, right: 27 },
  ]);
});

test('parts are found by absolute paths, from other folders, with back slashes and in capitals', () => {
  const parts = partsOf({ sheets: { A: row(1, text('a')) } });
  const moved = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationships([['rId1', 'officeDocument', '/Office/Book.xml']]),
    'office\\book.xml': parts['xl/workbook.xml'] ?? '',
    'office/_rels/book.xml.rels': relationships([['rId1', 'worksheet', '../Tables/./One.XML']], strict),
    'tables/one.xml': parts['xl/worksheets/sheet1.xml'] ?? '',
  };
  expect(cellsOf(zipOf(moved))).toEqual([['a']]);
});

test('prefixes of namespaces do not matter', () => {
  const prefixed =
    '<?xml version="1.0"?><x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData>' +
    '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  expect(cellsOf(workbookOf({ sheets: { A: prefixed } }))).toEqual([['a', '2']]);
});

test('old letters throughout a workbook are named', () => {
  expect(refusalsOf(workbookOf({ sheets: { A: row(1, text('D©n vËn khÐo'), text('B¾c K¹n')) } }))).toEqual([
    'legacy-tcvn3',
  ]);
  const mixed = workbookOf({
    sheets: { A: row(1, text('Dân vận khéo, Cao Bằng, Bắc Giang'), text('B¾c K¹n')) },
  });
  expect(refusalsOf(mixed)).toEqual([]);
});
